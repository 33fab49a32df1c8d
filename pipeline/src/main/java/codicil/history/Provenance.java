package codicil.history;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Which text brought each word of a paragraph.
///
/// @param runs cover the paragraph, in order
/// @param scars where words are gone, in order
public record Provenance(List<Run> runs, List<Scar> scars) {
  public Provenance {
    runs = List.copyOf(runs);
    scars = List.copyOf(scars);
  }

  /// A paragraph that one text brought whole.
  static Provenance whole(int length, int origin) {
    return new Provenance(List.of(new Run(0, length, origin)), List.of());
  }

  /// The provenance of a paragraph one text later.
  ///
  /// @param before that of every paragraph of the earlier text
  /// @param length the length of the paragraph
  /// @param origin the place of the later text
  static Provenance next(List<Provenance> before, Descent descent, Look look, int length, int origin) {
    List<Run> runs = new ArrayList<>();
    List<Scar> scars = new ArrayList<>(
        descent.cuts().stream().map(cut -> new Scar(cut.at(), cut.words(), origin)).toList());
    int at = 0;
    for (Share share : descent.shares()) {
      if (look.counts(share)) {
        add(runs, new Run(at, share.start(), origin));
        Provenance old = before.get(share.paragraph());
        old.carried(share).forEach(run -> add(runs, run));
        old.scarsIn(share).filter(scar -> !scars.contains(scar)).forEach(scars::add);
        at = share.end();
      }
    }
    add(runs, new Run(at, length, origin));
    scars.sort(java.util.Comparator.comparingInt(Scar::at));
    return new Provenance(runs, scars);
  }

  private static void add(List<Run> runs, Run run) {
    if (run.start() >= run.end()) {
      return;
    }
    if (!runs.isEmpty() && runs.getLast().origin() == run.origin()) {
      runs.add(new Run(runs.removeLast().start(), run.end(), run.origin()));
    } else {
      runs.add(run);
    }
  }

  /// The runs of shared words where they stand now. Words that only look otherwise have the last origin of what they were.
  private Stream<Run> carried(Share share) {
    int shift = share.start() - share.beforeStart();
    if (share.end() - share.start() != share.beforeEnd() - share.beforeStart()) {
      int last = overlapping(share.beforeStart(), share.beforeEnd()).mapToInt(Run::origin).max().orElse(0);
      return Stream.of(new Run(share.start(), share.end(), last));
    }
    return overlapping(share.beforeStart(), share.beforeEnd())
        .map(run -> new Run(Math.max(run.start(), share.beforeStart()) + shift,
            Math.min(run.end(), share.beforeEnd()) + shift, run.origin()));
  }

  private Stream<Run> overlapping(int start, int end) {
    Stream<Run> inside = runs.stream().filter(run -> run.start() < end && run.end() > start);
    return start < end ? inside : runs.stream().filter(run -> run.start() <= start && run.end() >= start).limit(1);
  }

  private Stream<Scar> scarsIn(Share share) {
    return scars.stream()
        .filter(scar -> scar.at() >= share.beforeStart() && scar.at() <= share.beforeEnd())
        .map(scar -> new Scar(Math.min(scar.at() - share.beforeStart() + share.start(), share.end()), scar.words(),
            scar.origin()));
  }
}
