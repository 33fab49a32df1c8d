package codicil.cli;

import codicil.log.DocumentLog;
import codicil.log.Gap;
import codicil.log.Release;
import codicil.model.ReleaseNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `codicil gaps`: what is not recorded, between which recorded versions it lies, and what would close it.
@Command(name = "gaps", description = "List what is not recorded, with bounds, and what would close each gap.",
    footer = {"",
        "JSON: {\"ends\": day or null, \"sentence\", \"recorded\": [...], \"notRecorded\": [...], \"gaps\": [{\"kind\", \"what\", \"names\": [...],",
        "  \"after\": {\"release\", \"day\"} or null, \"before\": the same, \"closedBy\"}]}; kinds: versions, after-the-end,",
        "  day, number, documents-of-release, plan, numbers-of-document, changes-of-document",
        "", "Examples:", "  codicil gaps", "  codicil gaps --from v34.0 --to v62.0 --json", ""})
final class GapsCommand implements Callable<Integer> {

  @Mixin
  private WorkspaceOption workspace;

  @Mixin
  private Output output;

  @Option(names = "--known-on", paramLabel = "DAY", converter = DayConverter.class,
      description = "Answer as it was known on that day. Default: today.")
  private Optional<LocalDate> knownOn = Optional.empty();

  @Option(names = "--from", paramLabel = "VERSION", converter = ReleaseConverter.class,
      description = "Count versions from this one on. Default: the first with a whole number.")
  private Optional<ReleaseNumber> from = Optional.empty();

  @Option(names = "--to", paramLabel = "VERSION", converter = ReleaseConverter.class,
      description = "Count versions up to this one. Default: the last recorded one.")
  private Optional<ReleaseNumber> to = Optional.empty();

  @Override
  public Integer call() {
    DocumentLog log = workspace.resolve().log().knownOn(knownOn.orElseGet(Today::day));
    List<Gap> gaps = log.gaps();
    Count count = count(log, gaps);
    if (output.json()) {
      output.json(new Answer(log.horizon().map(Release::day), count.sentence(), count.recorded(), count.notRecorded(),
          gaps
              .stream()
              .map(Entry::of)
              .toList()));
    } else if (gaps.isEmpty()) {
      output.line("Nothing is known to be missing.");
    } else {
      output.line(count.sentence());
      gaps.stream().map(GapsCommand::line).forEach(output::line);
    }
    return Exit.DONE.code();
  }

  private record Count(List<String> recorded, List<String> notRecorded, String sentence) {}

  /// The versions between two, both included. Beyond the last recorded version none is known to exist.
  private Count count(DocumentLog log, List<Gap> gaps) {
    ReleaseNumber first = from.orElse(log.code().wholeFrom());
    Optional<ReleaseNumber> last = to.or(() -> log.horizon().flatMap(Release::number));
    Predicate<ReleaseNumber> within =
        number -> number.compareTo(first) >= 0 && last.filter(end -> number.compareTo(end) <= 0).isPresent();
    List<String> recorded = log.releases()
        .stream()
        .flatMap(release -> release.number().stream())
        .filter(within)
        .map(ReleaseNumber::toString)
        .toList();
    List<String> missing = gaps.stream()
        .filter(gap -> gap.kind() == Gap.Kind.VERSIONS)
        .flatMap(gap -> gap.names().stream())
        .filter(name -> ReleaseNumber.parse(name).filter(within).isPresent())
        .toList();
    return new Count(recorded, missing,
        "Of the versions from " + first + " to " + last.map(ReleaseNumber::toString)
            .orElse(
                "the last")
            + ", " + recorded.size() + " are recorded and " + missing.size()
            + " are not; that those exist, and in this order, is taken from their numbers alone.");
  }

  private static String line(Gap gap) {
    String bounds = Stream.of(gap.after().map(bound -> "after " + bound), gap.before().map(bound -> "before " + bound))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
    String names = gap.kind() == Gap.Kind.NUMBERS_OF_DOCUMENT ? " in " + String.join(", ", gap.names()) : "";
    return gap.what() + names + (bounds.isEmpty() ? "" : ": " + bounds) + "; closed by " + gap.closedBy();
  }

  record Answer(Optional<LocalDate> ends, String sentence, List<String> recorded, List<String> notRecorded,
      List<Entry> gaps) {}

  record Entry(String kind, String what, List<String> names, Optional<Gap.Bound> after, Optional<Gap.Bound> before,
      String closedBy) {
    static Entry of(Gap gap) {
      return new Entry(gap.kind().word(), gap.what(), gap.names(), gap.after(), gap.before(), gap.closedBy());
    }
  }
}
