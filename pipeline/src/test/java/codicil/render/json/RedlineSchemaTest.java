package codicil.render.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import codicil.diff.Diff;
import codicil.json.Schema;
import codicil.model.Redline;
import codicil.read.Reader;
import codicil.render.Samples;
import codicil.store.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What we write is what the schema says, for made-up and for real redlines.
class RedlineSchemaTest {
  private static final Path PAIRS = Path.of(System.getProperty("codicil.shared",
      Path.of("..", "..", "shared").toString()), "corpora", "pairs");

  private final Schema schema = new Schema(RedlineJson.schema().text());

  @Test
  void aRedlineWithEveryKindOfChange() {
    holds("sample", Samples.redline());
    String other = RedlineJson.of(Samples.redline()).replace("\"moved-to\"", "\"gone\"");
    assertThat(schema.violations(other)).as("a schema that cannot be broken says nothing").isNotEmpty();
  }

  @Test
  void documentsOfTheCorpus() {
    for (List<String> pair : List.of(List.of("section-h/v34.0", "section-h/v40.0"),
        List.of("section-h/v40.0", "section-h/v62.0"))) {
      holds(pair.toString(), Diff.of(Samples.corpus(pair.getFirst()), Samples.corpus(pair.getLast())));
    }
  }

  @Test
  void realPairs() throws IOException {
    assumeTrue(Files.isDirectory(PAIRS), () -> PAIRS + " is not there: give -Dcodicil.shared=FOLDER to run this test");
    try (Stream<Path> pairs = Files.list(PAIRS)) {
      pairs.sorted()
          .forEach(pair -> holds(pair.toString(),
              Diff.of(Reader.read(Workspace.read(pair.resolve("before.docx"))),
                  Reader.read(Workspace.read(pair.resolve("after.docx"))))));
    }
  }

  private void holds(String name, Redline redline) {
    assertThat(schema.violations(RedlineJson.of(redline))).as(name).isEmpty();
  }
}
