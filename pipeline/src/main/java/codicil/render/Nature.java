package codicil.render;

import codicil.model.Change;
import codicil.model.Paragraph;
import codicil.model.Passage;
import codicil.model.RowChange;
import codicil.model.Table;
import java.util.List;
import java.util.stream.Stream;

/// Of which kind a change is: the strongest of what happened to the words, then to their look, then to their number.
final class Nature {
  private Nature() {}

  static Mark.Kind of(Change change) {
    return switch (change) {
      case Change.Kept kept -> ofKept(kept.before(), kept.after());
      case Change.Inserted _ -> Mark.Kind.INSERTED;
      case Change.Deleted _ -> Mark.Kind.DELETED;
      case Change.MovedFrom _ -> Mark.Kind.MOVED_FROM;
      case Change.MovedTo _ -> Mark.Kind.MOVED_TO;
      case Change.Edited edited -> of(edited);
      case Change.Split _ -> Mark.Kind.SPLIT;
      case Change.Merged _ -> Mark.Kind.MERGED;
      case Change.EditedTable table -> strongest(table.rows().stream().map(Nature::of));
    };
  }

  static Mark.Kind of(RowChange row) {
    return switch (row) {
      case RowChange.Kept kept -> renumbered(kept) ? Mark.Kind.RENUMBERED : Mark.Kind.KEPT;
      case RowChange.Inserted _ -> Mark.Kind.INSERTED;
      case RowChange.Deleted _ -> Mark.Kind.DELETED;
      case RowChange.Edited edited -> strongest(edited.changes().flatMap(List::stream).map(Nature::of));
    };
  }

  private static Mark.Kind of(Change.Edited edited) {
    return edited.sameWords() ? Mark.Kind.FORMATTED : Cosmetic.isAll(edited) ? Mark.Kind.COSMETIC : Mark.Kind.EDITED;
  }

  /// What a table or row with such changes in it is; if no words differ in it, its own format does.
  private static Mark.Kind strongest(Stream<Mark.Kind> inside) {
    return inside.map(kind -> switch (kind) {
      case INSERTED, DELETED, MOVED_FROM, MOVED_TO, EDITED, SPLIT, MERGED -> Mark.Kind.EDITED;
      case COSMETIC -> Mark.Kind.COSMETIC;
      case FORMATTED, RENUMBERED, KEPT -> Mark.Kind.FORMATTED;
    }).reduce(Mark.Kind.FORMATTED, (a, b) -> a == Mark.Kind.EDITED || b == Mark.Kind.FORMATTED ? a : b);
  }

  private static Mark.Kind ofKept(Passage before, Passage after) {
    boolean renumbered = switch (before) {
      case Paragraph old -> after instanceof Paragraph now && !old.number().equals(now.number());
      case Table old -> after instanceof Table now && renumbered(old, now);
    };
    return renumbered ? Mark.Kind.RENUMBERED : Mark.Kind.KEPT;
  }

  private static boolean renumbered(Table before, Table after) {
    return Twins.of(before.rows(), after.rows())
        .anyMatch(row -> renumbered(
            new RowChange.Kept(row.before(), row.after())));
  }

  private static boolean renumbered(RowChange.Kept row) {
    return Twins.of(row.before().cells(), row.after().cells())
        .flatMap(cell -> Twins.of(cell.before().passages(), cell.after().passages()))
        .anyMatch(passage -> ofKept(passage.before(), passage.after()) == Mark.Kind.RENUMBERED);
  }
}
