package codicil.render.akn;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.model.Address;
import codicil.model.Cited;
import codicil.model.Clause;
import codicil.model.Grid;
import codicil.model.Reference;
import codicil.model.Text;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class AkomaNtosoTest {
  private static final Imprint V40 = new Imprint(Address.parse("sec/section-h@v40.0"), "DCC Services", LocalDate.of(
      2026, 1, 1), Optional.of(LocalDate.of(2020, 11, 29)), Optional.of(LocalDate.of(2021, 6, 24)));

  @Test
  void numbersHeadingsReferencesDefinitionsTablesAndTimesAreThere() throws Exception {
    Reference reference = new Reference(4, 10, "H8.17)", new Reference.Target.One(Cited.here("H8.17")));
    Clause item = new Clause(Clause.Kind.ITEM, "H8.16(a)", "(a)", "", "see H8.17) & <more>", List.of(), List.of(),
        List.of(reference), List.of());
    Clause clause = new Clause(Clause.Kind.CLAUSE, "H8.16", "H8.16", "", "As follows:", List.of(item));
    Clause term = new Clause(Clause.Kind.DEFINITION, "", "", "User Role", "what a User acts as", List.of());
    Grid grid = new Grid(0, List.of(new Grid.Row(true, List.of(new Grid.Cell(1, 1), new Grid.Cell(0, 2)))));
    Clause table = new Clause(Clause.Kind.CLAUSE, "H8.17", "H8.17", "Times", "Item\nafter", List.of(grid), List.of(),
        List.of(), List.of());
    Document xml = parsed(AkomaNtoso.of(new Text("section-h.docx", List.of(clause, term, table), List.of()), V40));

    assertThat(texts(xml, "num")).containsExactly("H8.16", "(a)", "H8.17");
    assertThat(texts(xml, "ref")).containsExactly("H8.17)");
    assertThat(first(xml, "ref").getAttribute("href")).isEqualTo("#cl_H8-17");
    assertThat(texts(xml, "term")).containsExactly("User Role");
    assertThat(first(xml, "term").getAttribute("refersTo")).isEqualTo("#" + first(xml, "TLCTerm").getAttribute("eId"));
    assertThat(first(xml, "timeInterval").getAttribute("end")).isEqualTo("#event_to");
    assertThat(first(xml, "th").getTextContent()).isEqualTo("Item");
    assertThat(texts(xml, "p")).containsExactly("As follows:", "see H8.17) & <more>", "what a User acts as", "Item",
        "after");
  }

  private static Document parsed(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
  }

  private static Element first(Document xml, String name) {
    return (Element) xml.getElementsByTagName(name).item(0);
  }

  private static List<String> texts(Document xml, String name) {
    var found = xml.getElementsByTagName(name);
    return java.util.stream.IntStream.range(0, found.getLength())
        .mapToObj(at -> found.item(at).getTextContent())
        .toList();
  }
}
