package codicil.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is known of a release as a whole.
///
/// @param release the release
/// @param days when the version that it made was in force: the end is known only if the next number is the next recorded one
/// @param notKnown what the log cannot say of it, a sentence each
/// @param sentence it in one sentence
public record Account(Release release, Days days, List<String> notKnown, String sentence) {
  public Account {
    notKnown = List.copyOf(notKnown);
  }

  static Account of(DocumentLog log, Timeline timeline, Release release) {
    ReleaseAnswer answer = WholeCode.of(timeline, release);
    boolean lapsed = timeline.lapsed(release);
    return new Account(release, answer.days(),
        notKnown(log, release, answer, lapsed), sentence(release, answer, lapsed));
  }

  private static List<String> notKnown(DocumentLog log, Release release, ReleaseAnswer answer, boolean lapsed) {
    List<String> sentences = new ArrayList<>();
    if (release.number().isEmpty()) {
      sentences.add("Which version of the " + log.code().name() + " it made is not stated.");
    }
    if (release.planned()) {
      sentences.add("Whether it took effect as planned is not recorded" + (lapsed ? "." : " yet."));
    }
    if (!release.complete() && !release.planned()) {
      sentences.add("Which other documents it changed is not recorded.");
    }
    List<String> unnumbered = release.affected()
        .stream()
        .map(Affected::document)
        .filter(document -> release.numberOf(document).isEmpty())
        .map(Object::toString)
        .toList();
    if (!unnumbered.isEmpty()) {
      sentences.add("The documents' own version numbers are not stated for " + Sentence.join(unnumbered) + ".");
    }
    sentences.addAll(answer.notKnown());
    return sentences;
  }

  private static String sentence(Release release, ReleaseAnswer answer, boolean lapsed) {
    String name = release.label() + (release.number().isPresent() && !release.title().isEmpty() ? " (" + release.title()
        + ")" : "");
    String day = switch (release.effective()) {
      case Effective.From from -> " took effect on " + from.day();
      case Effective.NoLaterThan by -> " applied by " + by.day() + " at the latest";
      case Effective.Planned plan -> (lapsed ? " was planned for " : " is planned for ") + Sentence.planned(plan);
    };
    Optional<String> until =
        answer.days().end().map(end -> " and was in force until " + end.minusDays(1) + " inclusive");
    return name + day + until.orElse("") + (release.affected().isEmpty() ? ""
        : "; it " + (release.planned() ? "is to change " : "changed ")
            + Sentence.join(release.affected().stream().map(each -> each.document().toString()).toList())
            + (release.complete() ? "" : " at least"))
        + ".";
  }
}
