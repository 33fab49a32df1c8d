package codicil.indexer;

import codicil.log.Days;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;

/// What became of a clause in a version, as the index holds it: both its texts, with a mark at each word that only one has.
final class ChangeDocument {
  /// Stands at the position of each word that was inserted or deleted.
  static final String MARK = "\u0001";
  static final String BEFORE = "before";
  static final String AFTER = "after";
  static final String WORDS = "words";
  /// The version that brought the change: see [VersionNumber].
  static final String VERSION = "version";
  private static final char FATE_ENDS = '\u0002';

  private final DocumentHistory history;
  private final Cutting cutting;

  ChangeDocument(DocumentHistory history, Cutting cutting) {
    this.history = history;
    this.cutting = cutting;
  }

  static String field(ChangedClause.Side side) {
    return switch (side) {
      case BEFORE -> BEFORE;
      case AFTER -> AFTER;
    };
  }

  Entry of(ChangedClause changed) {
    return new Entry(history.id(),
        Entry.digest("change", history.address(), history.titles(), history.aliases(), version(
            changed), changed),
        () -> document(changed));
  }

  private DocumentHistory.Version version(ChangedClause changed) {
    return history.versions().get(changed.version());
  }

  private Document document(ChangedClause changed) {
    Document document = new Document();
    document.add(new StringField(Fields.WHAT, Fields.CHANGE, Field.Store.NO));
    Fields.order(document, history.id(), changed.ordinal(), version(changed).at());
    Fields.place(document, changed.lineage(), changed.change());
    cutting.path(document, changed.path());
    document.add(new LongField(VERSION, VersionNumber.of(version(changed).at()), Field.Store.YES));
    document.add(new StoredField(Fields.ADDRESS, changed.address()));
    cutting.add(document, Fields.HEADING, changed.heading(), Field.Store.YES);
    for (ChangedClause.Side side : ChangedClause.Side.values()) {
      document.add(new MarkedField(field(side), changed, side));
    }
    document.add(new StoredField(WORDS, changed.words()
        .stream()
        .map(piece -> piece.fate().name() + FATE_ENDS + piece.words())
        .collect(Collectors.joining(MARK))));
    Fields.number(document, history, changed.number());
    cutting.facets(document, changed.change());
    changed.events().forEach(event -> cutting.facet(document, Facet.KIND, event));
    version(changed).inForce()
        .stream()
        .map(Days::from)
        .filter(day -> !day.equals(LocalDate.MIN))
        .findFirst()
        .ifPresent(day -> cutting.facet(document, Facet.YEAR, String.valueOf(day.getYear())));
    return document;
  }

  /// Reads back the words of a change.
  static java.util.List<ChangedClause.Piece> words(String stored) {
    return java.util.Arrays.stream(stored.split(MARK, -1)).filter(piece -> piece.indexOf(FATE_ENDS) > 0).map(piece -> {
      int end = piece.indexOf(FATE_ENDS);
      return new ChangedClause.Piece(ChangedClause.Fate.valueOf(piece.substring(0, end)), piece.substring(end + 1));
    }).toList();
  }
}
