package codicil.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// The documents of the bundled corpus are what its texts give. `-Dcorpus=write` makes them anew, and then fails.
class CorpusIsReproducibleTest {
  private static final CorpusFolder CORPUS = CorpusFolder.ofCheckout();

  @Test
  void theTextsGiveTheDocuments() {
    Map<String, byte[]> made = CORPUS.made();
    if ("write".equals(System.getProperty("corpus"))) {
      CORPUS.write(made);
      fail("wrote " + made.size() + " documents; look at what changed, and run again without -Dcorpus=write");
    }
    Map<String, byte[]> kept = CORPUS.documents();
    assertThat(kept.keySet()).isEqualTo(made.keySet());
    kept.forEach((path, bytes) -> assertThat(parts(path, bytes)).as(path)
        .isEqualTo(parts(path, made.getOrDefault(path, bytes))));
  }

  @Test
  void makingADocumentTwiceGivesTheSameBytes() {
    CORPUS
        .manuscripts()
        .forEach(
            manuscript -> {
              Edition edition = manuscript.editions().getLast();
              assertThat(bytes(edition)).as(manuscript.id()).isEqualTo(bytes(edition));
            });
  }

  private static byte[] bytes(Edition edition) {
    return edition.manuscript().format().equals("pdf") ? PdfEdition.bytes(edition) : DocxEdition.bytes(edition);
  }

  /// A DOCX is compared unpacked: another machine's zlib may pack the same parts in other bytes.
  private static Map<String, String> parts(String path, byte[] document) {
    var parts = new TreeMap<String, String>();
    if (path.endsWith(".docx")) {
      FixedZip.parts(document).forEach((name, part) -> parts.put(name, printed(part)));
    } else {
      parts.put(path, printed(document));
    }
    return parts;
  }

  /// One character for each byte, so that a difference can be read.
  private static String printed(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
