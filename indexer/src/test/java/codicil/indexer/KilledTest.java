package codicil.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A process that is killed while it refreshes the index leaves it as it was before or as it was to be.
class KilledTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0, 13, 47})
  void theIndexIsWhole(int millis) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
        System.getProperty("java.class.path"), KilledRun.class.getName(), folder.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
    try (BufferedReader said = process.inputReader()) {
      assertThat(said.readLine()).isEqualTo("even");
      Thread.sleep(millis);
    } finally {
      process.destroyForcibly().waitFor();
    }
    ClauseIndex index = ClauseIndex.at(folder);
    assertThat(index.verify()).isEmpty();
    assertThat(List.of(found(index, "even"), found(index, "odd"))).containsExactlyInAnyOrder(0, KilledRun.CLAUSES
        * KilledRun.DOCUMENTS);
    index.refresh(KilledRun.state("third"), "third");
    assertThat(found(index, "third")).isEqualTo(KilledRun.CLAUSES * KilledRun.DOCUMENTS);
  }

  private static int found(ClauseIndex index, String word) {
    return index.search(Search.latest(word)).total().counted();
  }
}
