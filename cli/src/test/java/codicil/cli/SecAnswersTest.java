package codicil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.json.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The questions that users of the Smart Energy Code ask, each answered by a command, with the facts that the answer must hold.
///
/// A question in `questions/*.txt` is a line with `#`, the command line, `exit N` unless it is 0, and a fact a line: a JSON
/// pointer, then `=` and the whole value, `~` and words that it holds, or `!` and words that it must not. Every answer keeps to
/// the schema in `docs/`.
class SecAnswersTest {
  private static final Pattern FACT = Pattern.compile("(/\\S*) ([=~!]) (.*)");
  private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @TempDir
  private static Path folder;
  private static Schema schema;

  record Question(String title, List<String> command, int exit, List<String> facts) {
    @Override
    public String toString() {
      return title;
    }
  }

  @BeforeAll
  static void readTheSchema() throws IOException {
    LogFolder.copyTo(folder);
    schema = Schema.ofAnswers();
  }

  static Stream<Question> questions() throws IOException {
    return Stream.concat(read("worked.txt"), read("asked-next.txt"));
  }

  private static Stream<Question> read(String file) throws IOException {
    try (InputStream in = Objects.requireNonNull(SecAnswersTest.class.getResourceAsStream("/questions/" + file))) {
      return Stream.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n\n"))
          .map(SecAnswersTest::question);
    }
  }

  private static Question question(String block) {
    List<String> lines = block.strip().lines().toList();
    List<String> command = ARGUMENT.matcher(lines.get(1))
        .results()
        .map(each -> each.group(1) == null ? each.group(2) : each.group(1))
        .toList();
    int exit = lines.stream().filter(line -> line.startsWith("exit ")).mapToInt(line -> line.charAt(5) - '0').sum();
    return new Question(lines.getFirst(), command, exit,
        lines.stream().skip(2).filter(line -> !line.startsWith("exit ")).toList());
  }

  @ParameterizedTest
  @MethodSource("questions")
  void isAnswered(Question question) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] arguments =
        LogFolder.command(Stream.concat(question.command().stream(), Stream.of("--json")).toList(), folder);
    int exit =
        Codicil.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)).execute(arguments);

    assertThat(exit).as(err + " " + out).isEqualTo(question.exit());
    assertThat(schema.violations(out.toString())).as(out.toString()).isEmpty();
    JsonNode answer = JsonMapper.shared().readTree(out.toString());
    assertThat(question.facts()).isNotEmpty().allSatisfy(fact -> holds(answer, fact));
  }

  private static void holds(JsonNode answer, String fact) {
    var form = FACT.matcher(fact);
    assertThat(form.matches()).as(fact).isTrue();
    JsonNode node = answer.at(form.group(1));
    String value = node.isMissingNode() ? "missing" : node.isString() ? node.stringValue() : node.toString();
    switch (form.group(2)) {
      case "=" -> assertThat(value).as(fact).isEqualTo(form.group(3));
      case "~" -> assertThat(value).as(fact).contains(form.group(3));
      default -> assertThat(value).as(fact).doesNotContain(form.group(3)).isNotEqualTo("missing");
    }
  }
}
