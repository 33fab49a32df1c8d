package codicil.outline;

import codicil.model.Clause;
import codicil.model.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The clause tree while it grows: the branches open at the end of what was read, outermost first.
///
/// A new clause closes branches from the inside and stands below what remains open, so that clauses come in the order of
/// the document.
final class Tree {
  private static final int DEEPEST = 60;
  private final Branch root = new Branch(new Place.Root(), "", "", Line.NONE, "");
  private final List<Branch> open = new ArrayList<>(List.of(root));
  private final Set<String> numbers = new TreeSet<>();
  private final List<Finding> findings = new ArrayList<>();

  List<Clause> clauses() {
    return root.children().stream().map(Branch::clause).toList();
  }

  /// The place of each branch among the clauses, parents before children, from 0.
  Map<Branch, Integer> places() {
    Map<Branch, Integer> places = new LinkedHashMap<>();
    root.children().forEach(branch -> number(branch, places));
    return places;
  }

  private static void number(Branch branch, Map<Branch, Integer> places) {
    places.put(branch, places.size());
    branch.children().forEach(child -> number(child, places));
  }

  List<Finding> findings() {
    return findings;
  }

  Branch top() {
    return open.getLast();
  }

  /// The open branches, innermost first, without the root.
  Stream<Branch> outwards() {
    return open.reversed().stream().limit(open.size() - 1L);
  }

  /// Closes what is open from the inside for as long as it is so.
  void closeWhile(Predicate<Branch> unwanted) {
    while (open.size() > 1 && (unwanted.test(top()) || open.size() > DEEPEST)) {
      open.removeLast();
    }
  }

  /// Closes the outermost branch that is so, and all within it.
  void closeFrom(Predicate<Branch> unwanted) {
    for (int depth = 1; depth < open.size(); depth++) {
      if (unwanted.test(open.get(depth))) {
        open.subList(depth, open.size()).clear();
        return;
      }
    }
  }

  /// Closes this branch and all within it.
  void close(Branch branch) {
    closeFrom(other -> other == branch);
  }

  /// Opens a branch below the innermost that is open.
  Branch open(Place place, String number, String label, Line line, String heading) {
    String unique = number.isEmpty() ? number : unique(number, place);
    Branch branch = new Branch(place, unique, label, line, heading);
    top().grow(branch);
    open.add(branch);
    return branch;
  }

  /// The number of the innermost open clause that has one; empty inside a definition, where numbering starts anew.
  String numberAbove() {
    return outwards().takeWhile(branch -> !(branch.place() instanceof Place.Defined))
        .map(Branch::number)
        .filter(number -> !number.isEmpty())
        .findFirst()
        .orElse("");
  }

  private boolean isInDefinition() {
    return outwards().anyMatch(branch -> branch.place() instanceof Place.Defined);
  }

  /// An inner Appendix numbers its clauses from 1 again; they are then cited with its name.
  private String unique(String number, Place place) {
    if (isInDefinition() || numbers.add(number)) {
      return number;
    }
    Optional<Branch> part = outwards().filter(branch -> branch.place() instanceof Place.Divided).findFirst();
    if (place instanceof Place.Numbered && part.isPresent() && numbers.add(part.get().number() + " " + number)) {
      return part.get().number() + " " + number;
    }
    report("numbering-duplicate", number, "stands more than once; a citation finds the first");
    return number;
  }

  void report(String rule, String place, String message) {
    findings.add(new Finding(rule, place, message));
  }

  /// Where words without number belong: after a list to the clause around it, unless the list's item asks for more or has
  /// a heading and so is a clause itself.
  Branch flush() {
    if (top().isOpenEnded()) {
      return top();
    }
    return outwards().filter(branch -> !(branch.place() instanceof Place.Listed) || branch.isCaption())
        .findFirst()
        .orElseGet(this::front);
  }

  private Branch front() {
    return open.size() > 1 ? top() : open(new Place.Front(), "", "", Line.NONE, "");
  }
}
