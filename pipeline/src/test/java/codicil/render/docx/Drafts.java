package codicil.render.docx;

import codicil.model.Paragraph;
import codicil.model.Passage;
import codicil.model.Passages;
import codicil.model.Source;
import codicil.model.Story;
import codicil.model.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Small Word documents for tests, written as lines: a line is a paragraph, a line with bars a row of a table.
final class Drafts {
  private Drafts() {}

  static Source of(String... lines) {
    List<Passage> passages = new ArrayList<>();
    List<Table.Row> rows = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("|")) {
        rows.add(row(line));
      } else {
        flush(rows, passages);
        passages.add(Paragraph.plain(line));
      }
    }
    flush(rows, passages);
    Passages draft = new Passages("draft", List.of(new Story(Story.Kind.BODY, "", passages)), List.of());
    return new Source("draft.docx", PlainWord.of(draft));
  }

  private static Table.Row row(String line) {
    List<Table.Cell> cells = Arrays.stream(line.substring(1).split("\\|"))
        .map(cell -> new Table.Cell(1, false, List.of(Paragraph.plain(cell.strip())), ""))
        .toList();
    return new Table.Row(cells, false, "");
  }

  private static void flush(List<Table.Row> rows, List<Passage> passages) {
    if (!rows.isEmpty()) {
      passages.add(new Table(rows, ""));
      rows.clear();
    }
  }
}
