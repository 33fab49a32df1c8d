package codicil.render.akn;

import codicil.model.Clause;
import codicil.model.Text;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.stream.Collectors;

/// The metadata of an act: its work, expression and manifestation, when it was in force, its sources and its terms.
final class Metadata {
  private final Xml xml;
  private final Imprint imprint;

  Metadata(Xml xml, Imprint imprint) {
    this.xml = xml;
    this.imprint = imprint;
  }

  void write(Text text) {
    xml.open("meta").open("identification", "source", "#codicil");
    level("FRBRWork", imprint.work());
    xml.empty("FRBRcountry", "value", "zz");
    if (!imprint.title().isEmpty()) {
      xml.empty("FRBRname", "value", imprint.title());
    }
    xml.close();
    level("FRBRExpression", imprint.expression());
    xml.empty("FRBRlanguage", "language", "und").close();
    level("FRBRManifestation", imprint.expression() + ".akn");
    xml.close().close();
    temporal();
    references(text);
    xml.close();
  }

  private void level(String element, String iri) {
    xml.open(element)
        .empty("FRBRthis", "value", iri + "/!main")
        .empty("FRBRuri", "value", iri)
        .empty("FRBRdate", "date", imprint.from().orElse(imprint.saved()).toString(), "name", imprint.from().isPresent()
            ? "inForce"
            : "saved")
        .empty("FRBRauthor", "href", "#publisher");
  }

  /// When the version came into force and when another took its place, as far as the log knows.
  private void temporal() {
    if (imprint.from().isEmpty()) {
      return;
    }
    xml.open("lifecycle", "source", "#codicil")
        .empty("eventRef", "eId", "event_from", "date", imprint.from().get().toString(), "source", "#text", "type",
            "generation");
    imprint.to()
        .ifPresent(to -> xml.empty("eventRef", "eId", "event_to", "date", to.toString(), "source", "#text", "type",
            "amendment"));
    xml.close().open("temporalData", "source", "#codicil").open("temporalGroup", "eId", "period_1");
    if (imprint.to().isPresent()) {
      xml.empty("timeInterval", "refersTo", "#inForce", "start", "#event_from", "end", "#event_to");
    } else {
      xml.empty("timeInterval", "refersTo", "#inForce", "start", "#event_from");
    }
    xml.close().close();
  }

  private void references(Text text) {
    xml.open("references", "source", "#codicil")
        .empty("original", "eId", "text", "href", imprint.expression(), "showAs", text.source())
        .empty("TLCOrganization", "eId", "codicil", "href", "/akn/ontology/organization/zz/codicil", "showAs",
            "Codicil")
        .empty("TLCOrganization", "eId", "publisher", "href", "/akn/ontology/organization/zz/publisher", "showAs",
            "Publisher of the document")
        .empty("TLCConcept", "eId", "inForce", "href", "/akn/ontology/concept/zz/inForce", "showAs", "in force");
    text.all()
        .filter(clause -> clause.kind() == Clause.Kind.DEFINITION)
        .map(Clause::heading)
        .collect(Collectors.toMap(Metadata::concept, term -> term, (first, _) -> first, LinkedHashMap::new))
        .forEach((concept, term) -> xml.empty("TLCTerm", "eId", concept, "href", "/akn/ontology/term/zz/" + concept,
            "showAs", term));
    xml.close();
  }

  /// The id of what a term means.
  static String concept(String term) {
    return "term_" + term.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
  }
}
