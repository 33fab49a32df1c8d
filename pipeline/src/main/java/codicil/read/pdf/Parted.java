package codicil.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the end of a page parts, and Word records as two: a paragraph, a table, a row of one.
final class Parted {
  private Parted() {}

  /// Adds a paragraph to those before it, or to the last of them if its sentence goes on.
  static void add(PrintedParagraph paragraph, List<Block> flow) {
    if (!flow.isEmpty() && flow.getLast() instanceof PrintedParagraph before && isPlain(before) && isPlain(paragraph)
        && !paragraph.isItem() && !Composition.hasLabel(paragraph.first())
        && before.last().page() < paragraph.first().page() && Composition.goesOn(before, paragraph.first())) {
      paragraph.lines().forEach(before::add);
    } else {
      flow.add(paragraph);
    }
  }

  private static boolean isPlain(PrintedParagraph paragraph) {
    return paragraph.style().isEmpty() && paragraph.level().equals(Optional.of(0));
  }

  /// Adds a table that stands next to what is before it: to a table on the page before that has as many columns, because
  /// tables with nothing between them are one. Its heading row may be repeated.
  static void add(TaggedTable table, List<Block> flow) {
    if (!flow.isEmpty() && flow.getLast() instanceof TaggedTable before && before.lastPage() < table.firstPage()
        && before.columns() == table.columns()) {
      flow.set(flow.size() - 1, joined(before, table));
    } else {
      flow.add(table);
    }
  }

  private static TaggedTable joined(TaggedTable before, TaggedTable after) {
    List<TaggedTable.Row> rows = new ArrayList<>(before.rows());
    List<TaggedTable.Row> more = new ArrayList<>(after.rows());
    if (more.getFirst().saysAs(rows.getFirst())) {
      more.removeFirst();
    }
    if (!more.isEmpty() && goesOn(rows.getLast(), more.getFirst())) {
      rows.add(joined(rows.removeLast(), more.removeFirst()));
    }
    rows.addAll(more);
    return new TaggedTable(rows);
  }

  /// A row that a page parts goes on with its first cell empty, and says no more than where it had said something.
  private static boolean goesOn(TaggedTable.Row row, TaggedTable.Row next) {
    if (row.cells().size() != next.cells().size() || !next.cells().getFirst().isEmpty()) {
      return false;
    }
    for (int at = 0; at < row.cells().size(); at++) {
      if (next.cells().get(at).merged() || row.cells().get(at).isEmpty() && !next.cells().get(at).isEmpty()) {
        return false;
      }
    }
    return !row.cells().getFirst().isEmpty();
  }

  private static TaggedTable.Row joined(TaggedTable.Row row, TaggedTable.Row rest) {
    List<TaggedTable.Cell> cells = new ArrayList<>();
    for (int at = 0; at < row.cells().size(); at++) {
      TaggedTable.Cell cell = row.cells().get(at);
      List<Block> blocks = new ArrayList<>(cell.blocks());
      rest.cells().get(at).blocks().forEach(block -> add(block, blocks));
      cells.add(new TaggedTable.Cell(cell.columns(), cell.merged(), blocks));
    }
    return new TaggedTable.Row(row.header(), cells);
  }

  private static void add(Block block, List<Block> flow) {
    switch (block) {
      case PrintedParagraph paragraph -> add(paragraph, flow);
      case TaggedTable table -> add(table, flow);
      case Grid _ -> flow.add(block);
    }
  }
}
