package codicil.indexer;

import codicil.model.Bytes;
import java.util.function.Supplier;
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

  /// A digest of all that an entry holds: 96 bits tell millions of entries apart, and the index keeps each.
  static String digest(Object... held) {
    StringBuilder all = new StringBuilder();
    for (Object one : held) {
      all.append(one).append('\n');
    }
    return Bytes.of(all.toString()).sha256().substring(0, 24);
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
