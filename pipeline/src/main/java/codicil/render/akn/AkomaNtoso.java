package codicil.render.akn;

import codicil.model.Cited;
import codicil.model.Clause;
import codicil.model.Grid;
import codicil.model.Reference;
import codicil.model.Reference.Target;
import codicil.model.Text;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Writes a clause tree as an Akoma Ntoso act: numbers, headings, tables, references, definitions and its time in force.
///
/// Words before the first clause are the preface. A reference that leads nowhere stays plain words.
public final class AkomaNtoso {
  private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
  private final Xml xml = new Xml();
  private final Imprint imprint;
  private final Map<String, String> ids = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  private AkomaNtoso(Imprint imprint) {
    this.imprint = imprint;
  }

  /// The XML of a text. The same text gives the same XML.
  public static String of(Text text, Imprint imprint) {
    AkomaNtoso akn = new AkomaNtoso(imprint);
    text.all()
        .filter(clause -> !clause.number().isEmpty())
        .forEach(clause -> akn.ids.putIfAbsent(clause.number(), slug(
            clause.number())));
    akn.write(text);
    return akn.xml.toString();
  }

  private void write(Text text) {
    xml.open("akomaNtoso", "xmlns", NAMESPACE).open("act", "name", name(), "contains", "singleVersion");
    new Metadata(xml, imprint).write(text);
    List<Clause> front = text.clauses().stream().limit(1).filter(clause -> clause.kind() == Clause.Kind.FRONT).toList();
    front.forEach(clause -> {
      xml.open("preface");
      blocks(clause);
      xml.close();
    });
    xml.open("body");
    if (text.clauses().size() == front.size() && front.stream().allMatch(clause -> clause.children().isEmpty())) {
      nothing();
    }
    Stream.concat(front.stream().flatMap(clause -> clause.children().stream()), text.clauses()
        .stream()
        .skip(front
            .size()))
        .forEach(clause -> write(clause, 0));
    xml.close().close().close();
  }

  /// A body may not be empty.
  private void nothing() {
    xml.open("hcontainer", "eId", unique("heading"), "name", "heading")
        .open("content", "eId", unique("content"))
        .empty("p")
        .close()
        .close();
  }

  private String name() {
    return imprint.address().map(address -> address.document().kind()).orElse("document");
  }

  private void write(Clause clause, int items) {
    String element = switch (clause.kind()) {
      case PART -> "part";
      case CLAUSE -> "clause";
      case ITEM -> items == 0 ? "paragraph" : "subparagraph";
      case FRONT, HEADING, DEFINITION -> "hcontainer";
    };
    String id = unique(clause.number().isEmpty() ? clause.kind().name().toLowerCase(Locale.ROOT)
        : slug(clause.number()));
    if (element.equals("hcontainer")) {
      xml.open(element, "eId", id, "name", clause.kind().name().toLowerCase(Locale.ROOT));
    } else {
      xml.open(element, "eId", id);
    }
    head(clause, id);
    body(clause);
    clause.children().forEach(child -> write(child, items + (clause.kind() == Clause.Kind.ITEM ? 1 : 0)));
    xml.close();
  }

  private void head(Clause clause, String id) {
    if (!clause.label().isEmpty()) {
      xml.words("num", clause.label());
    }
    if (clause.kind() == Clause.Kind.DEFINITION) {
      xml.open("heading")
          .words("term", clause.heading(), "eId", id + "__term", "refersTo", "#" + Metadata.concept(clause
              .heading()))
          .close();
    } else if (!clause.heading().isEmpty()) {
      xml.words("heading", clause.heading());
    }
  }

  private void body(Clause clause) {
    if (clause.children().isEmpty()) {
      xml.open("content", "eId", unique("content"));
      blocks(clause);
      xml.close();
    } else if (!clause.text().isEmpty()) {
      xml.open("intro", "eId", unique("intro"));
      blocks(clause);
      xml.close();
    }
  }

  /// The lines of a clause as paragraphs, those of a table in its cells.
  private void blocks(Clause clause) {
    Lines lines = new Lines(clause);
    int at = 0;
    for (Grid grid : clause.grids()) {
      at = paragraphs(clause, lines, at, grid.line());
      at = table(clause, lines, grid);
    }
    paragraphs(clause, lines, at, lines.count());
    if (lines.count() == 0) {
      xml.empty("p");
    }
  }

  private int paragraphs(Clause clause, Lines lines, int from, int to) {
    for (int at = from; at < to; at++) {
      xml.open("p");
      inline(clause, lines.start(at), lines.end(at));
      xml.close();
    }
    return to;
  }

  private int table(Clause clause, Lines lines, Grid grid) {
    int at = grid.line();
    xml.open("table", "eId", unique("table"));
    for (Grid.Row row : grid.rows().stream().filter(row -> !row.cells().isEmpty()).toList()) {
      xml.open("tr");
      for (Grid.Cell cell : row.cells()) {
        xml.open(row.header() ? "th" : "td", "colspan", String.valueOf(Math.max(1, cell.columns())));
        at = paragraphs(clause, lines, at, at + cell.lines());
        xml.close();
      }
      xml.close();
    }
    xml.close();
    return grid.line() + grid.lines();
  }

  private void inline(Clause clause, int start, int end) {
    boolean defines = clause.kind() == Clause.Kind.DEFINITION;
    if (defines) {
      xml.open("def");
    }
    int at = start;
    for (Reference reference : clause.references()) {
      if (reference.start() >= at && reference.end() <= end) {
        xml.text(clause.text().substring(at, reference.start()));
        reference(reference);
        at = reference.end();
      }
    }
    xml.text(clause.text().substring(at, end));
    if (defines) {
      xml.close();
    }
  }

  private void reference(Reference reference) {
    switch (reference.target()) {
      case Target.One one -> xml.words("ref", reference.words(), "href", href(one.cited()));
      case Target.Unread unread -> xml.words("ref", reference.words(), "href", href(unread.sought()));
      case Target.Through row ->
        xml.words("rref", reference.words(), "from", href(row.from()), "upTo", href(row.upTo()));
      case Target.Dangling _,Target.Elsewhere _ -> xml.text(reference.words());
    }
  }

  private String href(Cited cited) {
    String clause = cited.clause().isEmpty() ? "" : "#" + ids.getOrDefault(cited.clause(), slug(cited.clause()));
    Optional<String> other = cited.document().isEmpty() ? Optional.empty()
        : imprint.address().map(cited::address).map(Imprint::work);
    return other.orElse(clause.isEmpty() ? imprint.work() : "") + clause;
  }

  static String slug(String number) {
    return "cl_" + number.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
  }

  private String unique(String wanted) {
    String id = wanted;
    for (int count = 2; !taken.add(id); count++) {
      id = wanted + "__" + count;
    }
    return id;
  }
}
