package codicil.outline;

import codicil.outline.Place.Listed;
import codicil.outline.Place.Numbered;
import java.util.List;
import java.util.Optional;

/// Looks whether the numbers of clauses that stand beside each other follow each other.
final class Sequence {
  private Sequence() {}

  /// @param siblings the clauses below the same clause, the new one last
  static void check(List<Branch> siblings, Branch branch, Tree tree) {
    ordinal(branch.place()).filter(ordinal -> !ordinal.isFirst())
        .filter(ordinal -> before(siblings, branch.place()).filter(ordinal::follows).isEmpty())
        .ifPresent(_ -> tree.report("numbering-gap", branch.number(), "does not follow the number before it"));
  }

  private static Optional<Ordinal> before(List<Branch> siblings, Place place) {
    return siblings.reversed()
        .stream()
        .skip(1)
        .map(Branch::place)
        .filter(other -> isBeside(other, place))
        .findFirst()
        .flatMap(Sequence::ordinal);
  }

  private static boolean isBeside(Place one, Place other) {
    return one instanceof Listed item && other instanceof Listed second && item.isBeside(second)
        || one instanceof Numbered clause && other instanceof Numbered next && next.full().isBeside(clause.full());
  }

  private static Optional<Ordinal> ordinal(Place place) {
    return switch (place) {
      case Listed item -> Optional.of(item.sign().ordinal());
      case Numbered clause -> Optional.of(clause.full().last());
      case Place.Root _,Place.Front _,Place.Headed _,Place.Defined _,Place.Divided _ -> Optional.empty();
    };
  }
}
