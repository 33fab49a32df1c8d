package codicil.log;

import codicil.model.ReleaseNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The question which version of the whole code was in force on a day, and how it is answered.
final class WholeCode {
  private WholeCode() {}

  static ReleaseAnswer on(Timeline timeline, LocalDate on, boolean restricted) {
    String known = restricted ? "as known on " + timeline.knownOn() + ", " : "";
    Optional<Release> last = timeline.numbered()
        .stream()
        .filter(release -> !release.planned())
        .filter(release -> !release.day().isAfter(on))
        .reduce((_, later) -> later);
    return last.map(release -> recorded(timeline, release, on, known))
        .orElseGet(() -> new ReleaseAnswer(on, List.of(), Days.unknown(), List.of(), List.of(),
            List.of("Nothing is recorded of that day."), List.of(), nothing(timeline, on, known) + "."));
  }

  /// The version that a release made, on its own first day; nothing is said of one whose number is not known.
  static ReleaseAnswer of(Timeline timeline, Release release) {
    return release.number().isPresent() ? recorded(timeline, release, release.day(), "")
        : new ReleaseAnswer(release.day(), List.of(), Days.unknown(), List.of(), List.of(), List.of(), List.of(), "");
  }

  private static ReleaseAnswer recorded(Timeline timeline, Release release, LocalDate on, String known) {
    List<Unseen> unseen = timeline.unrecordedAfter(release, on);
    List<Release> numbered = timeline.numbered();
    Optional<Release> next = numbered.stream().skip(numbered.indexOf(release) + 1L).findFirst();
    LocalDate end = next.filter(_ -> unseen.isEmpty()).map(Release::day).orElse(LocalDate.MAX);
    Days days = new Days(release.from().orElse(LocalDate.MIN), end);
    String sentence = "On " + on + ", " + known
        + (unseen.isEmpty() ? exactly(release, next) : atLeast(release, unseen))
        + others(since(timeline, release, next, on))
        + ".";
    return new ReleaseAnswer(on, List.of(release), days, unseen.stream().flatMap(Unseen::words).toList(),
        since(timeline, release, next, on), notKnown(timeline, release, unseen, on), List.of(release.statements()
            .getLast()
            .source()),
        sentence);
  }

  private static List<String> notKnown(Timeline timeline, Release release, List<Unseen> unseen, LocalDate on) {
    Stream<String> after = unseen.stream()
        .map(each -> each instanceof Unseen.After ? "What came after " + release.label() + " is not recorded."
            : "On which days " + each.said() + " took effect is not recorded.");
    Stream<String> before = timeline.unrecordedBefore(release)
        .filter(_ -> on.equals(release.day()))
        .map(each -> "Whether " + each.said() + " took effect earlier on that same day is not recorded.");
    return Stream.concat(after, before).toList();
  }

  private static String exactly(Release release, Optional<Release> next) {
    return release.label() + " was in force (" + since(release)
        + next.map(later -> ", until " + later.label() + " took effect on " + later.day()).orElse("") + ")";
  }

  private static String atLeast(Release release, List<Unseen> unseen) {
    String begin = "at least " + release.label() + " was in force (" + since(release) + "); ";
    if (unseen.getFirst() instanceof Unseen.After after) {
      return begin + after.said() + ", and what came later is not recorded";
    }
    boolean one = unseen.getFirst() instanceof Unseen.Versions(var numbers) && numbers.size() == 1;
    return begin + Sentence.join(unseen.stream().map(Unseen::said).toList()) + (one ? " is" : " are")
        + " not recorded and may apply";
  }

  private static String since(Release release) {
    return release.from().map(day -> "since " + day).orElse("by " + release.day() + " at the latest");
  }

  /// Releases of unknown number since then.
  private static List<Release> since(Timeline timeline, Release release, Optional<Release> next, LocalDate on) {
    return timeline.releases()
        .stream()
        .filter(other -> other.number().isEmpty())
        .filter(other -> other.day().isAfter(release.day()) && !other.day().isAfter(on))
        .filter(other -> next.isEmpty() || other.day().isBefore(next.get().day()))
        .toList();
  }

  private static String others(List<Release> since) {
    return since.isEmpty() ? ""
        : "; of unknown number since then: " + since.stream().map(WholeCode::dated).collect(Collectors.joining(", "));
  }

  private static String dated(Release release) {
    return release.label() + " (" + (release.planned() ? "planned for " : "") + release.day() + ")";
  }

  private static String nothing(Timeline timeline, LocalDate on, String known) {
    return "On " + on + ", " + known + "no version is known to have been in force" + Stream.of(timeline.numbered())
        .filter(all -> !all.isEmpty())
        .map(List::getFirst)
        .map(first -> ": the log begins with " + first.label() + " on " + first.day())
        .collect(Collectors.joining());
  }

  /// Why nothing is recorded under this name.
  static String unrecorded(Timeline timeline, String name) {
    Optional<ReleaseNumber> number = ReleaseNumber.parse(name);
    String begin = number.map(ReleaseNumber::toString).orElse("'" + name + "'") + " is not recorded";
    Optional<Release> before = number.flatMap(asked -> timeline.numbered()
        .stream()
        .filter(release -> release.number().orElseThrow().compareTo(asked) < 0)
        .reduce((_, later) -> later));
    Optional<Release> after = number.flatMap(asked -> timeline.numbered()
        .stream()
        .filter(release -> release.number().orElseThrow().compareTo(asked) > 0)
        .findFirst());
    String between = before.flatMap(earlier -> after.map(later -> "; it lies between " + dated(earlier) + " and "
        + dated(later)))
        .orElse("");
    String end = before.filter(_ -> after.isEmpty()).map(last -> "; the log ends with " + dated(last)).orElse("");
    return begin + between + end + ".";
  }
}
