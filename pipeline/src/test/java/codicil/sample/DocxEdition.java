package codicil.sample;

import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.docx4j.XmlUtils;
import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.Base;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.DocPropsCorePart;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.WordprocessingML.DocumentSettingsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.FootnotesPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.NumberingDefinitionsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.wml.Body;
import org.docx4j.wml.Document;
import org.docx4j.wml.SectPr;

/// Writes a version as a DOCX. The same version gives the same bytes.
final class DocxEdition {
  private DocxEdition() {}

  static byte[] bytes(Edition edition) {
    try {
      var bytes = new ByteArrayOutputStream();
      pack(edition).save(bytes);
      return FixedZip.repack(bytes.toByteArray());
    } catch (Docx4JException | JAXBException e) {
      throw new IllegalStateException(edition.name() + " " + edition.version(), e);
    }
  }

  private static WordprocessingMLPackage pack(Edition edition) throws Docx4JException, JAXBException {
    var docx = new WordprocessingMLPackage();
    var main = new MainDocumentPart();
    docx.addTargetPart(main);
    add(docx, new DocPropsCorePart(), DocxFrame.properties(edition));
    LabelLevels levels = LabelLevels.of(edition.manuscript().prefix());
    add(main, new StyleDefinitionsPart(), DocxStyles.xml(levels));
    add(main, new NumberingDefinitionsPart(), DocxLists.xml(levels, edition.starts()));
    add(main, new DocumentSettingsPart(), DocxFrame.settings());
    Citations citations = Citations.of(edition);
    var runs = new DocxRuns(citations);
    var body = new DocxBody(edition, citations, runs);
    var notes = new FootnotesPart();
    add(main, notes, DocxFrame.separators());
    notes.getContents().getFootnote().addAll(runs.notes());
    String header = add(main, new HeaderPart(), DocxFrame.header(edition));
    String footer = add(main, new FooterPart(), DocxFrame.footer());
    main.setContents(document(body.content(), header, footer));
    return docx;
  }

  private static Document document(List<Object> content, String header, String footer)
      throws JAXBException {
    var body = new Body();
    body.getContent().addAll(content);
    body.setSectPr(
        (SectPr) XmlUtils.unmarshalString(DocxFrame.section(header, footer), Context.jc, SectPr.class));
    var document = new Document();
    document.setBody(body);
    return document;
  }

  /// Adds a part, and returns the id of the relationship that leads to it.
  private static String add(Base owner, JaxbXmlPart<?> part, String xml) throws Docx4JException, JAXBException {
    String id = owner.addTargetPart(part).getId();
    part.unmarshal(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    return id;
  }
}
