package codicil.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The script that `codicil completion` prints, as bash runs it.
class CompletionTest {
  private static final Path BASH = Path.of("/bin/bash");

  @TempDir
  private Path folder;

  @BeforeEach
  void writeTheScript() throws IOException {
    Assumptions.assumeTrue(Files.isExecutable(BASH), "there is no bash here");
    StringWriter script = new StringWriter();
    Codicil.commandLine().setOut(new PrintWriter(script)).execute("completion");
    Files.writeString(folder.resolve("script"), script.toString());
  }

  @Test
  void aTermIsCompletedByTheCommandItself() throws Exception {
    LogFolder.copyTo(folder.resolve("workspace"), "section-h");
    Codicil.commandLine()
        .setOut(new PrintWriter(new StringWriter()))
        .setErr(new PrintWriter(new StringWriter()))
        .execute("search", "weekly", "--workspace", folder.resolve("workspace").toString());
    codicil("exec '" + ProcessHandle.current().info().command().orElseThrow() + "' -cp '"
        + System.getProperty("java.class.path") + "' codicil.cli.Codicil \"$@\" --workspace '" + folder.resolve(
            "workspace")
        + "'");
    assertThat(completed("search", "H8.1")).contains("H8.16");
    assertThat(completed("search", "xylo")).isEmpty();
  }

  @Test
  void theRestOfATermIsOfferedBehindItsFirstWords() throws Exception {
    codicil("printf '%s\\n' \"$@\" >" + folder.resolve("asked") + "; echo 'Service Desk'; echo 'Service Request'");
    assertThat(completed("search", "Service", "Re")).containsExactly("Desk", "Request");
    assertThat(Files.readAllLines(folder.resolve("asked"))).containsExactly("search", "--complete", "Service Re",
        "--limit", "40");
    assertThat(completed("search", "--on", "2021-12-01", "Se")).containsExactly("Service\\ Desk", "Service\\ Request");
    assertThat(completed("search", "\"Se")).containsExactly("Service Desk", "Service Request");
  }

  @Test
  void whatTheShellWouldReadIsMarkedAsText() throws Exception {
    codicil("echo \"J1.2(b)\"; echo \"User's \\$HOME\"");
    assertThat(completed("search", "J1")).containsExactly("J1.2\\(b\\)", "User\\'s\\ \\$HOME");
  }

  @Test
  void inZshTheScriptTurnsOnWhatRunsIt() throws Exception {
    assertThat(Files.readString(folder.resolve("script")))
        .containsSubsequence("elif [ -n \"$ZSH_VERSION\" ]", "autoload -U +X compinit && compinit",
            "autoload -U +X bashcompinit && bashcompinit", "function _codicil_search_words()");
  }

  @Test
  void troubleIsSilent() throws Exception {
    codicil("echo trouble >&2; exit 3");
    assertThat(completed("search", "Se")).isEmpty();
    assertThat(completed("search", "--all-v")).containsExactly("--all-versions");
  }

  private void codicil(String does) throws IOException {
    Path command = folder.resolve("codicil");
    Files.writeString(command, "#!/bin/sh\n" + does + "\n");
    assertThat(command.toFile().setExecutable(true)).isTrue();
  }

  /// What bash would offer for the last of these words.
  private List<String> completed(String... words) throws Exception {
    String line = Stream.concat(Stream.of(folder.resolve("codicil").toString()), Stream.of(words))
        .map(word -> "'" + word + "'")
        .collect(Collectors.joining(" "));
    Process bash = new ProcessBuilder(BASH.toString(), "--norc", "-c",
        "compopt() { :; }; source '" + folder.resolve("script")
            + "'; COMP_WORDS=(" + line + "); COMP_CWORD=" + words.length
            + "; _complete_codicil; ((${#COMPREPLY[@]})) && printf '%s\\n' \"${COMPREPLY[@]}\"; true")
        .redirectErrorStream(true)
        .start();
    String said = new String(bash.getInputStream().readAllBytes(), UTF_8);
    assertThat(bash.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return said.lines().toList();
  }
}
