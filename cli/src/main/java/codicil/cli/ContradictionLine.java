package codicil.cli;

import codicil.log.Contradiction;
import java.util.List;

/// A contradiction between sources that touches an answer, in one line; `codicil contradictions` says more.
///
/// @param id its id, `C01`
/// @param line on what, the claims, and which one is preferred
record ContradictionLine(String id, String line) {
  static List<ContradictionLine> of(List<Contradiction> contradictions) {
    return contradictions.stream().map(each -> new ContradictionLine(each.id(), each.line())).toList();
  }

  /// As an answer for people lists it.
  String text() {
    return "  contradiction " + id + ": " + line;
  }
}
