package codicil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
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
}
