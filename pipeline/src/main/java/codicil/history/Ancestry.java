package codicil.history;

import java.util.List;
import java.util.OptionalInt;

/// Which clauses of the earlier text a clause comes from; clauses are named by their place in [Transcript#clauses].
///
/// @param main the clause that it was, or was split from; empty for a new one
/// @param same whether it is that clause still; if not, that clause goes on elsewhere and this one was split from it
/// @param others further clauses that went into it
public record Ancestry(OptionalInt main, boolean same, List<Integer> others) {
  /// A clause that was not there before.
  static final Ancestry NONE = new Ancestry(OptionalInt.empty(), false, List.of());

  public Ancestry {
    others = List.copyOf(others);
  }

  static Ancestry same(int clause, List<Integer> others) {
    return new Ancestry(OptionalInt.of(clause), true, others);
  }
}
