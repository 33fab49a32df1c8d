package codicil.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.docx4j.XmlUtils;
import org.docx4j.model.listnumbering.Emulator;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.P;
import org.docx4j.wml.PPrBase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The lists count to the labels that the texts write, by docx4j's reckoning, which shares nothing with ours.
class NumberingIsAsWrittenTest {
  static Stream<Edition> editions() {
    return CorpusFolder.ofCheckout()
        .manuscripts()
        .stream()
        .filter(manuscript -> manuscript.format().equals("docx"))
        .flatMap(manuscript -> manuscript.editions().stream());
  }

  @ParameterizedTest
  @MethodSource("editions")
  void countedLabelsArePrinted(Edition edition) throws Docx4JException {
    List<String> written =
        edition.lines()
            .stream()
            .filter(Numbered.Counted.class::isInstance)
            .map(numbered -> ((Numbered.Counted) numbered).label())
            .toList();
    assertThat(printed(DocxEdition.bytes(edition))).isEqualTo(written);
  }

  private static List<String> printed(byte[] docx) throws Docx4JException {
    var opened = WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
    var labels = new ArrayList<String>();
    for (Object content : opened.getMainDocumentPart().getContent()) {
      if (XmlUtils.unwrap(content) instanceof P paragraph) {
        Emulator.ResultTriple result =
            Emulator.getNumber(opened, paragraph.getPPr().getPStyle().getVal(), list(paragraph), level(paragraph));
        if (result != null && result.getNumString() != null) {
          labels.add(result.getNumString());
        }
      }
    }
    return labels;
  }

  private static String list(P paragraph) {
    PPrBase.NumPr numbering = paragraph.getPPr().getNumPr();
    return numbering == null ? "" : numbering.getNumId().getVal().toString();
  }

  private static String level(P paragraph) {
    PPrBase.NumPr numbering = paragraph.getPPr().getNumPr();
    return numbering == null ? "" : numbering.getIlvl().getVal().toString();
  }
}
