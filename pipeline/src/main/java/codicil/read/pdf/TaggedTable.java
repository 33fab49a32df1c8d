package codicil.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A table as its rows and cells were recorded in the document's structure.
record TaggedTable(List<Row> rows) implements Block {
  TaggedTable {
    rows = List.copyOf(rows);
  }

  /// How many columns its widest row has.
  int columns() {
    return rows.stream().mapToInt(row -> row.cells().stream().mapToInt(Cell::columns).sum()).max().orElse(0);
  }

  /// The page that its first words stand on; the last there can be if it has none.
  int firstPage() {
    return words().mapToInt(paragraph -> paragraph.first().page()).min().orElse(Integer.MAX_VALUE);
  }

  /// The page that its last words stand on; 0 if it has none.
  int lastPage() {
    return words().mapToInt(paragraph -> paragraph.last().page()).max().orElse(0);
  }

  private Stream<PrintedParagraph> words() {
    return rows.stream().flatMap(row -> row.cells().stream()).flatMap(Cell::words);
  }

  /// A row.
  ///
  /// @param header whether it is one of the table's heading rows
  record Row(boolean header, List<Cell> cells) {
    boolean saysAs(Row other) {
      return words().equals(other.words());
    }

    private List<List<String>> words() {
      return cells.stream()
          .map(cell -> cell.words().flatMap(words -> words.lines().stream()).map(Print::text).toList())
          .toList();
    }
  }

  /// A cell.
  ///
  /// @param columns how many columns it spans
  /// @param merged whether it continues the cell above it
  record Cell(int columns, boolean merged, List<Block> blocks) {
    boolean isEmpty() {
      return blocks.isEmpty();
    }

    private Stream<PrintedParagraph> words() {
      return blocks.stream().filter(PrintedParagraph.class::isInstance).map(PrintedParagraph.class::cast);
    }
  }

  /// Puts rows together. A cell that spans rows is recorded once; below it stand cells that continue it.
  static final class Rows {
    private final List<Row> rows = new ArrayList<>();
    private final Map<Integer, Continuation> continued = new TreeMap<>();
    private List<Cell> row = new ArrayList<>();
    private int at;

    private record Continuation(int columns, int rows) {}

    void begin() {
      row = new ArrayList<>();
      at = 0;
    }

    void add(Tag.Element cell, List<Block> blocks) {
      continueCells();
      row.add(new Cell(cell.columns(), false, blocks));
      if (cell.rows() > 1) {
        continued.put(at, new Continuation(cell.columns(), cell.rows() - 1));
      }
      at += cell.columns();
    }

    void end(boolean header) {
      continueCells();
      rows.add(new Row(header, row));
    }

    private void continueCells() {
      Optional<Continuation> above = Optional.ofNullable(continued.remove(at));
      while (above.isPresent()) {
        Continuation cell = above.get();
        row.add(new Cell(cell.columns(), true, List.of()));
        if (cell.rows() > 1) {
          continued.put(at, new Continuation(cell.columns(), cell.rows() - 1));
        }
        at += cell.columns();
        above = Optional.ofNullable(continued.remove(at));
      }
    }

    Optional<TaggedTable> table() {
      return rows.isEmpty() ? Optional.empty() : Optional.of(new TaggedTable(rows));
    }
  }
}
