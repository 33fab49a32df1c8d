package codicil.log;

import codicil.model.DocumentName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What was corrected in the log, in the order of recording.
///
/// @param all every correction
record Corrections(List<Correction> all) {
  Corrections {
    all = List.copyOf(all);
  }

  /// Those that had not been made by the end of a day, in order.
  List<Correction> pending(LocalDate knownOn) {
    List<Correction> pending = new ArrayList<>();
    Set<Fact> unmade = new HashSet<>();
    all.stream()
        // What a pending correction made was corrected later still.
        .filter(each -> each.pending(knownOn) || (unmade.contains(each.before()) && knownOn.isBefore(each.day())))
        .forEach(each -> {
          pending.add(each);
          each.after().ifPresent(unmade::add);
        });
    return pending;
  }

  /// The facts that counted at the end of a day, corrections undone that were made later; all of them if none was.
  List<Fact> undone(List<Fact> facts, LocalDate knownOn) {
    List<Correction> pending = pending(knownOn);
    if (pending.isEmpty()) {
      return facts;
    }
    Set<Fact> counting = new LinkedHashSet<>(facts);
    pending.reversed().forEach(each -> {
      if (each.after().isEmpty() || each.after().filter(counting::remove).isPresent()) {
        counting.add(each.before());
      }
    });
    return List.copyOf(counting);
  }

  /// Those of a release.
  List<Correction> touching(Release release) {
    return all.stream().filter(each -> each.bears(release)).toList();
  }

  /// Those of a document, and of the days and numbers of these releases.
  List<Correction> touching(DocumentName document, List<Release> releases) {
    return all.stream()
        .filter(each -> each.bears(document)
            || (each.isOfRelease() && releases.stream().anyMatch(each::bears)))
        .toList();
  }
}
