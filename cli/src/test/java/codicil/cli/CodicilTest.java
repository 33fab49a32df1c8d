package codicil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CodicilTest {

  @Test
  void saysItsVersion() {
    var out = new StringWriter();
    int code = Codicil.commandLine().setOut(new PrintWriter(out)).execute("--version");
    assertThat(code).isEqualTo(Exit.DONE.code());
    assertThat(out.toString()).startsWith("codicil ");
  }

  @Test
  void refusesAnUnknownOption() {
    var err = new StringWriter();
    int code = Codicil.commandLine().setErr(new PrintWriter(err)).execute("--no-such-option");
    assertThat(code).isEqualTo(Exit.USAGE.code());
    assertThat(err.toString()).contains("--no-such-option");
  }

  @Test
  void knowsOnlyTheCommandThatIsNamed() {
    assertThat(commands("gaps", "--json")).containsExactly("gaps");
    assertThat(commands("gasp")).as("to suggest another").contains("gaps", "log", "search");
    assertThat(commands("completion")).as("to complete them all").contains("gaps", "log", "search");
    assertThat(commands("--debug", "gaps")).contains("gaps", "log");
  }

  @Test
  void descriptionsAreWholeParagraphsThatFitAnyTerminal() {
    assertThat(Codicil.commandLine().getSubcommands().values())
        .flatExtracting(command -> List.of(command.getCommandSpec().usageMessage().description()))
        .allMatch(paragraph -> paragraph.matches("(?s).*[.:)]"));
  }

  private static Set<String> commands(String... args) {
    return Codicil.commandLineFor(args).getSubcommands().keySet();
  }
}
