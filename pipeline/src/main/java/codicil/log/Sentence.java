package codicil.log;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Puts an answer about a document into one sentence that can be quoted.
///
/// @param document the document
/// @param on the day asked about
/// @param knownOn the day whose knowledge was used, if something recorded was left out because of it
record Sentence(Code.Document document, LocalDate on, Optional<LocalDate> knownOn) {

  String of(Inquiry.Current current, Beside beside, Optional<Release> plan, List<Unseen> unseen) {
    String known = knownOn.map(day -> "as known on " + day + ", ").orElse("");
    return "On " + on + ", " + known + name() + " " + main(current) + also(beside.applying()) + ended(beside.ended())
        + plan.map(release -> "; " + release.said() + " is planned to change it on " + planned(release)).orElse("")
        + unseen(unseen) + ".";
  }

  private String name() {
    return document.name() + (document.title().isEmpty() ? "" : " (" + document.title() + ")");
  }

  private String main(Inquiry.Current current) {
    return switch (current) {
      case Inquiry.Current.Brought(var release, var number) -> brought(release, number) + published(release);
      case Inquiry.Current.MarkUpBase(var successor, var edition) -> "was in force as version " + edition.markedUpFrom()
          + ", which follows from version " + edition.number() + " of " + successor.day()
          + " being marked up from it; when it began is not known";
      case Inquiry.Current.BeforeFirst(var first) -> "was in force as it stood before " + first.said() + " ("
          + first.day() + "), its first recorded change; its version number and start are not known";
      case Inquiry.Current.NotYet(var first) -> "did not exist yet: " + first.said() + " introduced it on "
          + first.day();
      case Inquiry.Current.Unrecorded _ -> "is known to exist, but no change of it is recorded";
      case Inquiry.Current.BeforeLog(var begin) -> "is not known: the log begins"
          + begin.map(day -> " on " + day).orElse(" with nothing");
    };
  }

  private static String brought(Release release, String number) {
    String numbered = number.isEmpty() ? " (its own version number is not stated)" : "";
    String version = number.isEmpty() ? "in the version" : "as version " + number;
    return switch (release.effective()) {
      case Effective.From from -> "was in force " + version + " brought by " + release.said() + " since " + from.day()
          + numbered;
      case Effective.NoLaterThan by -> "was in force " + version + " of " + release.label() + ", which applied by "
          + by.day() + " at the latest" + numbered;
      case Effective.Planned _ -> "was to be in force " + version + " that " + release.said()
          + " was planned to bring on " + planned(release) + numbered;
    };
  }

  /// What is published after it took effect could not be read until then.
  private String published(Release release) {
    return release.edition(document.name())
        .flatMap(Edition::publication)
        .filter(day -> day.isAfter(release.day()))
        .map(day -> "; its text was published only on " + day + (on.isBefore(day) ? ", after the day asked about" : ""))
        .orElse("");
  }

  private static String planned(Release release) {
    return release.effective() instanceof Effective.Planned plan ? planned(plan) : release.day().toString();
  }

  static String planned(Effective.Planned plan) {
    return plan.latest().equals(plan.day()) ? plan.day().toString()
        : plan.day() + ", or by " + plan.latest() + " at the latest";
  }

  private static String also(List<Beside.Older> beside) {
    return beside.isEmpty() ? ""
        : "; beside it version" + (beside.size() == 1 ? " " : "s ") + join(beside.stream()
            .map(older -> older.version().number() + older.version()
                .window()
                .end()
                .map(end -> " (until " + end.minusDays(1) + " inclusive)")
                .orElse(""))
            .toList()) + " still applied";
  }

  private static String ended(List<InForce.Ended> ended) {
    return ended.isEmpty() ? ""
        : "; no longer " + join(ended.stream()
            .map(
                each -> "version " + each.number() + ", which applied until " + each.from().minusDays(1) + " inclusive")
            .toList());
  }

  /// More than this and a sentence only counts them.
  private static final int NAMED = 6;

  static String unseen(List<Unseen> unseen) {
    List<Unseen> unrecorded =
        unseen.stream().filter(each -> each instanceof Unseen.Versions || each instanceof Unseen.Between).toList();
    List<Unseen> partly =
        unseen.stream().filter(each -> each instanceof Unseen.Partly || each instanceof Unseen.Unconfirmed).toList();
    String end = unseen.stream()
        .filter(Unseen.After.class::isInstance)
        .map(Unseen::said)
        .map(after -> "; " + after + ", and what came later is not recorded")
        .collect(Collectors.joining());
    if (unrecorded.size() + partly.size() > NAMED) {
      return "; many versions since then, the first " + firstWord(unseen)
          + ", are not recorded, or not in full, and may have changed it" + end;
    }
    return said(unrecorded, "not recorded") + said(partly, "not recorded in full") + end;
  }

  private static String firstWord(List<Unseen> unseen) {
    return unseen.getFirst().words().findFirst().orElse("");
  }

  private static String said(List<Unseen> unseen, String how) {
    return unseen.isEmpty() ? ""
        : "; " + join(unseen.stream().map(Unseen::said).toList())
            + (one(unseen) ? " is " : " are ") + how + " and may have changed it";
  }

  private static boolean one(List<Unseen> unseen) {
    return unseen.size() == 1 && !(unseen.getFirst() instanceof Unseen.Between)
        && unseen.getFirst().words().limit(2).count() == 1;
  }

  /// `a`, `a and b`, `a, b and c`.
  static String join(List<String> words) {
    return words.size() < 2 ? String.join("", words)
        : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
  }
}
