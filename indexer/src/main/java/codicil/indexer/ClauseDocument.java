package codicil.indexer;

import codicil.log.Days;
import codicil.model.Address;
import codicil.model.Clause;
import codicil.model.Inset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;

/// A clause, for as long as nothing about it changed, as the index holds it.
final class ClauseDocument {
  /// The kind of the clause that stands for its whole document.
  static final String OPENING = "opening";
  /// The kind of a clause that is a heading only.
  static final String CAPTION = "caption";

  private final DocumentHistory history;
  private final Cutting cutting;
  /// The document's short names, so that `DUIS firmware` finds what it says.
  private final String names;
  private final Map<Stretches.Stretch, List<Days>> days = new HashMap<>();

  ClauseDocument(DocumentHistory history, Cutting cutting) {
    this.history = history;
    this.cutting = cutting;
    this.names = history.address().document() + "\n" + String.join("\n", history.aliases());
  }

  /// What the index is to hold of the clause.
  Entry of(ClauseSpan span) {
    return new Entry(history.id(), digest(span), () -> document(span));
  }

  // What is open ends with the last version, whichever that is: one more version leaves it as it stands.
  private String digest(ClauseSpan span) {
    String last = isOpen(span) ? "" : history.versions().get(span.last()).name();
    return Entry.digest("clause", history.address(), history.titles(), history.aliases(), history.versions()
        .get(span.first())
        .name(), last, days(span), span.ordinal(), span.lineage(), span.cited(), span.clause(), span.path(),
        span.around(),
        span.change());
  }

  private boolean isOpen(ClauseSpan span) {
    return span.last() == history.versions().size() - 1;
  }

  /// The days in force of all its versions; those that touch are one.
  private List<Days> days(ClauseSpan span) {
    return days.computeIfAbsent(new Stretches.Stretch(span.first(), span.last()), _ -> joined(span));
  }

  private List<Days> joined(ClauseSpan span) {
    List<Days> joined = new ArrayList<>();
    for (Days days : history.versions()
        .subList(span.first(), span.last() + 1)
        .stream()
        .flatMap(version -> version.inForce().stream())
        .sorted(java.util.Comparator.comparing(Days::from))
        .toList()) {
      if (!joined.isEmpty() && !joined.getLast().to().isBefore(days.from())) {
        Days last = joined.removeLast();
        joined.add(new Days(last.from(), last.to().isAfter(days.to()) ? last.to() : days.to()));
      } else {
        joined.add(days);
      }
    }
    return joined;
  }

  private Document document(ClauseSpan span) {
    Document document = new Document();
    Clause clause = span.clause();
    versions(document, span);
    Fields.order(document, history.id(), span.ordinal(), history.versions().get(span.first()).at());
    Fields.place(document, span.lineage(), span.change());
    cutting.path(document, span.path());
    if (!span.cited().equals(clause.number())) {
      document.add(new StoredField(Fields.CITED, span.cited()));
    }
    List<Lexicon.Placed> heading = cutting.add(document, Fields.HEADING, clause.heading(), Field.Store.YES);
    List<Lexicon.Placed> text = cutting.add(document, Fields.TEXT, Contents.is(clause) ? "" : clause.text(),
        Field.Store.YES);
    cutting.addTally(document, heading, text,
        List.of(cutting.shared(String.join("\n", span.path())), cutting.shared(span
            .around()), cutting.shared(names)));
    insets(document, Fields.TABLE, clause, clause.grids());
    insets(document, Fields.NOTE, clause, clause.notes());
    if (!clause.notes().isEmpty()) {
      document.add(new StoredField(Fields.NOTE_PLACES, NotePlaces.written(clause)));
    }
    Explained.in(clause).forEach(key -> document.add(new StringField(Fields.EXPLAINED_KEY, key, Field.Store.NO)));
    InPassing.in(clause.text())
        .stream()
        .map(Terms::key)
        .forEach(key -> document.add(new StringField(Fields.PASSING_KEY,
            key, Field.Store.NO)));
    Fields.number(document, history, clause.number());
    heading(document, span);
    facets(document, span);
    return document;
  }

  private void versions(Document document, ClauseSpan span) {
    Address.At last = history.versions().get(span.last()).at();
    long first = VersionNumber.of(history.versions().get(span.first()).at());
    long end = isOpen(span) ? VersionNumber.OPEN : VersionNumber.of(last);
    Stretches.add(document, Fields.VERSIONS, first, end);
    document.add(new StringField(Fields.WHAT, Fields.CLAUSE, Field.Store.NO));
    for (Days days : days(span)) {
      Stretches.add(document, Fields.IN_FORCE, days.from().toEpochDay(), days.to().toEpochDay() - 1);
    }
  }

  /// The words of tables or notes once more in a field of their own, and that there are some.
  private void insets(Document document, String field, Clause clause, List<? extends Inset> insets) {
    List<String> lines = clause.text().lines().toList();
    List<String> words = insets.stream().flatMap(inset -> inset.of(lines).stream()).toList();
    if (!words.isEmpty()) {
      cutting.add(document, field, String.join("\n", words), Field.Store.NO);
      cutting.facet(document, Facet.KIND, field);
    }
  }

  private static void heading(Document document, ClauseSpan span) {
    Clause clause = span.clause();
    boolean definition = span.isDefinition() || clause.number().isEmpty() && !clause.text().isBlank();
    for (String form : definition ? Acronym.forms(clause.heading()) : List.of(clause.heading())) {
      String key = Terms.key(form);
      if (!key.isEmpty()) {
        document.add(new StringField(definition ? Fields.TERM : Fields.HEADING_KEY, key, Field.Store.NO));
      }
    }
    if (!clause.heading().isEmpty()) {
      Fields.completion(document, clause.heading());
    }
  }

  // The first clause with a heading; in most documents it bears the document's title.
  private boolean opens(ClauseSpan span) {
    return span.path().isEmpty() && span.clause().kind() == Clause.Kind.PART;
  }

  private void facets(Document document, ClauseSpan span) {
    if (opens(span)) {
      document.add(new StringField(Fields.FACET, Facet.KIND.term(OPENING), Field.Store.NO));
    }
    if (span.clause().text().isBlank()) {
      document.add(new StringField(Fields.FACET, Facet.KIND.term(CAPTION), Field.Store.NO));
    }
    cutting.facets(document, span.change());
    cutting.facet(document, Facet.KIND, span.clause().kind().name().toLowerCase(Locale.ROOT));
    days(span).stream()
        .map(Days::from)
        .filter(day -> !day.equals(LocalDate.MIN))
        .findFirst()
        .ifPresent(day -> cutting.facet(document, Facet.YEAR, String.valueOf(day.getYear())));
  }
}
