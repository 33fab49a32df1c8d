package codicil.outline;

import codicil.model.Numbering;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// The levels of a document's numbering as its sample labels give them; every question is open where there are none.
final class Levels {
  private final List<Place> samples;
  private final boolean lettered;

  private Levels(List<Place> samples, boolean lettered) {
    this.samples = samples;
    this.lettered = lettered;
  }

  static Levels of(Numbering numbering) {
    List<Optional<Label>> labels = numbering.samples().stream().map(Label::read).toList();
    List<Place> places = IntStream.range(0, labels.size())
        .mapToObj(level -> labels.get(level)
            .map(label -> place(label, labels.subList(0, level)))
            .orElseGet(Place.Root::new))
        .toList();
    return new Levels(places, numbering.samples()
        .stream()
        .findFirst()
        .filter(first -> first.matches("[A-Z]"))
        .isPresent());
  }

  /// A sample sign is a letter, unless letters of its kind are a level already: `(i)` after `(a)` is roman.
  private static Place place(Label label, List<Optional<Label>> outer) {
    return switch (label) {
      case Label.Division division -> new Place.Divided(division);
      case Label.Full full -> new Place.Numbered(full);
      case Label.Item item -> {
        boolean second = outer.stream()
            .flatMap(Optional::stream)
            .anyMatch(other -> other instanceof Label.Item before
                && before.shape().equals(item.shape()) && before.readings().getFirst().alphabet() == item.readings()
                    .getFirst()
                    .alphabet());
        yield new Place.Listed(item.shape(), second ? item.readings().getLast() : item.readings().getFirst());
      }
    };
  }

  /// Whether the outermost level is a lettered part, so that `SECTION H:` is cited as `H`.
  boolean isLettered() {
    return lettered;
  }

  /// Whether clauses are numbered in decimal from the outermost level on.
  boolean isDecimal() {
    return !samples.isEmpty() && samples.getFirst() instanceof Place.Numbered;
  }

  /// The level of a place, from 0; empty if the samples do not say.
  OptionalInt of(Place place) {
    return IntStream.range(0, samples.size()).filter(level -> isSame(samples.get(level), place)).findFirst();
  }

  /// Whether a full number with so many parts is a heading over clauses that have more.
  boolean isAboveClauses(Label.Full full) {
    return samples.stream()
        .anyMatch(sample -> sample instanceof Place.Numbered other
            && other.full().parts().size() > full.parts().size())
        && full.parts().size() == 1;
  }

  private static boolean isSame(Place sample, Place place) {
    return sample instanceof Place.Numbered one && place instanceof Place.Numbered other
        && one.full().parts().size() == other.full().parts().size()
        && one.full().family().isEmpty() == other.full().family().isEmpty()
        || sample instanceof Place.Listed item && place instanceof Place.Listed second && item.isBeside(second);
  }
}
