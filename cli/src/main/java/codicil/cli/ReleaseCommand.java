package codicil.cli;

import codicil.log.DocumentLog;
import codicil.log.Passage;
import codicil.log.Release;
import codicil.log.ReleaseAnswer;
import codicil.log.Span;
import codicil.model.ReleaseNumber;
import codicil.model.Unusable;
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
    "A modification is answered with the releases that brought it, whole or in parts, and what was said of it before.",
    "Ends with 1 if nothing is recorded."},
    footer = {"", "JSON: docs/answers.schema.json; days are half-open: `from` belongs to it, `to` does not.", "",
        "Examples:",
        "  codicil release v50.0", "  codicil release MP157",
        "  codicil release \"November 2020\" --known-on 2020-06-12", "  codicil release --on 2021-11-03",
        "  codicil release v61.0 --since v50.0", "  codicil release --since v50.0", ""})
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

  @Option(names = "--since", paramLabel = "RELEASE",
      description = "Say what changed after this earlier release up to the other one, or up to the last that is recorded.")
  private Optional<String> since = Optional.empty();

  @Override
  public Integer call() {
    if (release.isPresent() ? on.isPresent() : on.isPresent() == since.isPresent()) {
      throw new ParameterException(spec.commandLine(), "name a release, or a day with --on, or an earlier release with"
          + " --since");
    }
    DocumentLog log = workspace.resolve().log().knownOn(knownOn.orElseGet(Today::day));
    if (since.isPresent()) {
      return between(log, since.get(), release.or(() -> log.horizon().map(Release::label)).orElse("")).code();
    }
    return on.map(day -> onDay(log, day))
        .or(() -> release.map(named -> named(log, named)))
        .orElse(Exit.USAGE)
        .code();
  }

  private Exit onDay(DocumentLog log, LocalDate day) {
    ReleaseAnswer answer = log.releaseOn(day);
    List<ContradictionLine> contradictions = ContradictionLine.of(log.contradictions().touching(answer));
    List<CorrectionLine> corrections = CorrectionLine.of(log,
        answer.atLeast().stream().flatMap(each -> log.corrections(each).stream()).toList());
    if (output.json()) {
      output.json(new OnDay(day, log.knownOn(), answer.atLeast().stream().findFirst().map(Release::label),
          answer.exact(),
          answer.days().start(), answer.days().end(), answer.basis().word(), corrections, answer.notRecorded(),
          answer.unnumbered()
              .stream()
              .map(each -> new Unnumbered(each.title(), each.day(), each.planned()))
              .toList(),
          answer.notKnown(), Horizon.of(log), answer.sources(), answer.sentence(), contradictions));
    } else {
      output.line(answer.sentence());
      answer.notKnown().forEach(sentence -> output.line("  not known: " + sentence));
      corrections.forEach(each -> output.line(each.text()));
      answer.sources().forEach(source -> output.line("  source: " + source));
      Horizon.of(log).ifPresent(horizon -> output.line(horizon.text()));
      contradictions.forEach(each -> output.line(each.text()));
    }
    return answer.atLeast().isEmpty() ? Exit.FINDINGS : Exit.DONE;
  }

  /// `exact` is whether that very version was in force; else a later one may have been.
  record OnDay(LocalDate on, LocalDate knownOn, Optional<String> atLeast, boolean exact, Optional<LocalDate> from,
      Optional<LocalDate> to, String basis, List<CorrectionLine> corrections, List<String> notRecorded,
      List<Unnumbered> unnumbered,
      List<String> notKnown, Optional<Horizon> horizon, List<String> sources, String sentence,
      List<ContradictionLine> contradictions) {}

  /// A release since then whose number is not stated.
  record Unnumbered(String title, LocalDate day, boolean planned) {}

  private Exit between(DocumentLog log, String earlier, String later) {
    Optional<Release> after = find(log, earlier).stream().findFirst();
    Optional<Release> upTo = find(log, later).stream().reduce((_, last) -> last);
    if (after.isEmpty() || upTo.isEmpty()) {
      output.line(log.unrecorded(after.isEmpty() ? earlier : later));
      return Exit.FINDINGS;
    }
    if (after.get().day().isAfter(upTo.get().day())) {
      throw new ParameterException(spec.commandLine(), after.get().label() + " is later than " + upTo.get().label());
    }
    Span span = log.span(after.get(), upTo.get());
    if (output.json()) {
      output.json(new Between(span.after().label(), span.upTo().label(), span.changes()
          .entrySet()
          .stream()
          .map(each -> new Changed(each.getKey().toString(), each.getValue().stream().map(Release::label).toList()))
          .toList(), span.notRecorded(), Horizon.of(log), span.sentence()));
    } else {
      output.line(span.sentence());
    }
    return Exit.DONE;
  }

  record Between(String after, String upTo, List<Changed> changed, List<String> notRecorded, Optional<Horizon> horizon,
      String sentence) {}

  record Changed(String document, List<String> releases) {}

  private Exit named(DocumentLog log, String name) {
    List<Release> found = find(log, name);
    Optional<Passage> passage = log.passage(name);
    boolean nothing = found.isEmpty() && passage.isEmpty();
    if (output.json()) {
      output.json(new Found(name, readAs(name, found, passage), passage.map(PassageView::of), found.stream()
          .map(each -> ReleaseView.of(log, each))
          .toList(), ContradictionLine.of(log.contradictions().touching(name)), Horizon.of(log),
          passage.map(
              Passage::sentence)
              .or(() -> nothing ? Optional.of(log.unrecorded(name))
                  : found.stream().findFirst().map(each -> log.account(each).sentence()))));
    } else if (nothing) {
      output.line(log.unrecorded(name));
    } else {
      readAs(name, found, passage).ifPresent(each -> output.line("Read as " + each + "."));
      passage.ifPresentOrElse(each -> lines(log, each), () -> found.forEach(each -> ReleaseView.of(log, each)
          .lines()
          .forEach(output::line)));
    }
    return nothing ? Exit.FINDINGS : Exit.DONE;
  }

  /// A modification and the releases that brought it, in short.
  private void lines(DocumentLog log, Passage passage) {
    PassageView.of(passage).lines().forEach(output::line);
    passage.parts().stream().map(Passage.Part::release).distinct().forEach(each -> {
      output.line("  " + log.account(each).sentence());
      each.sources().forEach(source -> output.line("  source: " + source));
    });
    Horizon.of(log).ifPresent(horizon -> output.line(horizon.text()));
    ContradictionLine.of(log.contradictions().touching(passage.id())).forEach(each -> output.line(each.text()));
  }

  /// What a name was read as that is neither a number, a title nor an id.
  private static Optional<String> readAs(String name, List<Release> found, Optional<Passage> passage) {
    boolean exact = passage.isPresent() || ReleaseNumber.parse(name).isPresent()
        || found.stream().anyMatch(each -> isCalled(each, name));
    return exact ? Optional.empty()
        : found.stream()
            .map(each -> each.title().isEmpty() ? each.label() : each.title())
            .reduce((one, other) -> one
                + ", " + other);
  }

  record Found(String asked, Optional<String> readAs, Optional<PassageView> modification, List<ReleaseView> releases,
      List<ContradictionLine> contradictions, Optional<Horizon> horizon, Optional<String> sentence) {}

  /// By number, else by title or id, else by modification, else by the words of its title.
  static List<Release> find(DocumentLog log, String name) {
    Optional<ReleaseNumber> number = ReleaseNumber.parse(name);
    if (number.isPresent()) {
      return log.release(number.get()).stream().toList();
    }
    List<Release> titled = log.releases().stream().filter(each -> isCalled(each, name)).toList();
    if (!titled.isEmpty()) {
      return titled;
    }
    List<Release> implementing = log.implementing(name);
    return implementing.isEmpty() ? worded(log, name) : implementing;
  }

  /// The one release that a name means.
  ///
  /// @throws Unusable if it means none or several
  static Release one(DocumentLog log, String name) {
    List<Release> found = find(log, name);
    if (found.size() == 1) {
      return found.getFirst();
    }
    throw found.isEmpty()
        ? new Unusable(log.unrecorded(name).replaceFirst("\\.$", ""), "releases", "codicil log lists them")
        : new Unusable("names several releases: " + String.join(", ", found.stream().map(Release::label).toList()),
            name, "name one of them");
  }

  private static boolean isCalled(Release release, String name) {
    return release.title().equalsIgnoreCase(name.strip()) || release.id().equalsIgnoreCase(name.strip());
  }

  /// Every word must stand in the title, months in full or by their first three letters; `SEC` and `release` say nothing.
  private static List<Release> worded(DocumentLog log, String name) {
    List<String> words =
        Words.of(name).stream().filter(word -> !List.of("sec", "release").contains(word)).toList();
    return words.isEmpty() ? List.of()
        : log.releases()
            .stream()
            .filter(each -> words.stream()
                .allMatch(word -> Words.of(each.title())
                    .stream()
                    .anyMatch(
                        other -> other.equals(word) || (word.length() >= 3 && other.startsWith(word)))))
            .toList();
  }
}
