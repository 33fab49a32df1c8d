package codicil.outline;

import codicil.outline.Place.Divided;
import codicil.outline.Place.Front;
import codicil.outline.Place.Headed;
import codicil.outline.Place.Listed;
import codicil.outline.Place.Numbered;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Decides where a label stands: by what it names itself, by what it follows, by what it begins, by the samples; in this
/// order.
///
/// `(i)` after `(h)` is a letter, `(i)` first under `(a)` is roman: shape alone does not tell. The idea of depth as a
/// question of constraints is regulations-parser's.
final class Placement {
  private static final List<String> RANKS = List.of("volume", "title", "schedule", "appendix", "annex", "exhibit",
      "attachment", "part", "chapter", "article", "section");
  /// Stands for the punctuation of a list whose items are bare figures, `1` or `1.`.
  private static final String FIGURE = "1";
  private final Tree tree;
  private final Levels levels;

  Placement(Tree tree, Levels levels) {
    this.tree = tree;
    this.levels = levels;
  }

  /// Closes what the label ends and says what it is; the next clause opened in the tree is its clause.
  ///
  /// @param next the label after it, which may tell what it means
  Place settle(Label label, Line line, Optional<Label> next) {
    return switch (label) {
      case Label.Division division -> division(division);
      case Label.Full full when full.family().isEmpty() && full.parts().size() == 1 -> single(full, line);
      case Label.Full full -> full(full, line);
      case Label.Item item -> item(item, line, next);
    };
  }

  /// Whether a label is the next of an open sequence, or begins one: what a typed label must be to count.
  boolean expects(Label label) {
    return switch (label) {
      case Label.Division _ -> true;
      case Label.Full full -> follower(full).isPresent() || full.last().isFirst() && isBelowOpen(full)
          || isNextChapter(full)
          || full.parts().size() == 1 && follower(new Listed(FIGURE, new Sign(Sign.Alphabet.DIGIT, full.last())))
              .isPresent();
      case Label.Item item -> item.readings()
          .stream()
          .anyMatch(reading -> reading.ordinal().isFirst()
              || follower(new Listed(item.shape(), reading)).isPresent());
    };
  }

  private boolean isBelowOpen(Label.Full full) {
    return full.parts().size() == 1
        || tree.outwards().anyMatch(branch -> branch.place() instanceof Numbered above && full.isPartOf(above.full()));
  }

  /// `4.0` after `3.2`: some number their chapters with a nought.
  private boolean isNextChapter(Label.Full full) {
    Ordinal before = tree.outwards()
        .map(Branch::place)
        .filter(Numbered.class::isInstance)
        .map(place -> ((Numbered) place).full().parts().getFirst())
        .findFirst()
        .orElse(Ordinal.of(0));
    return full.parts().size() == 2 && full.last().value() == 0 && full.parts().getFirst().follows(before);
  }

  private Place division(Label.Division division) {
    int rank = RANKS.indexOf(division.word());
    tree.closeWhile(branch -> !(branch.place() instanceof Divided above
        && RANKS.indexOf(above.division().word()) < rank));
    return new Divided(division);
  }

  /// Only what its number names, a part of the document, or a heading of an outer level stays open around it.
  private Place full(Label.Full full, Line line) {
    tree.closeWhile(branch -> switch (branch.place()) {
      case Divided _ -> false;
      case Numbered above -> !full.isPartOf(above.full());
      case Headed _ -> line.heading() == 0 || branch.level() >= line.heading() || hasParent(full);
      case Place.Root _,Front _,Place.Defined _,Listed _ -> true;
    });
    tree.closeWhile(branch -> branch.place() instanceof Headed && line.heading() == 0);
    return new Numbered(full);
  }

  private boolean hasParent(Label.Full full) {
    return tree.outwards().anyMatch(branch -> branch.place() instanceof Numbered above && full.isPartOf(above.full()));
  }

  /// A single figure numbers the outermost clauses, or a list inside one.
  private Place single(Label.Full full, Line line) {
    Listed item = new Listed(FIGURE, new Sign(Sign.Alphabet.DIGIT, full.last()));
    Optional<Branch> before = outwards(line.style()).filter(branch -> isBefore(branch, full) || isBefore(branch.place(),
        item))
        .findFirst();
    if (before.isPresent()) {
      tree.close(before.get());
      return before.get().place() instanceof Listed ? item : new Numbered(full);
    }
    if (isOutermost(line)) {
      tree.closeWhile(branch -> !(branch.place() instanceof Divided)
          && !(branch.place() instanceof Headed && branch.level() < line.heading()));
      return new Numbered(full);
    }
    open(item).ifPresent(tree::close);
    return item;
  }

  /// The open branches, innermost first, those that begin in the same style before all others.
  private Stream<Branch> outwards(String style) {
    return Stream.concat(tree.outwards().filter(branch -> branch.style().equals(style)),
        tree.outwards().filter(branch -> !branch.style().equals(style)));
  }

  private boolean isOutermost(Line line) {
    return line.heading() > 0 || levels.isDecimal() && line.isCaption() || tree.numberAbove().isEmpty();
  }

  private Optional<Branch> follower(Label.Full full) {
    return tree.outwards().filter(branch -> isBefore(branch, full)).findFirst();
  }

  private static boolean isBefore(Branch branch, Label.Full full) {
    return branch.place() instanceof Numbered before && full.isBeside(before.full())
        && full.last().follows(before.full().last());
  }

  private Place item(Label.Item item, Line line, Optional<Label> next) {
    Optional<Sign> first = item.readings()
        .reversed()
        .stream()
        .filter(reading -> reading.ordinal().isFirst())
        .findFirst();
    boolean begins = first.isPresent() && item.readings().size() > 1 && isFollowedInKind(item, first.get(), next);
    Optional<Listed> after = begins ? Optional.empty() : after(item);
    if (after.isPresent()) {
      boolean doubtful = first.isPresent() && !first.get().equals(after.get().sign())
          && !isFollowedInKind(item, after.get().sign(), next);
      follower(after.get()).ifPresent(before -> goOn(before, doubtful));
      return after.get();
    }
    Listed place = new Listed(item.shape(), first.or(() -> besideOpen(item)).orElse(item.readings().getFirst()));
    makeRoom(place, line);
    return place;
  }

  /// Closes what stands before an item; in doubt the reading that was not taken is reported.
  private void goOn(Branch before, boolean doubtful) {
    if (doubtful) {
      tree.report("numbering-ambiguous", before.number(),
          "the item after it is taken for the next letter; it may begin a list of roman numbers below it");
    }
    tree.close(before);
  }

  /// Whether a label is the first of a list that the next label goes on with.
  static boolean isBegun(Label.Item item, Optional<Label> next) {
    return item.readings()
        .stream()
        .anyMatch(reading -> reading.ordinal().isFirst() && isFollowedInKind(item, reading, next));
  }

  /// Whether the next label counts on from this reading: `(i)` is roman if `(ii)` comes next.
  private static boolean isFollowedInKind(Label.Item item, Sign reading, Optional<Label> next) {
    return next.stream()
        .anyMatch(label -> label instanceof Label.Item other && other.shape().equals(item.shape())
            && other.readings()
                .stream()
                .anyMatch(second -> second.alphabet() == reading.alphabet()
                    && second.ordinal().follows(reading.ordinal())));
  }

  private Optional<Listed> after(Label.Item item) {
    return tree.outwards()
        .map(Branch::place)
        .flatMap(place -> item.readings()
            .stream()
            .map(reading -> new Listed(item.shape(), reading))
            .filter(reading -> isBefore(place, reading)))
        .findFirst();
  }

  private Optional<Branch> follower(Listed item) {
    return tree.outwards().filter(branch -> isBefore(branch.place(), item)).findFirst();
  }

  private static boolean isBefore(Place place, Listed item) {
    return place instanceof Listed before && before.isBeside(item)
        && item.sign().ordinal().follows(before.sign().ordinal());
  }

  private Optional<Sign> besideOpen(Label.Item item) {
    return item.readings().stream().filter(reading -> open(new Listed(item.shape(), reading)).isPresent()).findFirst();
  }

  private Optional<Branch> open(Listed place) {
    return tree.outwards()
        .filter(branch -> branch.place() instanceof Listed other && other.isBeside(place))
        .findFirst();
  }

  /// A list that begins stands below what is open, but not below a list of its own kind or of a deeper level.
  private void makeRoom(Listed place, Line line) {
    if (line.heading() > 0) {
      tree.closeWhile(branch -> !(branch.place() instanceof Divided)
          && (branch.level() == 0 || branch.level() >= line.heading()));
    }
    OptionalInt level = levels.of(place);
    Predicate<Branch> inside = branch -> level.isPresent() && levels.of(branch.place()).orElse(-1) >= level.getAsInt();
    tree.closeFrom(inside);
    open(place).ifPresent(tree::close);
  }
}
