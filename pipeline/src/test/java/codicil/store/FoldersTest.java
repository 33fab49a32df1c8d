package codicil.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import codicil.model.Unusable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {
  @TempDir
  private Path folder;

  @Test
  void theNearestParentThatHoldsACodeIsTheWorkspace() throws IOException {
    Path corpus = code("mine");
    Path deep = Files.createDirectories(corpus.resolve("documents/old"));
    assertThat(Folders.nearest(deep, Optional.of(folder)))
        .isEqualTo(new Folders(corpus, corpus.resolve(".codicil")));
  }

  @Test
  void elseItIsTheOneOfTheCheckoutWithItsStateAtTheTop() throws IOException {
    Path corpus = code("corpus/sec");
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    assertThat(Folders.nearest(elsewhere, Optional.of(folder)))
        .isEqualTo(new Folders(corpus, folder.resolve(".codicil")));
  }

  @Test
  void aFolderWithoutACodeIsRefusedByName() {
    assertThatThrownBy(() -> Folders.at(folder, Optional.empty())).isInstanceOf(Unusable.class)
        .hasMessageContaining("code.yaml");
  }

  @Test
  void withoutAnyWorkspaceTheAdviceIsToNameOne() {
    assertThatThrownBy(() -> Folders.nearest(folder, Optional.empty())).isInstanceOfSatisfying(Unusable.class,
        trouble -> assertThat(trouble.advice()).contains("--workspace"));
  }

  private Path code(String path) throws IOException {
    Path corpus = Files.createDirectories(folder.resolve(path));
    Files.writeString(corpus.resolve("code.yaml"), "id: test\n");
    return corpus;
  }
}
