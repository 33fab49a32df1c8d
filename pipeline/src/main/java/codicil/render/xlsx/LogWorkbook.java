package codicil.render.xlsx;

import codicil.log.Affected;
import codicil.log.Claim;
import codicil.log.Contradiction;
import codicil.log.Effective;
import codicil.log.Gap;
import codicil.log.Ledger;
import codicil.log.Matrix;
import codicil.log.Modification;
import codicil.log.Release;
import codicil.model.Bytes;
import codicil.model.DocumentName;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;

/// The Document Log as a workbook.
///
/// Version numbers are text: as numbers, `4.0` would become 4 and `6.10` become 6.1. Days are days, so that they can be
/// sorted and filtered.
public final class LogWorkbook {
  private static final List<Sheet.Heading> DOCUMENT =
      List.of(new Sheet.Heading("Class", 11), new Sheet.Heading("Letter", 8), new Sheet.Heading("Title", 44));
  private static final List<Sheet.Heading> RELEASE = List.of(new Sheet.Heading("Version", 12),
      new Sheet.Heading("Title", 32), new Sheet.Heading("Day", 12), new Sheet.Heading("The day is", 22),
      new Sheet.Heading("Why", 60), new Sheet.Heading("Modifications", 60), new Sheet.Heading("Documents changed", 40),
      new Sheet.Heading("All named?", 12), new Sheet.Heading("Sources", 60));
  private static final List<Sheet.Heading> CONTRADICTION = List.of(new Sheet.Heading("Id", 8),
      new Sheet.Heading("On what", 34), new Sheet.Heading("Claim", 50), new Sheet.Heading("Stated", 12),
      new Sheet.Heading("Preferred?", 12), new Sheet.Heading("Rule", 50), new Sheet.Heading("Touches", 30),
      new Sheet.Heading("Source", 60));
  private static final List<Sheet.Heading> GAP = List.of(new Sheet.Heading("Kind", 22),
      new Sheet.Heading("What is not recorded", 60), new Sheet.Heading("After", 24), new Sheet.Heading("Before", 24),
      new Sheet.Heading("In", 40), new Sheet.Heading("Closed by", 50));
  private static final List<Sheet.Heading> SOURCE = List.of(new Sheet.Heading("Source", 50),
      new Sheet.Heading("What it is", 70), new Sheet.Heading("Facts from it", 12));
  private static final List<Sheet.Heading> KEY =
      List.of(new Sheet.Heading("Words", 28), new Sheet.Heading("Meaning", 70));

  private LogWorkbook() {}

  /// The file. The same ledger gives the same bytes.
  public static Bytes of(Ledger ledger) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "Codicil", null)) {
      workbook.properties().setTitle(ledger.code().name() + ": Document Log");
      matrix(workbook, ledger.matrix());
      releases(workbook, ledger.releases());
      contradictions(workbook, ledger.contradictions());
      gaps(workbook, ledger.gaps());
      sources(workbook, ledger.sources());
      key(workbook, ledger);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return Packed.again(Bytes.of(out.toByteArray()));
  }

  private static void matrix(Workbook workbook, Matrix matrix) throws IOException {
    Sheet sheet = new Sheet(workbook, "Document Log", DOCUMENT.size());
    DOCUMENT.forEach(sheet::heading);
    matrix.columns().forEach(column -> sheet.heading(new Sheet.Heading(heading(column), 16)));
    for (Matrix.Row row : matrix.rows()) {
      sheet.row();
      sheet.text(row.kind());
      sheet.text(row.document().name().letter());
      sheet.text(row.document().title());
      row.cells().forEach(cell -> sheet.text(cell.words(), look(cell)));
    }
    sheet.close();
  }

  private static String heading(Matrix.Column column) {
    return column.label() + (column.day().isEmpty() ? "" : "\n" + column.day());
  }

  private static Sheet.Look look(Matrix.Cell cell) {
    return switch (cell) {
      case Matrix.Cell.Changed _ -> Sheet.Look.STRONG;
      case Matrix.Cell.Unchanged _ -> Sheet.Look.PLAIN;
      case Matrix.Cell.NotKnown _ -> Sheet.Look.FAINT;
    };
  }

  private static void releases(Workbook workbook, List<Release> releases) throws IOException {
    Sheet sheet = new Sheet(workbook, "Releases", 1);
    RELEASE.forEach(sheet::heading);
    for (Release release : releases) {
      sheet.row();
      sheet.text(release.number().isPresent() ? release.label() : "not known");
      sheet.text(release.title());
      sheet.day(release.day());
      sheet.text(day(release.effective()));
      sheet.text(release.summary());
      sheet.lines(release.modifications().stream().map(LogWorkbook::modification).toList());
      sheet.lines(release.affected().stream().map(LogWorkbook::affected).toList());
      sheet.text(release.complete() ? "yes" : "perhaps not");
      sheet.lines(release.sources());
    }
    sheet.close();
  }

  private static String day(Effective effective) {
    return switch (effective) {
      case Effective.From _ -> "in force from";
      case Effective.Planned planned -> "planned"
          + (planned.latest().equals(planned.day()) ? "" : ", at the latest " + planned.latest());
      case Effective.NoLaterThan _ -> "in force by then";
    };
  }

  private static String modification(Modification modification) {
    return modification.id() + (modification.title().isEmpty() ? "" : " " + modification.title())
        + (modification.part().isEmpty() ? "" : " (" + modification.part() + ")");
  }

  private static String affected(Affected affected) {
    return affected.document() + switch (affected.because()) {
      case LISTED -> "";
      case NARRATIVE -> " (in running text only)";
      case DERIVED -> " (derived)";
    };
  }

  /// A row a claim, so that claims can be filtered by their source.
  private static void contradictions(Workbook workbook, List<Contradiction> contradictions) throws IOException {
    Sheet sheet = new Sheet(workbook, "Contradictions", 2);
    CONTRADICTION.forEach(sheet::heading);
    for (Contradiction contradiction : contradictions) {
      for (Contradiction.Side side : contradiction.sides()) {
        sheet.row();
        sheet.text(contradiction.id());
        sheet.text(contradiction.subject().about());
        sheet.text(side.words(), side.preferred() ? Sheet.Look.STRONG : Sheet.Look.PLAIN);
        side.stated().print().ifPresentOrElse(sheet::day, () -> sheet.text("not printed", Sheet.Look.FAINT));
        sheet.text(side.preferred() ? "yes" : "no");
        sheet.text(contradiction.subject().rule());
        sheet.lines(touched(contradiction.subject()));
        sheet.text(side.source());
      }
    }
    sheet.close();
  }

  private static List<String> touched(Claim.Disputed subject) {
    return Stream.of(subject.documents().stream().map(DocumentName::toString), subject.releases().stream(), subject
        .modifications()
        .stream()).flatMap(names -> names).toList();
  }

  private static void gaps(Workbook workbook, List<Gap> gaps) throws IOException {
    Sheet sheet = new Sheet(workbook, "Gaps", 2);
    GAP.forEach(sheet::heading);
    for (Gap gap : gaps) {
      sheet.row();
      sheet.text(gap.kind().word());
      sheet.text(gap.what());
      sheet.text(gap.after().map(Gap.Bound::toString).orElse(""));
      sheet.text(gap.before().map(Gap.Bound::toString).orElse(""));
      sheet.text(String.join(", ", gap.names()));
      sheet.text(gap.closedBy());
    }
    sheet.close();
  }

  private static void sources(Workbook workbook, List<Ledger.Source> sources) throws IOException {
    Sheet sheet = new Sheet(workbook, "Sources", 1);
    SOURCE.forEach(sheet::heading);
    for (Ledger.Source source : sources) {
      sheet.row();
      sheet.text(source.name());
      sheet.text(source.meaning());
      sheet.number(source.facts());
    }
    sheet.close();
  }

  private static void key(Workbook workbook, Ledger ledger) throws IOException {
    Sheet sheet = new Sheet(workbook, "Key", 1);
    KEY.forEach(sheet::heading);
    for (Ledger.Meaning word : Ledger.key()) {
      sheet.row();
      sheet.text(word.word());
      sheet.text(word.meaning());
    }
    sheet.row();
    sheet.text("end of the log");
    sheet.text(ledger.end());
    sheet.close();
  }
}
