package codicil.cli;

import codicil.log.DocumentLog;
import codicil.model.Bytes;
import codicil.model.Comparing;
import codicil.model.Finding;
import codicil.model.Source;
import codicil.publish.Language;
import codicil.publish.Publish;
import codicil.publish.Redlined;
import codicil.publish.Redlining;
import codicil.render.Markup;
import codicil.render.Tally;
import codicil.render.docx.Mark;
import codicil.render.html.RedlineHtml;
import codicil.render.html.View;
import codicil.render.json.RedlineJson;
import codicil.render.pdf.Cover;
import codicil.render.pdf.Printed;
import codicil.render.pdf.RedlinePdf;
import codicil.render.terminal.Ink;
import codicil.render.terminal.RedlineLines;
import codicil.site.Covers;
import codicil.site.Proven;
import codicil.store.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Two sources to be redlined.
///
/// @param name what the result is called
/// @param comparing what counts as a change
/// @param covering makes the cover of a printed redline
record Pair(String name, Source before, Source after, Mark mark, Comparing comparing, Covering covering) {

  /// What the cover of a printed redline says beyond the redline.
  interface Covering {
    Cover cover(Proven proven);
  }

  /// Two files of which no log knows.
  static Pair files(String name, Source before, Source after, Mark mark, Comparing comparing) {
    return new Pair(name, before, after, mark, comparing,
        proven -> Covers.files(name, before, after, proven, mark.date()));
  }

  /// Two versions from the log.
  static Pair versions(Sides sides, DocumentLog log, Mark mark, Comparing comparing) {
    Source before = sides.before().source();
    Source after = sides.after().source();
    return new Pair(sides.name(), before, after, mark, comparing, proven -> Covers.versions(log, sides.document(),
        sides.name(), StoredVersion.label(sides.before().at()), before, StoredVersion.label(sides.after().at()), after,
        proven, mark.date()));
  }

  /// What a redline is written as.
  enum Format {
    DOCX, HTML, PDF, JSON, TXT;

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
    List<Finding> findings = new ArrayList<>(redlined.findings());
    Bytes content = switch (format) {
      case DOCX -> redlined.docx();
      case HTML ->
        Bytes.of(RedlineHtml.alone(redlined.redline(), name, view, Redlining.pictures(redlined, before, after)));
      case PDF -> {
        Printed printed = print(redlined);
        findings.addAll(printed.findings());
        yield printed.pdf();
      }
      case JSON -> Bytes.of(RedlineJson.of(redlined.redline()));
      case TXT -> Bytes.of(String.join("\n", RedlineLines.of(redlined.redline(), Ink.PLAIN)) + "\n");
    };
    Workspace.write(file, content);
    String proved = redlined.proved().name().toLowerCase(Locale.ROOT);
    return new Written(file, Line.of(name, proved, redlined.tally(), (System.nanoTime() - start) / 1_000_000),
        redlined.tally(), findings);
  }

  private Printed print(Redlined redlined) {
    Proven proven = new Proven(redlined.tally(), Publish.proved(redlined.proved()), redlined.docx().sha256(),
        redlined.findings());
    return RedlinePdf.print(covering.cover(proven),
        RedlinePdf.text(Markup.of(redlined.redline()), Redlining.pictures(redlined, before, after),
            Language.of(after)));
  }
}
