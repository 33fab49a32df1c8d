package codicil.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import codicil.model.Bytes;
import codicil.model.Source;
import codicil.model.Unusable;
import codicil.publish.Redlined;
import codicil.publish.Redlining;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// The laws on real documents, where the shared material is at hand (`-Dcodicil.shared=…`, else `../shared` beside the
/// project).
class SharedPairsTest {
  private static final Mark MARK = new Mark("Codicil", Instant.parse("2022-07-18T00:00:00Z"));
  private static final Path SHARED =
      Path.of(System.getProperty("codicil.shared", Path.of("..", "..", "shared").toString()), "corpora");

  /// Edits of each file; `-Dcodicil.law=all` makes more.
  private static final long SEEDS = System.getProperty("codicil.law", "").equals("all") ? 20 : 2;

  /// Bytes of a file above which it is not edited: the large ones take long and hold nothing else.
  private static final int LARGEST_EDITED = 100_000;

  private static List<Path> inside(String folder) throws IOException {
    Path path = SHARED.resolve(folder);
    assumeTrue(Files.isDirectory(path), () -> path + " is not there: give -Dcodicil.shared=FOLDER to run this test");
    try (Stream<Path> files = Files.list(path)) {
      return files.sorted().toList();
    }
  }

  private static Source source(Path file) throws IOException {
    return new Source(file.toString(), Bytes.of(Files.readAllBytes(file)));
  }

  @Test
  void everyRealPairIsProvedWordByWord() throws IOException {
    for (Path pair : inside("pairs")) {
      Redlined redlined =
          Redlining.redline(source(pair.resolve("before.docx")), source(pair.resolve("after.docx")), MARK);
      assertThat(redlined.proved()).as("%s: %s", pair.getFileName(), redlined.findings())
          .isEqualTo(Redlined.Grade.FINE);
    }
  }

  @Test
  void everyEditOfARealFileIsProvedWordByWord() throws IOException {
    for (Path pair : inside("pairs")) {
      Source real = source(pair.resolve("before.docx"));
      for (long seed = 1; seed <= SEEDS && real.bytes().size() <= LARGEST_EDITED; seed++) {
        Source edited = new FileEdits(seed).of(real);
        Source before = seed % 2 == 0 ? real : edited;
        Redlined redlined = Redlining.redline(before, seed % 2 == 0 ? edited : real, MARK);
        assertThat(redlined.proved()).as("%s, seed %d: %s", pair.getFileName(), seed, redlined.findings())
            .isEqualTo(Redlined.Grade.FINE);
      }
    }
  }

  @Test
  void hostileFilesAreReadOrRefusedInTime() throws IOException {
    for (Path file : inside("hostile").stream().filter(f -> f.toString().endsWith(".docx")).toList()) {
      Source hostile = source(file);
      Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
        try {
          assertThat(Redlining.redline(hostile, hostile, MARK).redline().unchanged()).as(file.toString()).isTrue();
        } catch (Unusable refused) {
          assertThat(refused.where()).as("says where").isNotBlank();
        }
      }, file.toString());
    }
  }
}
