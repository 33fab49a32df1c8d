package codicil.cli;

import codicil.log.DocumentLog;
import codicil.log.Release;
import codicil.log.ReleaseAnswer;
import codicil.model.ReleaseNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `codicil release`: what a release did, or which version of the code was in force on a day.
@Command(name = "release", description = {"Say what a release did, or which version of the code was in force on a day.",
    "Ends with 1 if nothing is recorded."},
    footer = {"", "Examples:", "  codicil release v50.0", "  codicil release MP157",
        "  codicil release \"November 2020 SEC Release\" --known-on 2020-06-12", "  codicil release --on 2021-11-03",
        ""})
final class ReleaseCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Mixin
  private WorkspaceOption workspace;

  @Mixin
  private Output output;

  @Parameters(arity = "0..1", paramLabel = "RELEASE",
      description = "A version of the code (v50.0), a release's title, or a modification (MP157).")
  private Optional<String> release = Optional.empty();

  @Option(names = "--on", paramLabel = "DAY", converter = DayConverter.class,
      description = "The day in question, like 2021-11-03.")
  private Optional<LocalDate> on = Optional.empty();

  @Option(names = "--known-on", paramLabel = "DAY", converter = DayConverter.class,
      description = "Answer as it was known on that day. Default: today.")
  private Optional<LocalDate> knownOn = Optional.empty();

  @Override
  public Integer call() {
    if (release.isPresent() == on.isPresent()) {
      throw new ParameterException(spec.commandLine(), "name either a release or a day with --on");
    }
    DocumentLog log = workspace.resolve().log().knownOn(knownOn.orElseGet(Today::day));
    return on.map(day -> onDay(log, day))
        .or(() -> release.map(named -> named(log, named)))
        .orElse(Exit.USAGE)
        .code();
  }

  private Exit onDay(DocumentLog log, LocalDate day) {
    ReleaseAnswer answer = log.releaseOn(day);
    List<ContradictionLine> contradictions = ContradictionLine.of(log.contradictions().touching(answer));
    if (output.json()) {
      output.json(new OnDay(day, answer.atLeast().stream().findFirst().map(Release::label), answer.days().start(),
          answer.notRecorded(), answer.sentence(), contradictions));
    } else {
      output.line(answer.sentence());
      answer.sources().forEach(source -> output.line("  source: " + source));
      contradictions.forEach(each -> output.line(each.text()));
    }
    return answer.atLeast().isEmpty() ? Exit.FINDINGS : Exit.DONE;
  }

  record OnDay(LocalDate on, Optional<String> atLeast, Optional<LocalDate> from, List<String> notRecorded,
      String sentence, List<ContradictionLine> contradictions) {}

  private Exit named(DocumentLog log, String name) {
    List<Release> found = find(log, name);
    if (output.json()) {
      output.json(new Found(name, found.stream().map(each -> ReleaseView.of(log, each)).toList(),
          found.isEmpty() ? Optional.of(log.unrecorded(name)) : Optional.empty()));
    } else if (found.isEmpty()) {
      output.line(log.unrecorded(name));
    } else {
      found.forEach(each -> ReleaseView.of(log, each).lines().forEach(output::line));
    }
    return found.isEmpty() ? Exit.FINDINGS : Exit.DONE;
  }

  record Found(String asked, List<ReleaseView> releases, Optional<String> sentence) {}

  /// By number, else by title or id, else by modification.
  static List<Release> find(DocumentLog log, String name) {
    Optional<ReleaseNumber> number = ReleaseNumber.parse(name);
    if (number.isPresent()) {
      return log.release(number.get()).stream().toList();
    }
    List<Release> titled = log.releases()
        .stream()
        .filter(each -> each.title().equalsIgnoreCase(name.strip()) || each.id().equalsIgnoreCase(name.strip()))
        .toList();
    return titled.isEmpty() ? log.implementing(name) : titled;
  }
}
