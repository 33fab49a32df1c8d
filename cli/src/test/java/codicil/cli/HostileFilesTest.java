package codicil.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import codicil.model.Paragraph;
import codicil.model.Passages;
import codicil.model.Story;
import codicil.render.docx.PlainWord;
import codicil.store.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Hostile and malformed files: a result or one clear line, in little time and memory, and nothing written elsewhere.
class HostileFilesTest {
  private static final Path HOSTILE =
      Path.of(System.getProperty("codicil.shared", Path.of("..", "..", "shared").toString()), "corpora", "hostile");
  private static final int MOST_MINUTES = 10;
  private static final double MOST_SECONDS = 30;

  @TempDir
  Path folder;

  @Test
  void everyHostileFileIsReadOrRefused() throws IOException, InterruptedException {
    assumeTrue(Files.isDirectory(HOSTILE),
        () -> HOSTILE + " is not there: give -Dcodicil.shared=FOLDER to run this test");
    List<String> lines = run(hostile());
    assertThat(lines).hasSizeGreaterThanOrEqualTo(4 * hostile().size());
    assertThat(lines).allSatisfy(line -> {
      String[] told = line.split("\t", -1);
      assertThat(told).as(line).hasSize(6);
      assertThat(told[2]).as(line).isIn("0", "1", "3");
      assertThat(Double.parseDouble(told[3])).as(line).isLessThan(MOST_SECONDS);
      if (told[2].equals("3")) {
        assertThat(told[4]).as(line).isEqualTo("1");
        assertThat(told[5]).as(line).startsWith("codicil: ").contains(": ").doesNotContain("internal error");
      }
    });
    try (Stream<Path> written = Files.walk(folder)) {
      assertThat(written.filter(Files::isRegularFile).map(f -> f.getFileName().toString()))
          .isSubsetOf("harmless.docx", "redline.docx", "lines.txt");
    }
  }

  private static List<String> hostile() throws IOException {
    try (Stream<Path> files = Files.list(HOSTILE)) {
      return files.map(Path::toString)
          .filter(file -> file.toLowerCase(Locale.ROOT).matches(".*\\.doc[xm]"))
          .sorted()
          .toList();
    }
  }

  private List<String> run(List<String> files) throws IOException, InterruptedException {
    new Folder(folder).put("harmless.docx", PlainWord.of(new Passages("harmless",
        List.of(new Story(Story.Kind.BODY, "", List.of(Paragraph.plain("The Panel shall publish.")))), List.of())));
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
        HostileRun.class.getName(), folder.resolve("harmless.docx").toString(),
        folder.resolve("redline.docx").toString()));
    command.addAll(files);
    Path lines = folder.resolve("lines.txt");
    Process process = new ProcessBuilder(command).directory(folder.toFile())
        .redirectOutput(lines.toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
    boolean ended = process.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
    process.destroyForcibly();
    assertThat(ended).isTrue();
    return Files.readAllLines(lines);
  }
}
