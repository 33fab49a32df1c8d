package codicil.store;

import codicil.model.Finding;
import java.util.ArrayList;
import java.util.List;

/// The rows of a journal as links of a chain: each carries the digest of the one before.
///
/// Found is every change within the chain. Not found is a chain that was written anew from some row up to its end, and what
/// was cut off at the end; against these the workspace keeps the last digest that it saw ([Checkpoint]).
final class Chain {
  /// A row with its place.
  ///
  /// @param previous the digest of the row before, as it was when this one was written
  /// @param hash the digest of this one, as it was when it was written
  record Link(long number, Row row, String previous, String hash) {
    boolean isAsWritten() {
      return row.hash(previous).equals(hash);
    }
  }

  private final List<Link> links;
  private final List<Finding> findings = new ArrayList<>();

  private Chain(List<Link> links) {
    this.links = links;
  }

  /// What does not hold; a finding for each row or run of rows.
  static List<Finding> verify(List<Link> links) {
    Chain chain = new Chain(links);
    for (int place = 0; place < links.size(); place++) {
      chain.check(place);
    }
    return chain.findings;
  }

  private void check(int place) {
    Link link = links.get(place);
    long expected = place == 0 ? 1 : links.get(place - 1).number() + 1;
    if (!link.isAsWritten()) {
      find("journal-changed", link, "was changed after it was written");
    }
    if (link.number() > expected) {
      removed(expected, link.number() - 1);
    } else if (link.isAsWritten() && !link.previous().equals(hash(place - 1))) {
      broken(place);
    }
  }

  private String hash(int place) {
    return place < 0 ? "" : links.get(place).hash();
  }

  /// The link does not name the one before it: that one was put in between, or took another one's place.
  private void broken(int place) {
    if (place == 0) {
      find("journal-removed", links.getFirst(), "is not the first that was written; those before it were removed");
    } else if (links.get(place).previous().equals(hash(place - 2))) {
      find("journal-inserted", links.get(place - 1), "was inserted later");
    } else if (links.get(place - 1).isAsWritten()) {
      find("journal-replaced", links.get(place - 1),
          "stands where another one was written, or rows after it were removed and the rest numbered anew");
    }
  }

  private void removed(long from, long to) {
    findings.add(from == to ? new Finding("journal-removed", "row " + from + " of the journal", "was removed")
        : new Finding("journal-removed", "rows " + from + " to " + to + " of the journal", "were removed"));
  }

  private void find(String rule, Link link, String what) {
    findings.add(new Finding(rule, "row " + link.number() + " of the journal", "it " + what + "; it says "
        + link.row().subject() + " " + link.row().kind()));
  }
}
