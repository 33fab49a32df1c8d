package codicil.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What counts as a change, and how finely it is told: the choices of Word's dialog "Compare Documents".
///
/// What is ignored is shown as it is on the after side, as if both sides agreed. A redline that ignores something can be
/// rejected only up to that: it is proved by the same choices, and carries them.
///
/// @param unit what a change inside a paragraph consists of
/// @param ignored the differences that are no changes
public record Comparing(Unit unit, Set<Difference> ignored) {
  /// Every difference, word by word: the choice for publishing law.
  public static final Comparing EVERYTHING = new Comparing(Unit.WORDS, Set.of());

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  /// Beside a mark and in scripts that put none between words, a blank parts nothing.
  private static final Pattern IDLE_BLANKS = Pattern.compile(
      "(?<![\\p{L}\\p{N}&&[^\\p{IsIdeographic}\\p{IsHiragana}\\p{IsKatakana}]])[\\s\\p{Z}]+"
          + "|[\\s\\p{Z}]++(?![\\p{L}\\p{N}&&[^\\p{IsIdeographic}\\p{IsHiragana}\\p{IsKatakana}]])");

  /// The smallest thing that is inserted or deleted inside a paragraph.
  public enum Unit {
    /// whole words
    WORDS,
    /// parts of words, where a word was replaced by a similar one
    CHARACTERS
  }

  /// A kind of difference.
  public enum Difference {
    /// capitals for small letters and the reverse
    CASE,
    /// more, fewer or other blanks, tabs and no-break spaces between words
    WHITE_SPACE,
    /// the look of letters, paragraphs, tables and sections
    FORMATTING,
    /// words that stand elsewhere: told as deleted and inserted
    MOVES,
    /// what stands in a table that both sides have
    TABLES,
    /// headers and footers
    HEADERS,
    /// footnotes and endnotes; their references stay part of the text
    NOTES,
    /// what stands in text boxes
    TEXT_BOXES,
    /// instructions and results of fields, and where hyperlinks lead
    FIELDS,
    /// comments in the margin
    COMMENTS
  }

  public Comparing {
    ignored = ignored.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(ignored));
  }

  /// The same, with changes told in this unit.
  public Comparing by(Unit other) {
    return new Comparing(other, ignored);
  }

  /// The same, with this difference ignored, too.
  public Comparing without(Difference difference) {
    Set<Difference> more = EnumSet.of(difference);
    more.addAll(ignored);
    return new Comparing(unit, more);
  }

  /// Whether a difference is no change.
  public boolean ignores(Difference difference) {
    return ignored.contains(difference);
  }

  /// A text that is the same for words that count as the same.
  public String key(String words) {
    String cased = ignores(Difference.CASE) ? words.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT) : words;
    return ignores(Difference.WHITE_SPACE)
        ? BLANKS.matcher(IDLE_BLANKS.matcher(cased).replaceAll("")).replaceAll(" ").strip()
        : cased;
  }

  /// What is compared of a reading: without the stories, formats and field instructions that are ignored.
  public Passages of(Passages read) {
    return ignored.isEmpty() ? read
        : new Passages(read.source(), read.stories()
            .stream()
            .filter(this::compares)
            .map(story -> new Story(story.kind(), story.name(), passages(story.passages())))
            .toList(), read.findings());
  }

  private boolean compares(Story story) {
    return switch (story.kind()) {
      case BODY -> true;
      case HEADER, FOOTER -> !ignores(Difference.HEADERS);
      case FOOTNOTE, ENDNOTE -> !ignores(Difference.NOTES);
      case TEXT_BOX -> !ignores(Difference.TEXT_BOXES);
    };
  }

  private List<Passage> passages(List<Passage> passages) {
    return passages.stream().map(this::passage).toList();
  }

  private Passage passage(Passage passage) {
    return switch (passage) {
      case Paragraph p -> new Paragraph(p.number(), p.heading(), p.style(), p.text(),
          p.atoms().stream().map(this::atom).toList(), p.spans().stream().map(this::span).toList(), format(p.format()));
      case Table table -> new Table(table.rows().stream().map(this::row).toList(), format(table.format()));
    };
  }

  private Table.Row row(Table.Row row) {
    return new Table.Row(row.cells()
        .stream()
        .map(cell -> new Table.Cell(cell.columns(), cell.merged(), passages(cell.passages()), format(cell.format())))
        .toList(), row.header(), format(row.format()));
  }

  private Atom atom(Atom atom) {
    return atom.kind() == Atom.Kind.FIELD && ignores(Difference.FIELDS)
        ? new Atom(atom.start(), atom.end(), atom.kind(), "", atom.ref())
        : atom;
  }

  private Span span(Span span) {
    String link = ignores(Difference.FIELDS) ? "" : span.link();
    return new Span(span.start(), span.end(), span.emphasis(), link, format(span.format()));
  }

  private String format(String format) {
    return ignores(Difference.FORMATTING) ? "" : format;
  }
}
