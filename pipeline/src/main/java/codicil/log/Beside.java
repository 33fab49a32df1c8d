package codicil.log;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The versions of a document beside its current one: those that applied on a day, those that did no longer, and those of
/// which neither is known.
///
/// @param applying those that applied, by number
/// @param ended those that applied no longer, by number
/// @param unclear a sentence for each of which it is not known
record Beside(List<Older> applying, List<InForce.Ended> ended, List<String> unclear) {

  /// A version with the release that says of its window.
  record Older(Release release, Applicability version) {
    /// An end that lies ahead is stated; one that has passed only says that the version applied until then.
    Basis basis() {
      boolean ahead = version.window().end().filter(end -> !release.day().isBefore(end)).isEmpty();
      return ahead ? Basis.STATED : Basis.DERIVED;
    }

    /// Since when it applied as far as that can be said: a window without a start reaches back to the release that speaks of
    /// it, and one that it ended to the change before that.
    Optional<LocalDate> since(Timeline timeline) {
      return version.window()
          .start()
          .or(() -> basis() == Basis.STATED ? Optional.of(release.day())
              : timeline.lastChange(version.document(), release.day().minusDays(1)).map(Release::day));
    }
  }

  /// On a day.
  ///
  /// @param current the number of the current version, which is not beside itself; empty if not known
  static Beside on(DocumentLog log, Timeline timeline, Code.Document document, String current, LocalDate on) {
    TreeMap<String, List<Older>> byNumber = timeline.windows(document.name())
        .filter(older -> !older.version().number().equals(current))
        .collect(Collectors.groupingBy(older -> older.version().number(), TreeMap::new, Collectors.toList()));
    Beside beside = new Beside(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    byNumber.forEach((number, windows) -> beside.add(log, timeline, number, windows, on));
    return beside;
  }

  private void add(DocumentLog log, Timeline timeline, String number, List<Older> windows, LocalDate on) {
    Optional<Older> now = windows.stream()
        .filter(older -> older.version().window().contains(on))
        .filter(older -> older.since(timeline).filter(day -> !on.isBefore(day)).isPresent())
        .findFirst();
    Older last = windows.stream().max(Comparator.comparing(older -> older.version().window().to())).orElseThrow();
    LocalDate end = last.version().window().to();
    if (now.isPresent()) {
      applying.add(now.get());
    } else if (!on.isBefore(end)) {
      ended.add(new InForce.Ended(number, end, last.release().label(), log.sources(last.version())));
    } else {
      String before = windows.stream()
          .map(older -> older.version().window().to())
          .filter(to -> !on.isBefore(to))
          .max(Comparator.naturalOrder())
          .map(to -> ": it was to end on " + to.minusDays(1) + ", and " + last.release().label() + " of "
              + last.release()
                  .day()
              + " moved the end")
          .orElse("");
      unclear.add("Whether version " + number + " applied on that day is not known" + before + ".");
    }
  }

  /// The numbers of all of them.
  Stream<String> numbers() {
    return Stream.concat(applying.stream().map(older -> older.version().number()), ended.stream()
        .map(
            InForce.Ended::number));
  }
}
