package codicil.publish;

import codicil.model.Emphasis;
import codicil.model.Paragraph;
import codicil.model.Passage;
import codicil.model.Span;
import codicil.model.Table;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a page shows of passages that were typed: no paragraphs without words, no dots that lead to the number of a page,
/// and capitals where a format makes capitals of other letters (ISO/IEC 29500-1 §17.3.2.5, §17.3.2.33).
final class AsPrinted {
  private static final Pattern LEADERS = Pattern.compile("\\s*(?:\\.{4,}|(?:\\. ){4,}|…{2,})\\s*");

  private AsPrinted() {}

  static List<Passage> of(List<Passage> passages) {
    return passages.stream().flatMap(passage -> switch (passage) {
      case Paragraph blank when blank.number().isEmpty() && blank.text().isBlank() -> Stream.<Passage>empty();
      case Paragraph paragraph -> Stream.<Passage>of(withoutLeaders(capitals(paragraph)));
      case Table table -> Stream.<Passage>of(new Table(table.rows().stream().map(AsPrinted::of).toList(),
          table.format()));
    }).toList();
  }

  private static Table.Row of(Table.Row row) {
    return new Table.Row(row.cells()
        .stream()
        .map(cell -> new Table.Cell(cell.columns(), cell.merged(), of(cell.passages()), cell.format()))
        .toList(), row.header(), row.format());
  }

  private static Paragraph withoutLeaders(Paragraph paragraph) {
    Matcher leaders = LEADERS.matcher(paragraph.text());
    return !leaders.find() ? paragraph
        : new Paragraph(paragraph.number(), paragraph.heading(), paragraph.style(), leaders.replaceAll("\t"), List.of(),
            List.of(), paragraph.format());
  }

  /// Letter by letter, so that no offset changes.
  private static Paragraph capitals(Paragraph paragraph) {
    StringBuilder text = new StringBuilder(paragraph.text());
    for (Span span : paragraph.spans()) {
      if (span.emphasis().contains(Emphasis.CAPS) || span.emphasis().contains(Emphasis.SMALL_CAPS)) {
        for (int at = span.start(); at < span.end(); at++) {
          text.setCharAt(at, Character.toUpperCase(text.charAt(at)));
        }
      }
    }
    return paragraph.text().contentEquals(text) ? paragraph
        : new Paragraph(paragraph.number(), paragraph.heading(), paragraph.style(), text.toString(),
            paragraph.atoms(), paragraph.spans(), paragraph.format());
  }
}
