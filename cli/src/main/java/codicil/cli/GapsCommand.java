package codicil.cli;

import codicil.log.DocumentLog;
import codicil.log.Gap;
import codicil.log.Release;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `codicil gaps`: what is not recorded, between which recorded versions it lies, and what would close it.
@Command(name = "gaps", description = "List what is not recorded, with bounds, and what would close each gap.",
    footer = {"", "JSON: {\"ends\": day or null, \"gaps\": [{\"kind\", \"what\", \"names\": [...],",
        "  \"after\": {\"release\", \"day\"} or null, \"before\": the same, \"closedBy\"}]}; kinds: versions, after-the-end,",
        "  day, number, documents-of-release, plan, numbers-of-document, changes-of-document",
        "", "Examples:", "  codicil gaps", "  codicil gaps --json", ""})
final class GapsCommand implements Callable<Integer> {

  @Mixin
  private WorkspaceOption workspace;

  @Mixin
  private Output output;

  @Option(names = "--known-on", paramLabel = "DAY", converter = DayConverter.class,
      description = "Answer as it was known on that day. Default: today.")
  private Optional<LocalDate> knownOn = Optional.empty();

  @Override
  public Integer call() {
    DocumentLog log = workspace.resolve().log().knownOn(knownOn.orElseGet(Today::day));
    List<Gap> gaps = log.gaps();
    if (output.json()) {
      output.json(new Answer(log.horizon().map(Release::day), gaps.stream().map(Entry::of).toList()));
    } else if (gaps.isEmpty()) {
      output.line("Nothing is known to be missing.");
    } else {
      gaps.stream().map(GapsCommand::line).forEach(output::line);
    }
    return Exit.DONE.code();
  }

  private static String line(Gap gap) {
    String bounds = Stream.of(gap.after().map(bound -> "after " + bound), gap.before().map(bound -> "before " + bound))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
    String names = gap.kind() == Gap.Kind.NUMBERS_OF_DOCUMENT ? " in " + String.join(", ", gap.names()) : "";
    return gap.what() + names + (bounds.isEmpty() ? "" : ": " + bounds) + "; closed by " + gap.closedBy();
  }

  record Answer(Optional<LocalDate> ends, List<Entry> gaps) {}

  record Entry(String kind, String what, List<String> names, Optional<Gap.Bound> after, Optional<Gap.Bound> before,
      String closedBy) {
    static Entry of(Gap gap) {
      return new Entry(gap.kind().word(), gap.what(), gap.names(), gap.after(), gap.before(), gap.closedBy());
    }
  }
}
