package codicil.publish;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.model.Bytes;
import codicil.render.pdf.Conformance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// The published site has a PDF of every redline, and its cover says what the log knows.
class PublishedPrintsTest {

  @Test
  void everyRedlineHasItsPdf() throws IOException {
    Path redlines = WholeSite.folder().resolve("redlines");
    assertThat(stems(redlines, ".pdf")).isNotEmpty().isEqualTo(stems(redlines, ".docx"));
    assertThat(Files.readString(redlines.resolve("schedule-11/v59.0.html"))).contains("v59.0.pdf");
    assertThat(Files.readString(WholeSite.folder().resolve("releases/v59.0.html"))).contains("v59.0.pdf");
  }

  private static List<String> stems(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(Path::toString)
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .sorted()
          .toList();
    }
  }

  @Test
  void theCoverSaysWhatTheLogKnows() throws IOException {
    Path file = WholeSite.folder().resolve("redlines/appendix-ad/v61.0.pdf");
    Bytes pdf = Bytes.of(Files.readAllBytes(file));
    Bytes word = Bytes.of(Files.readAllBytes(file.resolveSibling("v61.0.docx")));
    try (PDDocument document = Loader.loadPDF(pdf.toArray())) {
      assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " ")).contains("Appendix AD",
          "Changes from v50.0 to v61.0",
          "they are not the", "4 November 2021", "30 June 2022", "Not recorded before v61.0: v52.0–v56.0", "MP199",
          "Certificate of the proof", word.sha256(), "not stated", "Page 1 of " + document.getNumberOfPages());
    }
    Conformance.check(pdf);
  }
}
