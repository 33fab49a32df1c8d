package codicil.cli;

import codicil.model.Bytes;
import codicil.model.Emphasis;
import codicil.model.Paragraph;
import codicil.model.Passage;
import codicil.model.Passages;
import codicil.model.Span;
import codicil.model.Story;
import codicil.render.docx.PlainWord;
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

    /// Its words, in whatever state they are.
    String words() {
      return pieces.stream().map(HistoryView.Piece::words).collect(Collectors.joining());
    }

    /// Its paragraphs: the pieces, parted where lines end.
    List<List<HistoryView.Piece>> paragraphs() {
      List<List<HistoryView.Piece>> paragraphs = new ArrayList<>(List.of(new ArrayList<>()));
      for (HistoryView.Piece piece : pieces) {
        String[] parts = piece.words().split("\n", -1);
        for (int part = 0; part < parts.length; part++) {
          if (part > 0) {
            paragraphs.add(new ArrayList<>());
          }
          if (!parts[part].isEmpty()) {
            paragraphs.getLast().add(new HistoryView.Piece(piece.kind(), parts[part]));
          }
        }
      }
      return paragraphs.stream().filter(paragraph -> !paragraph.isEmpty()).toList();
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

  /// As Markdown: headings, and an item for each line; words that came and went as `ins` and `del`, which Markdown takes.
  Bytes markdown() {
    StringBuilder text = new StringBuilder("# " + escaped(title) + "\n");
    for (Line line : lines) {
      String words = line.paragraphs()
          .stream()
          .map(paragraph -> paragraph.stream().map(Report::marked).collect(Collectors.joining()))
          .collect(Collectors.joining("<br>"));
      text.append(line.level() > 0 ? "\n" + "#".repeat(line.level() + 1) + " " : "- ")
          .append(words)
          .append(line.level() > 0 ? "\n\n" : "\n");
    }
    return Bytes.of(text.toString());
  }

  private static String marked(HistoryView.Piece piece) {
    String words = escaped(Paint.plain(piece.words()));
    return switch (piece.kind()) {
      case "inserted" -> "<ins>" + words + "</ins>";
      case "deleted" -> "<del>" + words + "</del>";
      default -> words;
    };
  }

  private static String escaped(String words) {
    return words.replaceAll("([\\\\`*_<>\\[\\]#|])", "\\\\$1");
  }

  /// As a page that stands alone.
  Bytes html() {
    return Bytes.of(new ReportHtml(this).page());
  }

  /// As a Word document: new words underlined, old ones struck out.
  Bytes docx() {
    List<Passage> body = new ArrayList<>();
    Stream.concat(Stream.of(Line.heading(0, title)), lines.stream()).forEach(line -> {
      int heading = body.isEmpty() ? 1 : line.level() == 0 ? 0 : line.level() + 1;
      line.paragraphs().forEach(paragraph -> body.add(paragraph(heading, paragraph)));
    });
    return PlainWord.of(new Passages(title, List.of(new Story(Story.Kind.BODY, "", body)), List.of()));
  }

  private static Paragraph paragraph(int heading, List<HistoryView.Piece> pieces) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    for (HistoryView.Piece piece : pieces) {
      int start = text.length();
      text.append(Paint.plain(piece.words()));
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
