package codicil.publish;

import codicil.log.Designation;
import codicil.log.DocumentLog;
import codicil.log.Modification;
import codicil.log.Parameter;
import codicil.log.Release;
import codicil.model.Address;
import codicil.model.DocumentName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Says which release brought what a text shows first, and why, as far as the log knows.
///
/// @param log the log
/// @param document the document
/// @param versions its stored versions, oldest first
record Origins(DocumentLog log, DocumentName document, List<Address.At> versions) {

  /// What brought a change of a clause.
  ///
  /// @param text the place of the text among the stored versions, from 0
  /// @param clause the printed number of the clause or of the one around it; empty if none is numbered
  Origin of(int text, String clause) {
    String version = Task.name(versions.get(text));
    Optional<Release> release = release(text);
    if (text == 0) {
      List<String> before = release.isPresent() ? List.of()
          : versions.stream().skip(1).limit(1).map(Task::name).toList();
      return new Origin(0, version, Optional.empty(), List.of(), List.of(), Origin.Certainty.OR_BEFORE, before);
    }
    return release.map(found -> of(text, version, found, clause))
        .orElseGet(() -> new Origin(text, version, Optional.empty(), List.of(), List.of(),
            Origin.Certainty.RELEASE_STATED, List.of()));
  }

  /// Everything on which the answers for a text depend, as one text.
  String basis(int text) {
    Optional<Release> release = release(text);
    List<String> around = text == 0 ? versions.stream().limit(2).map(Task::name).toList()
        : release.map(found -> unseen(text, found)).orElseGet(List::of);
    return Task.name(versions.get(text)) + " " + release + " " + around;
  }

  private Origin of(int text, String version, Release release, String clause) {
    List<String> stated = modifications(release, touch -> !touch.clause().isEmpty() && isIn(clause, touch.clause()));
    if (!stated.isEmpty()) {
      return new Origin(text, version, release.from(), stated, List.of(), Origin.Certainty.CLAUSE_STATED, List.of());
    }
    List<String> all = Stream.concat(release.modifications().stream().map(Modification::id),
        release.designations().stream().map(Origins::name)).distinct().toList();
    List<String> known = all.size() == 1 ? all
        : Stream.of(modifications(release, touch -> touch.clause().isEmpty()).stream(), setting(release, clause),
            release
                .designations()
                .stream()
                .filter(each -> each.documents().contains(document))
                .map(Origins::name))
            .flatMap(each -> each)
            .distinct()
            .toList();
    return new Origin(text, version, release.from(), known,
        all.stream().filter(each -> !known.contains(each)).toList(),
        known.isEmpty() ? Origin.Certainty.RELEASE_STATED : Origin.Certainty.DOCUMENT_STATED, unseen(text, release));
  }

  private static String name(Designation designation) {
    return "designation by " + designation.by();
  }

  /// The modifications that set a value which the clause holds, or the document where no source says which clause does.
  private Stream<String> setting(Release release, String clause) {
    return release.parameters()
        .stream()
        .filter(each -> each.documents().contains(document))
        .filter(each -> each.clause().isEmpty() || isIn(clause, each.clause()))
        .map(Parameter::modification)
        .filter(id -> !id.isEmpty());
  }

  private List<String> modifications(Release release, Predicate<Modification.Touch> wanted) {
    return release.modifications()
        .stream()
        .filter(each -> each.touches()
            .stream()
            .anyMatch(touch -> touch.document().equals(document) && wanted.test(
                touch)))
        .map(Modification::id)
        .toList();
  }

  /// `H8.16(a)` is in `H8.16` and in `H8`, but not in `H8.1`.
  private static boolean isIn(String clause, String around) {
    return clause.equals(around) || clause.startsWith(around)
        && !Character.isLetterOrDigit(clause.charAt(around.length()));
  }

  /// What may have changed the document between the text before and this one.
  private List<String> unseen(int text, Release release) {
    Optional<Release> earlier = release(text - 1);
    List<String> unseen = new ArrayList<>(
        earlier.map(before -> log.unseenBetween(document, before, release)).orElseGet(List::of));
    log.versions(document)
        .stream()
        .filter(each -> !each.planned() && each.day().isBefore(release.day()))
        .filter(each -> earlier.isPresent() && each.day().isAfter(earlier.get().day()))
        .map(each -> each.label() + ", of which no text is held")
        .forEach(unseen::add);
    return unseen;
  }

  private Optional<Release> release(int text) {
    return versions.get(text) instanceof Address.At.Release at ? log.release(at.number()) : Optional.empty();
  }
}
