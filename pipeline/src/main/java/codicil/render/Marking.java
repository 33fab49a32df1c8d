package codicil.render;

import codicil.model.Change;
import codicil.model.Passage;
import codicil.model.Redline;
import codicil.model.RowChange;
import codicil.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Gives each change its anchor and its place in the list of changes, counting as it goes: one instance marks one redline,
/// its stories in reading order.
final class Marking {
  private final Layout layout;
  private final Moves moves;
  private final Standing standing;
  private final Map<Character, Integer> counted = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private String story = "";

  Marking(Layout layout, Moves moves, Standing standing) {
    this.layout = layout;
    this.moves = moves;
    this.standing = standing;
  }

  /// Lays out the changes of a story; every one that changes something becomes an entry.
  ///
  /// @param name the kind of story in words
  List<Block> story(String name, List<Change> changes) {
    story = name;
    return changes.stream().map(this::entry).toList();
  }

  /// The entries of all stories laid out so far.
  List<Entry> entries() {
    return entries;
  }

  private Block entry(Change change) {
    if (change instanceof Change.EditedTable table && Tally.hasRows(table)) {
      return new Block.Grid(Mark.of(Nature.of(change)), table.rows().stream().map(row -> entry(row, table)).toList());
    }
    Mark mark = mark(change);
    Block block = layout.block(change, mark);
    if (mark.isEntry()) {
      List<? extends Passage> before = Redline.before(change);
      List<? extends Passage> after = Redline.after(change);
      entries.add(new Entry(mark, place(block), story, standing.at(Stream.concat(after.stream(), before.stream())),
          Entry.Side.of(before), Entry.Side.of(after), Tally.of(change), new Entry.Changed.Passage(block)));
    }
    return block;
  }

  private Block.Line entry(RowChange row, Change.EditedTable table) {
    Mark mark = anchored(Mark.of(Nature.of(row)));
    Block.Line line = layout.line(row, mark);
    if (mark.isEntry()) {
      Optional<Table.Row> before = Twins.before(row);
      Optional<Table.Row> after = Twins.after(row);
      Stream<Passage> within = Stream.concat(after.stream(), before.stream())
          .flatMap(it -> it.cells().stream())
          .flatMap(cell -> cell.passages().stream());
      entries.add(
          new Entry(mark, "row", story, standing.at(Stream.concat(within, Stream.of(table.after(), table.before()))),
              before.map(Entry.Side::of), after.map(Entry.Side::of), Tally.of(row), new Entry.Changed.Row(line)));
    }
    return line;
  }

  private Mark mark(Change change) {
    return switch (change) {
      case Change.MovedFrom from -> anchored(
          new Mark(Mark.Kind.MOVED_FROM, "", from.move(), moves.destination(from.move())));
      case Change.MovedTo to -> anchored(new Mark(Mark.Kind.MOVED_TO, "", to.move(), moves.origin(to.move())));
      case Change.Kept _,Change.Inserted _,Change.Deleted _,Change.Edited _,Change.Split _,Change.Merged _,Change.EditedTable _ ->
        anchored(Mark.of(Nature.of(change)));
    };
  }

  private Mark anchored(Mark mark) {
    char series = mark.kind().series();
    return mark.kind() == Mark.Kind.KEPT ? mark : mark.anchored(series + "" + counted.merge(series, 1, Integer::sum));
  }

  private static String place(Block block) {
    return switch (block) {
      case Block.Para para -> para.heading() > 0 ? "heading" : "paragraph";
      case Block.Parts parts -> place(parts.paras().getFirst());
      case Block.Grid _ -> "table";
    };
  }
}
