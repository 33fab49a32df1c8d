package codicil.indexer;

import codicil.model.Bytes;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;

/// Something that the index is to hold.
///
/// @param id names it by its document and all that it holds: equal ids, equal entries
/// @param made makes it; not called where the index holds it already
record Entry(String id, Supplier<Document> made) {
  /// @param history the id of the document to which it belongs
  /// @param digest a digest of what it holds
  Entry(String history, String digest, Supplier<Document> made) {
    this(beginning(history) + digest, made);
  }

  /// A digest of all that an entry holds: 128 bits tell millions of entries apart, and the index keeps each.
  static String digest(Object... held) {
    return Bytes.of(Arrays.stream(held).map(String::valueOf).collect(Collectors.joining("\n")))
        .sha256()
        .substring(0, 32);
  }

  /// What the ids of all entries of a document begin with.
  static String beginning(String history) {
    return history + " ";
  }

  Document document() {
    Document document = made.get();
    document.add(new StringField(Fields.ID, id, Field.Store.NO));
    return document;
  }
}
