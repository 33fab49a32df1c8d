package codicil.cli;

import codicil.model.Bytes;
import codicil.model.Clause;
import codicil.model.Emphasis;
import codicil.model.Paragraph;
import codicil.model.Passage;
import codicil.model.Passages;
import codicil.model.Span;
import codicil.model.Story;
import codicil.model.Text;
import codicil.render.docx.PlainWord;
import codicil.render.html.Frame;
import codicil.render.html.TextHtml;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A report as lines under headings, which any format can show.
///
/// @param title its title
/// @param lines its lines
record Report(String title, List<Line> lines) {

  /// A line.
  ///
  /// @param level 1 and up for a heading, 0 for a line below one
  record Line(int level, List<HistoryView.Piece> pieces) {
    static Line heading(int level, String words) {
      return new Line(level, List.of(new HistoryView.Piece("same", words)));
    }

    static Line of(String words) {
      return heading(0, words);
    }

    String marked() {
      return pieces.stream().map(piece -> marked(piece)).collect(Collectors.joining());
    }

    private static String marked(HistoryView.Piece piece) {
      Paint signs = new Paint(false);
      String words = Paint.plain(piece.words()).replace("\n", " / ");
      return switch (piece.kind()) {
        case "inserted" -> signs.inserted(words);
        case "deleted" -> signs.deleted(words);
        default -> words;
      };
    }
  }

  /// For a terminal.
  Stream<String> terminal(Paint paint) {
    return Stream.concat(Stream.of(paint.strong(title)), lines.stream().flatMap(line -> switch (line.level()) {
      case 0 -> Stream.of("    " + painted(line, paint));
      case 1 -> Stream.of("", paint.strong(painted(line, paint)));
      default -> Stream.of("  " + painted(line, paint));
    }));
  }

  private static String painted(Line line, Paint paint) {
    return line.pieces().stream().map(piece -> {
      String words = Paint.plain(piece.words()).replace("\n", " / ");
      return switch (piece.kind()) {
        case "inserted" -> paint.inserted(words);
        case "deleted" -> paint.deleted(words);
        default -> words;
      };
    }).collect(Collectors.joining());
  }

  /// As Markdown: headings, and an item for each line.
  Bytes markdown() {
    StringBuilder text = new StringBuilder("# " + escaped(title) + "\n");
    for (Line line : lines) {
      text.append(line.level() > 0 ? "\n" + "#".repeat(line.level() + 1) + " " : "- ")
          .append(escaped(line.marked()))
          .append(line.level() > 0 ? "\n\n" : "\n");
    }
    return Bytes.of(text.toString());
  }

  private static String escaped(String words) {
    return words.replaceAll("([\\\\`*_<>\\[\\]#|])", "\\\\$1");
  }

  /// As a page that stands alone.
  Bytes html() {
    List<Clause> sections = new ArrayList<>();
    for (Line line : lines) {
      if (line.level() == 1 || sections.isEmpty()) {
        sections.add(section(line.level() == 0 ? "" : line.marked(), "", List.of()));
      }
      Clause section = sections.getLast();
      if (line.level() > 1) {
        sections.set(sections.size() - 1, with(section, Stream.concat(section.children().stream(),
            Stream.of(section(line.marked(), "", List.of()))).toList()));
      } else if (line.level() == 0) {
        sections.set(sections.size() - 1, spoken(section, line.marked()));
      }
    }
    return Bytes.of(TextHtml.of(new Text(title, sections, List.of()), Frame.alone(title, "")));
  }

  private static Clause section(String heading, String text, List<Clause> children) {
    return new Clause(Clause.Kind.HEADING, "", "", heading, text, children);
  }

  private static Clause with(Clause section, List<Clause> children) {
    return section(section.heading(), section.text(), children);
  }

  private static Clause spoken(Clause section, String words) {
    if (section.children().isEmpty()) {
      return section(section.heading(), (section.text() + "\n" + words).strip(), List.of());
    }
    List<Clause> children = new ArrayList<>(section.children());
    children.add(spoken(children.removeLast(), words));
    return with(section, children);
  }

  /// As a Word document: new words underlined, old ones struck out.
  Bytes docx() {
    List<Passage> body = new ArrayList<>(List.of(paragraph(1, Line.of(title))));
    lines.forEach(line -> body.add(paragraph(line.level() == 0 ? 0 : line.level() + 1, line)));
    return PlainWord.of(new Passages(title, List.of(new Story(Story.Kind.BODY, "", body)), List.of()));
  }

  private static Paragraph paragraph(int heading, Line line) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    for (HistoryView.Piece piece : line.pieces()) {
      int start = text.length();
      text.append(Paint.plain(piece.words()).replace("\n", " / "));
      Set<Emphasis> emphasis = switch (piece.kind()) {
        case "inserted" -> Set.of(Emphasis.UNDERLINE);
        case "deleted" -> Set.of(Emphasis.STRIKE);
        default -> Set.of();
      };
      spans.add(new Span(start, text.length(), emphasis, "", piece.kind()));
    }
    return new Paragraph("", heading, "", text.toString(), List.of(), spans, "");
  }
}
