package codicil.indexer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/// The terms of a field in a part of the index, in order, from wherever they are wanted.
final class Sought {
  private final TermsEnum terms;
  private Optional<String> at = Optional.empty();

  Sought(LeafReader leaf, String field) {
    try {
      this.terms = Terms.getTerms(leaf, field).iterator();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What follows this beginning in the terms of all parts of the index that begin so; to be read at once.
  static Stream<String> behind(IndexReader reader, String field, String beginning) {
    return reader.leaves()
        .stream()
        .map(LeafReaderContext::reader)
        .flatMap(leaf -> new Sought(leaf, field).behind(
            beginning));
  }

  /// What follows this beginning in the terms that begin so; to be read before the next are sought.
  Stream<String> behind(String beginning) {
    try {
      boolean any = terms.seekCeil(new BytesRef(beginning)) != TermsEnum.SeekStatus.END;
      at = any ? Optional.of(terms.term().utf8ToString()) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Stream.iterate(at, found -> found.filter(term -> term.startsWith(beginning)).isPresent(), _ -> next())
        .map(found -> found.orElseThrow().substring(beginning.length()));
  }

  private Optional<String> next() {
    try {
      at = Optional.ofNullable(terms.next()).map(BytesRef::utf8ToString);
      return at;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Where a longer beginning of these characters may end that a term begins with, after one that ended here was sought;
  /// the length of the characters if there is none. What stands behind the last term sought stands behind all terms between.
  int next(String characters, int end) {
    int common = at.map(term -> common(term, characters)).orElse(0);
    return common < end ? characters.length() : Math.max(end + 1, common);
  }

  private static int common(String one, String other) {
    int length = Math.min(one.length(), other.length());
    int common = 0;
    while (common < length && one.charAt(common) == other.charAt(common)) {
      common++;
    }
    return common;
  }
}
