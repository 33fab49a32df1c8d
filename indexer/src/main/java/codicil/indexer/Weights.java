package codicil.indexer;

/// How words count for the rank of a clause, beside the weights that [Tally] writes into the index: see
/// docs/decisions/0005-search.md.
final class Weights {
  /// How soon more of the same word count for less (k1 of BM25).
  static final float SATURATION = 2.4f;
  /// How far long clauses are held back (b of BM25).
  static final float LENGTH = 0.5f;
  /// What a form of a word counts for that was not typed.
  static final float KIN = 0.6f;
  /// What is added where the words stand close together.
  static final float TOGETHER = 1.5f;
  /// The share of the words of a search that a clause must hold.
  static final float ENOUGH = 0.7f;
  /// The same for a question in words, where few clauses hold so many.
  static final float HALF = 0.5f;

  private Weights() {}
}
