package codicil.indexer;

import codicil.log.Days;
import codicil.model.Address;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/// Makes hits of what was found.
final class Showing {
  // Of a change so many pieces are shown before and after the first that answers.
  private static final int PIECES_BEFORE = 2;
  private static final int PIECES = 9;

  private final IndexSearcher searcher;
  private final Search search;
  private final Questions questions;
  private final Query query;
  private final Map<String, HeldHistory> histories = new HashMap<>();

  Showing(IndexSearcher searcher, Search search, Questions questions, Query query) throws IOException {
    this.searcher = searcher;
    this.search = search;
    this.questions = questions;
    this.query = query;
    HeldHistory.all(searcher).forEach(history -> histories.put(history.id(), history));
  }

  List<Hit> hits(Page page) throws IOException {
    List<Hit> hits = new ArrayList<>();
    for (List<FieldDoc> found : page.hits()) {
      hits.add(search.scope() instanceof Scope.Changes ? change(found.getFirst()) : clause(found));
    }
    return hits;
  }

  private Hit clause(List<FieldDoc> found) throws IOException {
    Document document = searcher.storedFields().document(found.getFirst().doc);
    HeldHistory history = history(document);
    Map<Long, DocumentHistory.Version> answering = new TreeMap<>();
    for (FieldDoc doc : found) {
      Document span = doc.equals(found.getFirst()) ? document : searcher.storedFields().document(doc.doc);
      versions(history, span).filter(history.answers(search.scope()))
          .forEach(version -> answering.put(VersionNumber.of(version.at()), version));
    }
    DocumentHistory.Version shown = versions(history, document).filter(history.answers(search.scope()))
        .reduce((_, later) -> later)
        .orElseGet(() -> history.versions().getLast());
    Address address = history.address();
    String heading = stored(document, Fields.HEADING);
    return new Hit(
        new Address(address.code(), address.document(), shown.at(), stored(document, Fields.CITED)).toString(),
        address.document(), stored(document, Fields.NUMBER), heading, path(document), shown.name(),
        answering.values().stream().map(DocumentHistory.Version::name).toList(), since(versions(history, document)),
        stored(document, Fields.SAID), Quoting.of(marked(ChangedClause.Side.AFTER), Fields.TEXT, stored(document,
            Fields.TEXT), history.language()),
        Optional.empty(), explained(found.getFirst().doc));
  }

  private Hit change(FieldDoc found) throws IOException {
    Document document = searcher.storedFields().document(found.doc);
    HeldHistory history = history(document);
    long number = document.getField(ChangeDocument.VERSION).numericValue().longValue();
    DocumentHistory.Version version = history.between(number, number).findFirst().orElseThrow();
    List<ChangedClause.Piece> words = ChangeDocument.words(stored(document, ChangeDocument.WORDS));
    Function<ChangedClause.Side, Quote> quote = side -> Quoting.of(marked(side), ChangeDocument.field(side), text(words,
        side), history.language()).stream().findFirst().orElseGet(() -> Quote.whole(""));
    Quote after = quote.apply(ChangedClause.Side.AFTER);
    return new Hit(stored(document, Fields.ADDRESS), history.address().document(), stored(document, Fields.NUMBER),
        stored(document, Fields.HEADING), path(document), version.name(), List.of(version.name()),
        since(Stream.of(version)), stored(document, Fields.SAID), List.of(),
        Optional.of(new Hit.Changed(quote.apply(ChangedClause.Side.BEFORE), after, around(words, history.language()))),
        explained(found.doc));
  }

  private static String text(List<ChangedClause.Piece> words, ChangedClause.Side side) {
    return String.join("", words.stream().filter(side::has).map(ChangedClause.Piece::words).toList());
  }

  // The pieces around the first changed one that holds what was asked for; around the first changed one if none does alone.
  private List<ChangedClause.Piece> around(List<ChangedClause.Piece> words, Language language) {
    List<Integer> changed = IntStream.range(0, words.size())
        .filter(at -> words.get(at).fate() != ChangedClause.Fate.SAME)
        .boxed()
        .toList();
    int first = changed.stream()
        .filter(at -> Stream.of(ChangedClause.Side.values())
            .filter(side -> side.own() == words.get(at).fate())
            .flatMap(side -> Quoting.of(marked(side), ChangeDocument.field(side), words.get(at).words(), language)
                .stream())
            .anyMatch(quote -> !quote.marks().isEmpty()))
        .findFirst()
        .or(() -> changed.stream().findFirst())
        .orElse(0);
    int start = Math.max(0, first - PIECES_BEFORE);
    return words.subList(start, Math.min(words.size(), start + PIECES));
  }

  private Query marked(ChangedClause.Side side) {
    return questions.marked(side);
  }

  private HeldHistory history(Document document) {
    return Optional.ofNullable(histories.get(stored(document, Fields.DOCUMENT))).orElseThrow();
  }

  private static Stream<DocumentHistory.Version> versions(HeldHistory history, Document document) {
    return history.between(document.getField(Fields.FIRST).numericValue().longValue(),
        document.getField(Fields.LAST).numericValue().longValue());
  }

  private static LocalDate since(Stream<DocumentHistory.Version> versions) {
    return versions.flatMap(version -> version.inForce().stream())
        .map(Days::from)
        .min(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
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
