package codicil.indexer;

/// How words count for the rank of a clause, beside the weights that [Tally] writes into the index: see
/// docs/decisions/0005-search.md.
///
/// @param saturation how soon more of the same word count for less (k1 of BM25)
/// @param length how far long clauses are held back (b of BM25)
/// @param typed what is added where a word stands as it was typed
/// @param together what is added where the words stand close together
/// @param enough the share of the words of a question that a clause must hold
record Weights(float saturation, float length, float typed, float together, float enough) {
  static final Weights USUAL = new Weights(2.4f, 0.5f, 0.5f, 1.5f, 0.7f);
}
