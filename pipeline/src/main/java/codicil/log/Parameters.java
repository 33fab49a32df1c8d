package codicil.log;

import codicil.model.DocumentName;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The parameters inside documents: which value each had on a day.
///
/// @param log the log
/// @param timeline its releases
record Parameters(DocumentLog log, Timeline timeline) {

  private record Set(Release release, Parameter parameter) {}

  /// The values that the document held on a day, by name.
  List<Setting> on(DocumentName document, LocalDate on) {
    return settings(all().filter(set -> set.parameter().documents().contains(document)), on);
  }

  /// The values on a day of the parameters that all these words are about, whatever document holds them.
  List<Setting> about(List<String> words, LocalDate on) {
    return words.isEmpty() ? List.of() : settings(all().filter(set -> isAbout(set.parameter(), words)), on);
  }

  static boolean isAbout(Parameter parameter, List<String> words) {
    String text =
        (parameter.name() + " " + parameter.clause() + " " + parameter.modification()).toLowerCase(Locale.ROOT);
    return words.stream().allMatch(word -> text.contains(word.toLowerCase(Locale.ROOT)));
  }

  private Stream<Set> all() {
    return timeline.setting()
        .flatMap(release -> release.parameters().stream().map(parameter -> new Set(release, parameter)));
  }

  private List<Setting> settings(Stream<Set> sets, LocalDate on) {
    return sets.collect(Collectors.groupingBy(set -> set.parameter().name(), TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .flatMap(history -> setting(history, on).stream())
        .toList();
  }

  /// @param history every time that the parameter was set, in order
  private Optional<Setting> setting(List<Set> history, LocalDate on) {
    Optional<Set> last = history.stream().filter(set -> !set.release().day().isAfter(on)).reduce((_, later) -> later);
    Optional<Set> next = history.stream()
        .filter(set -> set.release().day().isAfter(on))
        .min(Comparator.comparing(set -> set.release().day()));
    LocalDate end = next.map(set -> set.release().day()).orElse(LocalDate.MAX);
    return last.map(set -> since(set, end, on))
        .or(() -> next.filter(set -> !set.parameter().before().isEmpty() && begins(on)).map(set -> before(set, on)));
  }

  /// Whether anything is recorded of a day, or of one before it.
  private boolean begins(LocalDate on) {
    return timeline.releases().stream().findFirst().filter(first -> !first.day().isAfter(on)).isPresent();
  }

  private Setting since(Set set, LocalDate end, LocalDate on) {
    Parameter parameter = set.parameter();
    Release release = set.release();
    List<Unseen> unseen = parameter.documents()
        .stream()
        .limit(1)
        .flatMap(document -> timeline.unseen(document, Optional.of(release), on).stream())
        .toList();
    Basis basis = release.planned() ? Basis.DERIVED
        : unseen.isEmpty() || release.day().equals(on) ? Basis.STATED : Basis.CARRIED;
    String source = log.source(release, parameter);
    return new Setting(parameter, parameter.after(), new Days(release.day(), end), basis, release.label(), source,
        "On " + on + " the " + parameter.name() + where(parameter) + " was " + parameter.after() + ", set by "
            + by(parameter, release) + " on " + release.day()
            + (parameter.before().isEmpty() ? "" : "; before that it was " + parameter.before())
            + Sentence.unseen(unseen) + ".");
  }

  private Setting before(Set set, LocalDate on) {
    Parameter parameter = set.parameter();
    Release release = set.release();
    return new Setting(parameter, parameter.before(), Days.until(release.day()), Basis.DERIVED, release.label(),
        log.source(release, parameter), "On " + on + " the " + parameter.name() + where(parameter) + " was " + parameter
            .before() + ", which follows from " + by(parameter, release) + " changing it to " + parameter.after()
            + " on "
            + release.day() + "; since when is not known.");
  }

  private static String where(Parameter parameter) {
    return parameter.clause().isEmpty() ? "" : " (" + parameter.clause() + ")";
  }

  private static String by(Parameter parameter, Release release) {
    return (parameter.modification().isEmpty() ? "" : parameter.modification() + " in ") + release.said();
  }
}
