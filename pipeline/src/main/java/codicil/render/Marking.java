package codicil.render;

import codicil.model.Change;
import codicil.model.Paragraph;
import codicil.model.Passage;
import codicil.model.RowChange;
import codicil.model.Segment;
import codicil.model.Table;
import java.util.ArrayList;
import java.util.List;

/// Lays changes out as blocks and gives each entry its anchor, counting as it goes: one instance lays out one redline,
/// its stories in reading order.
final class Marking {
  private final Notes notes;
  private final Moves moves;
  private int words;
  private int formats;

  Marking(Notes notes, Moves moves) {
    this.notes = notes;
    this.moves = moves;
  }

  /// Lays out the changes of a story; every one that changes something becomes an entry.
  List<Block> entries(List<Change> changes) {
    return changes.stream().map(change -> block(change, true)).toList();
  }

  /// Lays out changes inside something that is an entry itself.
  private List<Block> inner(List<Change> changes) {
    return changes.stream().map(change -> block(change, false)).toList();
  }

  private Block block(Change change, boolean entry) {
    return switch (change) {
      case Change.Kept kept -> kept(kept);
      case Change.Inserted inserted -> whole(inserted.after(), mark(Mark.Kind.INSERTED, entry), notes.after());
      case Change.Deleted deleted -> whole(deleted.before(), mark(Mark.Kind.DELETED, entry), notes.before());
      case Change.MovedFrom from -> {
        Mark mark = mark(Mark.Kind.MOVED_FROM, entry);
        yield whole(from.before(), new Mark(mark.kind(), mark.anchor(), from.move(), moves.destination(from.move())),
            notes.before());
      }
      case Change.MovedTo to -> {
        Mark mark = mark(Mark.Kind.MOVED_TO, entry);
        yield whole(to.after(), new Mark(mark.kind(), mark.anchor(), to.move(), moves.origin(to.move())),
            notes.after());
      }
      case Change.Edited edited -> edited(edited, entry);
      case Change.EditedTable table -> table(table, entry);
    };
  }

  private Mark mark(Mark.Kind kind, boolean entry) {
    if (!entry) {
      return Mark.of(kind);
    }
    return Mark.of(kind).anchored(kind == Mark.Kind.FORMATTED ? "f" + ++formats : "c" + ++words);
  }

  private Block kept(Change.Kept kept) {
    if (kept.before() instanceof Paragraph before && kept.after() instanceof Paragraph after
        && !before.number().equals(after.number())) {
      return new Block.Para(Mark.of(Mark.Kind.RENUMBERED), after.number(), was(before), after.heading(),
          Pieces.of(after, Mark.Kind.KEPT, notes.after()));
    }
    return whole(kept.after(), Mark.of(Mark.Kind.KEPT), notes.after());
  }

  /// A number that was not there before is said in words, so that it is not taken for one that did not change.
  private static String was(Paragraph before) {
    return before.number().isEmpty() ? "unnumbered" : before.number();
  }

  private static Block whole(Passage passage, Mark mark, Notes.Side side) {
    return switch (passage) {
      case Paragraph paragraph -> new Block.Para(mark, paragraph.number(), "", paragraph.heading(),
          Pieces.of(paragraph, mark.kind(), side));
      case Table table -> new Block.Grid(mark,
          table.rows().stream().map(row -> line(row, Mark.of(mark.kind()), side)).toList());
    };
  }

  private static Block.Line line(Table.Row row, Mark mark, Notes.Side side) {
    return new Block.Line(mark, row.header(), row.cells()
        .stream()
        .map(cell -> new Block.Box(cell.columns(),
            cell.merged(), cell.passages().stream().map(it -> whole(it, Mark.of(mark.kind()), side)).toList()))
        .toList());
  }

  private Block edited(Change.Edited edited, boolean entry) {
    Paragraph before = edited.before();
    Paragraph after = edited.after();
    Mark.Kind kind = Wording.changed(edited) ? Mark.Kind.EDITED : Mark.Kind.FORMATTED;
    String was = before.number().equals(after.number()) ? "" : was(before);
    List<Piece> pieces = new ArrayList<>();
    edited.segments().forEach(segment -> pieces.addAll(pieces(before, after, segment)));
    return new Block.Para(mark(kind, entry), after.number(), was, after.heading(), pieces);
  }

  private List<Piece> pieces(Paragraph before, Paragraph after, Segment segment) {
    return switch (segment) {
      case Segment.Same same -> Pieces.of(after, same.afterStart(), same.afterEnd(),
          same.reformatted() ? Mark.Kind.FORMATTED : Mark.Kind.KEPT, notes.after());
      case Segment.Insertion in -> Pieces.of(after, in.start(), in.end(), Mark.Kind.INSERTED, notes.after());
      case Segment.Deletion out -> Pieces.of(before, out.start(), out.end(), Mark.Kind.DELETED, notes.before());
    };
  }

  private Block table(Change.EditedTable table, boolean entry) {
    boolean rowsDiffer = table.rows().stream().anyMatch(row -> !(row instanceof RowChange.Kept));
    Mark.Kind kind = Wording.changed(table) ? Mark.Kind.EDITED : Mark.Kind.FORMATTED;
    Mark own = rowsDiffer ? Mark.of(kind) : mark(kind, entry);
    return new Block.Grid(own, table.rows().stream().map(row -> line(row, entry)).toList());
  }

  private Block.Line line(RowChange row, boolean entry) {
    return switch (row) {
      case RowChange.Kept kept -> line(kept.after(), Mark.of(Mark.Kind.KEPT), notes.after());
      case RowChange.Inserted in -> line(in.after(), mark(Mark.Kind.INSERTED, entry), notes.after());
      case RowChange.Deleted out -> line(out.before(), mark(Mark.Kind.DELETED, entry), notes.before());
      case RowChange.Edited edited -> {
        Mark mark = mark(Wording.changed(edited) ? Mark.Kind.EDITED : Mark.Kind.FORMATTED, entry);
        yield new Block.Line(mark, edited.after().header(), boxes(edited));
      }
    };
  }

  private List<Block.Box> boxes(RowChange.Edited row) {
    List<Block.Box> boxes = new ArrayList<>();
    for (int at = 0; at < row.cells().size(); at++) {
      Table.Cell cell = row.after().cells().get(at);
      boxes.add(new Block.Box(cell.columns(), cell.merged(), inner(row.cells().get(at))));
    }
    return boxes;
  }

  /// Whether words differ, and not only formats or automatic numbers.
  private static final class Wording {
    private static boolean changed(Change change) {
      return switch (change) {
        case Change.Kept _ -> false;
        case Change.Inserted _,Change.Deleted _,Change.MovedFrom _,Change.MovedTo _ -> true;
        case Change.Edited edited -> edited.segments().stream().anyMatch(it -> !(it instanceof Segment.Same));
        case Change.EditedTable table -> table.rows().stream().anyMatch(Wording::changed);
      };
    }

    private static boolean changed(RowChange row) {
      return switch (row) {
        case RowChange.Kept _ -> false;
        case RowChange.Inserted _,RowChange.Deleted _ -> true;
        case RowChange.Edited edited -> edited.cells().stream().flatMap(List::stream).anyMatch(Wording::changed);
      };
    }
  }
}
