package codicil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.model.Unusable;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class TroubleTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void unusableInputIsOneLineWithWhereWhatAndAdvice() {
    int code = run(new Unusable("is no DOCX", "a.docx", "open it in Word and save it again"));
    assertThat(code).isEqualTo(Exit.UNUSABLE.code());
    assertThat(err.toString().lines()).containsExactly(
        "codicil: a.docx: is no DOCX; open it in Word and save it again");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aMistakeOfOursIsNamedAsOneWithoutStackTrace() {
    int code = run(new IllegalStateException("two\nlines"));
    assertThat(code).isEqualTo(Exit.UNUSABLE.code());
    assertThat(err.toString().lines()).singleElement().asString().contains("internal error", "two lines", "--debug");
  }

  @Test
  void debugShowsTheStackTrace() {
    run(new IllegalStateException("broken"), "--debug");
    assertThat(err.toString()).contains("at codicil.cli.TroubleTest");
  }

  @Test
  void aMisspeltCommandIsRefusedWithASuggestion() {
    int code = execute(Codicil.commandLine(), "completoin");
    assertThat(code).isEqualTo(Exit.USAGE.code());
    assertThat(err.toString().lines()).singleElement().asString().contains("completoin", "did you mean", "completion");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"redline | name BEFORE AFTER", "in-force | name DOCUMENT",
      "search meter --between 2021-01-01 | --between needs DAY DAY", "search --on | --on needs DAY",
      "search meter --on 2021-01-01 --all-versions | --on=DAY, --all-versions are mutually exclusive",
      "search meter --limit x | 'x' is no whole number", "log export | Missing required option: '--output=FILE'",
      "serve --port 99999 | --port must lie between 0 and 65535", "check pom.xml --json | is a bare XML file"})
  void whatIsMissingOrWrongIsNamedInOurWords(String typed, String said) {
    assertThat(execute(Codicil.commandLine(), typed.split(" "))).isNotEqualTo(Exit.DONE.code());
    assertThat(err.toString()).contains(said).doesNotContain("at index", "codicil: Error", "internal");
  }

  @Test
  void whatTheMachineCannotHoldIsUnusableInput() {
    assertThat(run(new OutOfMemoryError("Java heap space"))).isEqualTo(Exit.UNUSABLE.code());
    assertThat(err.toString().lines()).singleElement()
        .asString()
        .contains("the input: it needs more memory than", "-Xmx");
    assertThat(run(new StackOverflowError())).isEqualTo(Exit.UNUSABLE.code());
    assertThat(err.toString()).contains("nested too deeply");
  }

  @Test
  void aLibraryThatIsNotWholeIsNoNegativeAnswer() {
    assertThat(run(new NoClassDefFoundError("org/example/Gone"))).isEqualTo(Exit.UNUSABLE.code());
    assertThat(err.toString().lines()).singleElement()
        .asString()
        .contains("internal error", "org/example/Gone", "--debug");
  }

  private int run(RuntimeException trouble, String... more) {
    CommandLine line = Codicil.commandLine().addSubcommand("fail", new Fail(trouble));
    return execute(line, Stream.concat(Stream.of("fail"), Stream.of(more)).toArray(String[]::new));
  }

  private int run(Error error) {
    return execute(Codicil.commandLine().addSubcommand("break", new Break(error)), "break");
  }

  private int execute(CommandLine line, String... args) {
    return line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)).execute(args);
  }

  @Command(name = "fail")
  private record Fail(RuntimeException trouble) implements Callable<Integer> {
    @Override
    public Integer call() {
      throw trouble;
    }
  }

  @Command(name = "break")
  private record Break(Error error) implements Callable<Integer> {
    @Override
    public Integer call() {
      throw error;
    }
  }
}
