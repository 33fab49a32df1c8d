package codicil.publish;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.history.Look;
import codicil.model.DocumentName;
import codicil.store.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What has to be made again when versions are added.
class ChroniclesTest {
  private static final Path CORPUS = Path.of(System.getProperty("codicil.root", "..")).resolve("corpus/sec");
  private static final DocumentName SECTION_H = new DocumentName("section", "H");

  @TempDir
  Path folder;

  @BeforeEach
  void copyTheLog() throws IOException {
    try (Stream<Path> files = Files.walk(CORPUS)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
        Path copy = folder.resolve(CORPUS.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  @Test
  void oneMoreVersionCostsOneStepAndOneInBetweenCostsTwo() throws IOException {
    hold("base", "v40.0", "v50.0");
    assertThat(stepsMade()).isEqualTo(2);
    assertThat(stepsMade()).isZero();
    hold("v62.0");
    assertThat(stepsMade()).isEqualTo(1);
    hold("v57.0");
    assertThat(stepsMade()).isEqualTo(2);
  }

  private int stepsMade() {
    Chronicles chronicles = Chronicles.of(Workspace.open(folder, Instant.parse("2026-11-01T00:00:00Z")));
    chronicles.of(SECTION_H, Look.STRICT);
    return chronicles.made();
  }

  private void hold(String... versions) throws IOException {
    Path documents = Files.createDirectories(folder.resolve("documents/section-h"));
    for (String version : versions) {
      Files.copy(CORPUS.resolve("documents/section-h/" + version + ".docx"), documents.resolve(version + ".docx"));
    }
  }
}
