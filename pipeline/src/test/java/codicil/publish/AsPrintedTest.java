package codicil.publish;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.model.Emphasis;
import codicil.model.Paragraph;
import codicil.model.Passage;
import codicil.model.Span;
import codicil.model.Table;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AsPrintedTest {
  @Test
  void aFormatMakesCapitals() {
    Paragraph typed = new Paragraph("", 1, "", "The Straße of each Party", List.of(),
        List.of(new Span(0, 10, Set.of(Emphasis.CAPS), "", ""), new Span(10, 19, Set.of(), "", ""),
            new Span(19, 24, Set.of(Emphasis.SMALL_CAPS), "", "")),
        "");

    assertThat(words(typed)).containsExactly("THE STRAßE of each PARTY");
  }

  @Test
  void whatIsNotPrintedGoesFromCellsToo() {
    Table table = new Table(List.of(new Table.Row(List.of(new Table.Cell(1, false,
        List.of(Paragraph.plain(" "), Paragraph.plain("4.1 Fees ........ 12")), "")), false, "")), "");

    assertThat(words(Paragraph.plain(""), table)).containsExactly("4.1 Fees\t12");
  }

  private static List<String> words(Passage... passages) {
    return AsPrinted.of(List.of(passages)).stream().map(Passage::words).toList();
  }
}
