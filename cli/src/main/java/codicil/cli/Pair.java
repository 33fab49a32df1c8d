package codicil.cli;

import codicil.model.Bytes;
import codicil.model.Comparing;
import codicil.model.Finding;
import codicil.model.Source;
import codicil.publish.Redlined;
import codicil.publish.Redlining;
import codicil.render.Tally;
import codicil.render.docx.Mark;
import codicil.render.html.RedlineHtml;
import codicil.render.html.View;
import codicil.render.json.RedlineJson;
import codicil.render.terminal.Ink;
import codicil.render.terminal.RedlineLines;
import codicil.store.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Two sources to be redlined.
///
/// @param name what the result is called
/// @param comparing what counts as a change
record Pair(String name, Source before, Source after, Mark mark, Comparing comparing) {

  /// What a redline is written as.
  enum Format {
    DOCX, HTML, JSON, TXT;

    String ending() {
      return "." + name().toLowerCase(Locale.ROOT);
    }

    /// The format that the ending of a file names.
    static Optional<Format> of(Path file) {
      String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
      return Stream.of(values()).filter(format -> name.endsWith(format.ending())).findFirst();
    }
  }

  /// A line of `--json`; the fields are part of the interface.
  record Line(String name, String proved, int revisions, int insertedWords, int deletedWords, int movedWords,
      int inserted, int deleted, int reworded, int split, int merged, int moved, int typographyOnly, int formatOnly,
      int renumberedOnly,
      long millis) {
    static Line of(String name, String proved, Tally tally, long millis) {
      return new Line(name, proved, tally.revisions(), tally.insertedWords(), tally.deletedWords(), tally.movedWords(),
          tally.inserted(), tally.deleted(), tally.edited(), tally.split(), tally.merged(), tally.moved(),
          tally.cosmetic(), tally.formatted(),
          tally.renumbered(), millis);
    }
  }

  /// The line of a pair that could not be made.
  record FailedLine(String name, String proved, String error) {
    static FailedLine of(String name, String why) {
      return new FailedLine(name, "no", why);
    }
  }

  /// What was written.
  record Written(Path file, Line line, Tally tally, List<Finding> findings) {
    String sentence() {
      String proof = switch (line.proved()) {
        case "fine" -> "proved";
        case "coarse" -> "proved with whole paragraphs or tables replaced";
        default -> "NOT PROVED";
      };
      return file + ": " + RedlineLines.counts(tally) + "; " + proof;
    }

    Exit exit() {
      return line.proved().equals("no") ? Exit.FINDINGS : Exit.DONE;
    }
  }

  /// Whether a file of this name can be compared.
  static boolean isDocument(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return !name.startsWith("~$") && !name.startsWith(".") && (lower.endsWith(".docx") || lower.endsWith(".pdf"));
  }

  /// Makes the redline and writes it.
  ///
  /// @param view how HTML shows it
  /// @throws codicil.model.Unusable if a source cannot be used, or the file cannot be written
  Written write(Path file, Format format, View view) {
    long start = System.nanoTime();
    Redlined redlined = Redlining.redline(before, after, mark, comparing);
    Bytes content = switch (format) {
      case DOCX -> redlined.docx();
      case HTML ->
        Bytes.of(RedlineHtml.alone(redlined.redline(), name, view, Redlining.pictures(redlined, before, after)));
      case JSON -> Bytes.of(RedlineJson.of(redlined.redline()));
      case TXT -> Bytes.of(String.join("\n", RedlineLines.of(redlined.redline(), Ink.PLAIN)) + "\n");
    };
    Workspace.write(file, content);
    String proved = redlined.proved().name().toLowerCase(Locale.ROOT);
    return new Written(file, Line.of(name, proved, redlined.tally(), (System.nanoTime() - start) / 1_000_000),
        redlined.tally(), redlined.findings());
  }
}
