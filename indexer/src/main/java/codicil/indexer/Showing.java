package codicil.indexer;

import codicil.log.Days;
import codicil.model.Address;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Query;

/// Makes hits of what was found.
final class Showing {
  // Of a change so many pieces are shown before and after the first that answers.
  private static final int PIECES_BEFORE = 2;
  private static final int PIECES = 9;

  private final Opened searcher;
  private final Search search;
  private final Questions questions;
  private final Query query;
  private final Map<ChangedClause.Side, Quoting> quotings = new EnumMap<>(ChangedClause.Side.class);

  Showing(Opened searcher, Search search, Questions questions, Query query) {
    this.searcher = searcher;
    this.search = search;
    this.questions = questions;
    this.query = query;
  }

  List<Hit> hits(Page page) throws IOException {
    List<Hit> hits = new ArrayList<>();
    for (List<Ranked> found : page.hits()) {
      hits.add(search.scope() instanceof Scope.Changes ? change(found.getFirst()) : clause(found));
    }
    return hits;
  }

  private Hit clause(List<Ranked> found) throws IOException {
    Document document = searcher.storedFields().document(found.getFirst().doc());
    HeldHistory history = searcher.history(found.getFirst().history());
    Map<Long, DocumentHistory.Version> answering = new TreeMap<>();
    for (Ranked one : found) {
      versions(history, one).filter(history.answers(search.scope()))
          .forEach(version -> answering.put(VersionNumber.of(version.at()), version));
    }
    DocumentHistory.Version shown = versions(history, found.getFirst()).filter(history.answers(search.scope()))
        .reduce((_, later) -> later)
        .orElseGet(() -> history.versions().getLast());
    Address address = history.address();
    String number = stored(document, Fields.NUMBER);
    String heading = stored(document, Fields.HEADING);
    return new Hit(
        new Address(address.code(), address.document(), shown.at(),
            Optional.ofNullable(document.get(Fields.CITED)).orElse(number)).toString(),
        address.document(), number, heading, kinds(found.getFirst().doc()), path(document), shown.name(),
        answering.values().stream().map(DocumentHistory.Version::name).toList(),
        since(versions(history, found.getFirst())),
        stored(document, Fields.SAID), quoting(ChangedClause.Side.AFTER, Fields.TEXT).of(stored(document, Fields.TEXT),
            NotePlaces.read(stored(document, Fields.NOTE_PLACES))),
        Optional.empty(), explained(found.getFirst().doc()));
  }

  private Hit change(Ranked found) throws IOException {
    Document document = searcher.storedFields().document(found.doc());
    HeldHistory history = searcher.history(found.history());
    long number = document.getField(ChangeDocument.VERSION).numericValue().longValue();
    DocumentHistory.Version version = history.between(number, number).findFirst().orElseThrow();
    List<ChangedClause.Piece> words = ChangeDocument.words(stored(document, ChangeDocument.WORDS));
    Function<ChangedClause.Side, Quote> quote =
        side -> quoting(side, ChangeDocument.field(side)).of(text(words, side), List.of())
            .stream()
            .findFirst()
            .orElseGet(() -> Quote.whole(""));
    Quote after = quote.apply(ChangedClause.Side.AFTER);
    return new Hit(stored(document, Fields.ADDRESS), history.address().document(), stored(document, Fields.NUMBER),
        stored(document, Fields.HEADING), kinds(found.doc()), path(document), version.name(), List.of(version.name()),
        since(Stream.of(version)), stored(document, Fields.SAID), List.of(),
        Optional.of(new Hit.Changed(quote.apply(ChangedClause.Side.BEFORE), after, around(words))),
        explained(found.doc()));
  }

  private static String text(List<ChangedClause.Piece> words, ChangedClause.Side side) {
    return String.join("", words.stream().filter(side::has).map(ChangedClause.Piece::words).toList());
  }

  // The pieces around the first changed one that holds what was asked for; around the first changed one if none does alone.
  private List<ChangedClause.Piece> around(List<ChangedClause.Piece> words) {
    List<Integer> changed = IntStream.range(0, words.size())
        .filter(at -> words.get(at).fate() != ChangedClause.Fate.SAME)
        .boxed()
        .toList();
    int first = changed.stream()
        .filter(at -> Stream.of(ChangedClause.Side.values())
            .filter(side -> side.own() == words.get(at).fate())
            .flatMap(side -> quoting(side, ChangeDocument.field(side)).of(words.get(at).words(), List.of())
                .stream())
            .anyMatch(quote -> !quote.marks().isEmpty()))
        .findFirst()
        .or(() -> changed.stream().findFirst())
        .orElse(0);
    int start = Math.max(0, first - PIECES_BEFORE);
    return words.subList(start, Math.min(words.size(), start + PIECES));
  }

  private Quoting quoting(ChangedClause.Side side, String field) {
    return quotings.computeIfAbsent(side, _ -> new Quoting(questions.marked(side), field));
  }

  private Stream<DocumentHistory.Version> versions(HeldHistory history, Ranked found) throws IOException {
    Stretches.Stretch versions = Stretches.first(searcher, Fields.VERSIONS, found.doc());
    return history.between(versions.first(), versions.last());
  }

  private static LocalDate since(Stream<DocumentHistory.Version> versions) {
    return versions.flatMap(version -> version.inForce().stream())
        .map(Days::from)
        .min(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }

  private List<String> kinds(int doc) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), Fields.FACETS);
    List<String> kinds = new ArrayList<>();
    String kind = Facet.KIND.term("");
    for (int left = values.advanceExact(doc - leaf.docBase) ? values.docValueCount() : 0; left > 0; left--) {
      String value = values.lookupOrd(values.nextOrd()).utf8ToString();
      if (value.startsWith(kind)) {
        kinds.add(value.substring(kind.length()));
      }
    }
    return kinds;
  }

  private static List<String> path(Document document) {
    return stored(document, Fields.PATH).lines().toList();
  }

  private String explained(int doc) throws IOException {
    return search.explaining() ? searcher.explain(query, doc).toString() : "";
  }

  private static String stored(Document document, String field) {
    return Optional.ofNullable(document.get(field)).orElse("");
  }
}
