package codicil.publish;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.history.Lineage;
import codicil.history.Look;
import codicil.model.DocumentName;
import codicil.model.ReleaseNumber;
import codicil.store.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What has to be made again when versions are added.
class ChroniclesTest {
  private static final DocumentName SECTION_H = new DocumentName("section", "H");

  @TempDir
  Path folder;

  private SmallCorpus corpus;

  @BeforeEach
  void copyTheLog() throws IOException {
    corpus = SmallCorpus.in(folder);
  }

  @Test
  void oneMoreVersionCostsOneStepAndOneInBetweenCostsTwo() throws IOException {
    corpus.hold("section-h", "base", "v40.0", "v50.0");
    assertThat(stepsMade()).isEqualTo(2);
    assertThat(stepsMade()).isZero();
    corpus.hold("section-h", "v62.0");
    assertThat(stepsMade()).isEqualTo(1);
    corpus.hold("section-h", "v57.0");
    assertThat(stepsMade()).isEqualTo(2);
  }

  @Test
  void whatNoStoredVersionRefersToIsNotKept() throws IOException {
    corpus.hold("section-h", "base", "v40.0", "v50.0");
    stepsMade();
    Path kept = corpus.workspace().state().resolve("cache").resolve("history");
    assertThat(files(kept)).isEqualTo(5);
    Files.delete(folder.resolve("documents/section-h/v50.0.docx"));
    Chronicles.of(corpus.workspace()).sweep();
    assertThat(files(kept)).as("two transcripts and the step between them").isEqualTo(3);
    assertThat(stepsMade()).isZero();

    Files.writeString(kept.resolve("another-build.step.json"), "{}");
    corpus.hold("section-h", "v62.0");
    assertThat(stepsMade()).isEqualTo(1);
    assertThat(kept.resolve("another-build.step.json")).doesNotExist();
  }

  @Test
  void aClauseThatWentToAnotherDocumentIsFollowed() throws IOException {
    DocumentName sectionK = new DocumentName("section", "K");
    String moved = "The DCC shall keep an accurate record of every place at which the network is available to a User.";
    corpus.put("section-h", "v40.0", "SECTION H: DCC SERVICES", "H8\tSERVICE MANAGEMENT",
        "H8.1\tThe Panel meets monthly.",
        "H8.2\t" + moved);
    corpus.put("section-h", "v50.0", "SECTION H: DCC SERVICES", "H8\tSERVICE MANAGEMENT",
        "H8.1\tThe Panel meets monthly.");
    corpus.put("section-k", "v40.0", "SECTION K: CHARGING", "K1\tPAYMENT", "K1.1\tEach Party shall pay its invoices.");
    corpus.put("section-k", "v50.0", "SECTION K: CHARGING", "K1\tPAYMENT", "K1.1\tEach Party shall pay its invoices.",
        "K1.2\t" + moved);
    Workspace open = corpus.workspace();
    Chronicles chronicles = Chronicles.of(open);
    Chronicle charges = chronicles.of(sectionK, Look.STRICT);
    Migrations.Place here = new Migrations.Place(charges, new Lineage.State(1, charges.lineage()
        .texts()
        .get(1)
        .find("K1.2")
        .orElseThrow()));

    Migrations.Place there = new Migrations(open, chronicles).from(here).orElseThrow();
    assertThat(there.chronicle().document()).isEqualTo(SECTION_H);
    assertThat(there.chronicle().lineage().clause(there.state()).number()).isEqualTo("H8.2");
    assertThat(new Migrations(open, chronicles).to(there).map(Migrations.Place::state)).contains(here.state());
    CodeChanges changes = CodeChanges.of(open, open.log().release(new ReleaseNumber(50, 0)).orElseThrow(), Look.STRICT);
    assertThat(changes.relocations()).singleElement()
        .satisfies(each -> assertThat(each.to().citation(each.come())).isEqualTo("K1.2"));
  }

  private static long files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }

  private int stepsMade() {
    Chronicles chronicles = Chronicles.of(corpus.workspace());
    chronicles.of(SECTION_H, Look.STRICT);
    return chronicles.made();
  }
}
