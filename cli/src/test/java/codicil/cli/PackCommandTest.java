package codicil.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import codicil.json.Schema;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A pack made and checked from the command line, on a copy of one document of the corpus.
class PackCommandTest {

  @TempDir
  private static Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void copyTheCorpus() throws IOException {
    LogFolder.copyTo(folder, "schedule-11");
  }

  @Test
  void aReleaseIsPackedAndCheckedAndWhatIsMissingIsSaid() throws IOException {
    String pack = folder.resolve("v59.zip").toString();
    run(1, "pack", "v59.0", "-o", pack);
    assertThat(out.toString()).contains("v59.0, ", "1 of 1 redlines proved",
        "look at: Section A: no redline, no text of this version is held", "not recorded: ", "SHA-256 of its manifest");
    try (ZipFile zip = new ZipFile(pack)) {
      assertThat(new String(zip.getInputStream(zip.getEntry("changes.md")).readAllBytes(),
          UTF_8)).contains("Schedule 11");
    }
    run(0, "pack", "--check", pack);
    assertThat(out.toString()).contains("whole", "1 of 1 redlines proved again",
        "not checked: Section A: there is no redline");
  }

  @Test
  void theAnswersAreAsTheirSchemaSays() throws IOException {
    Schema schema = Schema.ofAnswers();
    String pack = folder.resolve("json.zip").toString();
    for (List<String> command : List.of(List.of("pack", "v59.0", "-o", pack), List.of("pack", "--check", pack))) {
      run(command.contains("--check") ? 0 : 1, command.toArray(String[]::new), "--json");
      assertThat(schema.violations(out.toString())).as(out.toString()).isEmpty();
    }
  }

  @Test
  void aPackWithAFileAddedIsNotWhole() throws IOException {
    Path pack = folder.resolve("sent.zip");
    run(1, "pack", "v59.0", "-o", pack.toString());
    Path forged = folder.resolve("received.zip");
    try (ZipFile from = new ZipFile(pack.toFile());
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(
            forged))) {
      for (ZipEntry entry : from.stream().toList()) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        to.write(from.getInputStream(entry).readAllBytes());
      }
      to.putNextEntry(new ZipEntry("\u001b[2Jmore.txt"));
    }
    run(1, "pack", "--check", forged.toString());
    assertThat(out.toString()).contains("NOT as it was packed", "more.txt: the manifest does not name this file")
        .doesNotContain("\u001b");
  }

  @Test
  void whatIsNoPackOrNoReleaseIsRefused() throws IOException {
    Path text = Files.writeString(folder.resolve("text.zip"), "no zip");
    run(3, "pack", "--check", text.toString());
    run(3, "pack", "v48.0", "-o", folder.resolve("x.zip").toString());
    assertThat(err.toString()).contains("v48.0 is not recorded");
    run(2, "pack", "v59.0");
    run(2, "pack", "v59.0", "-o", "x.tar");
    run(2, "pack", "v59.0", "--check", text.toString());
  }

  private void run(int exit, String[] arguments, String more) {
    run(exit, Stream.concat(List.of(arguments).stream(), Stream.of(more))
        .toArray(String[]::new));
  }

  private void run(int exit, String... arguments) {
    out.getBuffer().setLength(0);
    int code = Codicil.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(LogFolder.command(List.of(arguments), folder));
    assertThat(code).as(err + " " + out).isEqualTo(exit);
  }
}
