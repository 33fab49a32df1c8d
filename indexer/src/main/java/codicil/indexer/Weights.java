package codicil.indexer;

/// How much each part of a clause counts for its rank: see docs/decisions/0005-search.md.
///
/// @param heading a word in the heading or defined term, against one in the text; at least 1, as the others
/// @param text a word in the clause's own words
/// @param around a word in what stands around it
/// @param names a word in the names of its document
/// @param saturation how soon more of the same word count for less (k1 of BM25)
/// @param length how far long clauses are held back (b of BM25)
/// @param typed what is added where a word stands as it was typed
/// @param together what is added where the words stand close together
/// @param enough the share of the words of a question that a clause must hold
record Weights(float heading, float text, float around, float names, float saturation, float length, float typed,
    float together, float enough) {
  static final Weights USUAL = new Weights(6, 2, 1, 1, 2.4f, 0.5f, 0.5f, 1.5f, 0.7f);
}
