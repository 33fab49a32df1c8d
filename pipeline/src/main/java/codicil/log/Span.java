package codicil.log;

import codicil.model.DocumentName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What changed from one release to a later one, as far as recorded.
///
/// @param after the release from which on, itself left out
/// @param upTo the last release that counts
/// @param changes the documents that releases in between changed, in the code's order, each with those releases
/// @param notRecorded versions in between that are not recorded, and releases that are not recorded in full
/// @param sentence it in one sentence
public record Span(Release after, Release upTo, SequencedMap<DocumentName, List<Release>> changes,
    List<String> notRecorded, String sentence) {
  public Span {
    changes = new LinkedHashMap<>(changes);
    notRecorded = List.copyOf(notRecorded);
  }

  static Span of(DocumentLog log, Timeline timeline, Release after, Release upTo) {
    List<Release> all = timeline.releases();
    List<Release> between = all.subList(Math.min(all.indexOf(after), all.indexOf(upTo)) + 1, all.indexOf(upTo) + 1)
        .stream()
        .filter(release -> !timeline.lapsed(release))
        .toList();
    Map<DocumentName, List<Release>> changes = new TreeMap<>(log.code().order());
    between.forEach(release -> release.affected()
        .forEach(affected -> changes.computeIfAbsent(affected.document(), _ -> new ArrayList<>())
            .add(
                release)));
    List<Unseen> unseen = timeline.unseenAmong(after, upTo);
    String words = changes.entrySet()
        .stream()
        .map(each -> each.getKey() + " ("
            + each.getValue().stream().map(Release::label).collect(Collectors.joining(", "))
            + ")")
        .collect(Collectors.joining(", "));
    return new Span(after, upTo, new LinkedHashMap<>(changes), unseen.stream().flatMap(Unseen::words).toList(), "After "
        + after.label() + " (" + after.day() + ") and up to " + upTo.label() + " (" + upTo.day()
        + "), these documents are "
        + "recorded as changed: " + (words.isEmpty() ? "none" : words) + Sentence.unseen(unseen)
            .replace(
                "may have changed it", "may have changed more")
        + ".");
  }
}
