package codicil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A notice becomes a file that the log can be opened with.
class NoticeCommandTest {
  private static final String NOTICE = """
      SEC v96.0 released to implement MP960

      1 June 2023

      SEC version 96.0 came into effect on 1 June 2023 to implement MP960 ‘Tidying’.

      What parts of the SEC were affected?

        • Section A ‘Definitions and Interpretation’
      """;

  @TempDir
  private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void copyTheCode() throws IOException {
    Path corpus = Path.of(System.getProperty("codicil.root"), "corpus", "sec");
    Files.createDirectories(folder.resolve("releases"));
    Files.copy(corpus.resolve("code.yaml"), folder.resolve("code.yaml"));
    Files.copy(corpus.resolve("releases/v62.0.yaml"), folder.resolve("releases/v62.0.yaml"));
  }

  @Test
  void theLogKnowsTheReleaseOnceItsFileIsThereAndRecorded() throws IOException {
    notice(0, NOTICE, "-o", folder.resolve("releases").toString());
    assertThat(folder.resolve("releases/v96.0.yaml")).content()
        .contains("{document: Section A, source: notice.txt#L9}", "stated: 2023-06-01");

    run(0, "ingest", "--workspace", folder.toString());
    run(0, "release", "v96.0", "--workspace", folder.toString());
    assertThat(out.toString()).contains("MP960");

    notice(3, NOTICE, "-o", folder.resolve("releases").toString());
    assertThat(err.toString()).contains("is there already");
  }

  @Test
  void whatCouldNotBePlacedEndsWithOne() throws IOException {
    notice(1, NOTICE + "  • Appendix BZ ‘New’\n  • the glossary\n", "--json");
    JsonNode answer = JsonMapper.shared().readTree(out.toString());

    assertThat(answer.propertyNames()).containsExactly("releases", "files", "notices", "unplaced", "remarks");
    assertThat(err.toString()).contains("notice.txt#L10: Appendix BZ is not among", "notice.txt#L11: in the list");
  }

  private void notice(int code, String text, String... more) throws IOException {
    Path file = Files.writeString(folder.resolve("notice.txt"), text);
    String[] args = new String[more.length + 4];
    System.arraycopy(new String[] {"notice", file.toString(), "--workspace", folder.toString()}, 0, args, 0, 4);
    System.arraycopy(more, 0, args, 4, more.length);
    run(code, args);
  }

  private void run(int code, String... args) {
    assertThat(
        Codicil.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)).execute(args))
        .as(err::toString)
        .isEqualTo(code);
  }
}
