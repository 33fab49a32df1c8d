package codicil.indexer;

import java.util.List;
import java.util.stream.Collectors;

/// What became of a clause in a version.
///
/// @param lineage names the clause through all versions of its document
/// @param version the version that changed it, by its place among the document's, from 1
/// @param ordinal the place of the change among those of the version, from 0
/// @param address leads to the clause as it is; to what it was, if it is gone
/// @param number its printed number now; as it was, if it is gone; empty if it has none
/// @param heading its heading or defined term; empty if it has none
/// @param path what stands around it, outermost first
/// @param events `inserted`, `deleted`, `reworded`, …
/// @param words its words, old and new, in reading order
/// @param change what brought the change
public record ChangedClause(long lineage, int version, int ordinal, String address, String number, String heading,
    List<String> path, List<String> events, List<Piece> words, LastChange change) {
  public ChangedClause {
    path = List.copyOf(path);
    events = List.copyOf(events);
    words = List.copyOf(words);
  }

  /// What became of words.
  public enum Fate {
    SAME, INSERTED, DELETED
  }

  /// Words of one fate.
  public record Piece(Fate fate, String words) {}

  /// One of the two texts of the clause.
  enum Side {
    /// what it said; of interest is what was deleted
    BEFORE(Fate.DELETED),
    /// what it says; of interest is what was inserted
    AFTER(Fate.INSERTED);

    private final Fate own;

    Side(Fate own) {
      this.own = own;
    }

    /// The fate of the words that only this side has.
    Fate own() {
      return own;
    }

    boolean has(Piece piece) {
      return piece.fate() == Fate.SAME || piece.fate() == own;
    }
  }

  String text(Side side) {
    return words.stream().filter(side::has).map(Piece::words).collect(Collectors.joining());
  }
}
