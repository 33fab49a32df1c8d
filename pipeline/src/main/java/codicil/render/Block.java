package codicil.render;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A passage laid out for reading, both sides in one.
public sealed interface Block {
  /// What happened to it.
  Mark mark();

  /// Its words on both sides, in reading order.
  String words();

  /// Every piece in it, in reading order.
  Stream<Piece> pieces();

  /// A paragraph.
  ///
  /// @param number its automatic number as printed on the after side (for what was deleted, on the before side)
  /// @param was its number on the before side where that differs; else empty
  /// @param heading 1 to 9 for a heading of that level, 0 for body text
  /// @param parts its pieces, in order
  record Para(Mark mark, String number, String was, int heading, List<Piece> parts) implements Block {
    public Para {
      parts = List.copyOf(parts);
    }

    @Override
    public String words() {
      return parts.stream().map(Piece::words).collect(Collectors.joining());
    }

    @Override
    public Stream<Piece> pieces() {
      return parts.stream();
    }
  }

  /// Paragraphs that were one, or are one now.
  ///
  /// @param paras in order; where the end of one came or went, its last piece says so
  /// @param split whether the before side has one, and not the after side
  record Parts(Mark mark, List<Para> paras, boolean split) implements Block {
    public Parts {
      paras = List.copyOf(paras);
    }

    /// How the before side has them.
    public List<Para> before() {
      return split ? whole() : paras;
    }

    /// How the after side has them.
    public List<Para> after() {
      return split ? paras : whole();
    }

    private List<Para> whole() {
      Para first = paras.getFirst();
      return List.of(new Para(first.mark(), first.number(), first.was(), first.heading(), pieces().toList()));
    }

    @Override
    public String words() {
      return paras.stream().map(Para::words).collect(Collectors.joining());
    }

    @Override
    public Stream<Piece> pieces() {
      return paras.stream().flatMap(Para::pieces);
    }
  }

  /// A table.
  ///
  /// @param lines the rows of both sides, top down
  record Grid(Mark mark, List<Line> lines) implements Block {
    public Grid {
      lines = List.copyOf(lines);
    }

    @Override
    public String words() {
      return lines.stream().map(Line::words).collect(Collectors.joining(" / "));
    }

    @Override
    public Stream<Piece> pieces() {
      return lines.stream().flatMap(Line::pieces);
    }

    /// Whether rows of it are changes of their own.
    public boolean hasEntries() {
      return lines.stream().anyMatch(line -> line.mark().isEntry());
    }
  }

  /// A row of a table.
  ///
  /// @param header whether it is a heading row
  record Line(Mark mark, boolean header, List<Box> boxes) {
    public Line {
      boxes = List.copyOf(boxes);
    }

    /// The words of its cells, in reading order.
    public String words() {
      return boxes.stream().map(Box::words).collect(Collectors.joining(" | "));
    }

    Stream<Piece> pieces() {
      return boxes.stream().flatMap(box -> box.blocks().stream()).flatMap(Block::pieces);
    }
  }

  /// A cell of a table.
  ///
  /// @param columns how many grid columns it spans
  /// @param merged whether it continues the cell above
  record Box(int columns, boolean merged, List<Block> blocks) {
    public Box {
      blocks = List.copyOf(blocks);
    }

    String words() {
      return blocks.stream().map(Block::words).collect(Collectors.joining(" "));
    }
  }
}
