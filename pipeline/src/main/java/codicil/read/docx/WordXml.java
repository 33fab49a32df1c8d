package codicil.read.docx;

import codicil.model.Bytes;
import codicil.model.Finding;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.docx4j.jaxb.Context;

/// Reads one XML part of a Word package into docx4j's value for its root element.
///
/// Document types and external entities are never resolved. What docx4j's schema does not know is skipped; a part that is
/// not XML, or has another root, yields nothing and a finding.
final class WordXml {
  private WordXml() {}

  /// @param name the name of the part, for findings
  static <T> Optional<T> read(Bytes part, Class<T> type, String name, List<Finding> findings) {
    try {
      XMLStreamReader xml = new TransitionalReader(factory().createXMLStreamReader(part.stream()));
      Unmarshaller unmarshaller = Context.jc.createUnmarshaller();
      unmarshaller.setEventHandler(_ -> true);
      Object root = unmarshaller.unmarshal(xml);
      if (type.isInstance(root)) {
        return Optional.of(type.cast(root));
      }
      findings.add(new Finding("part-unreadable", name, "holds another root element than expected; read as missing"));
    } catch (XMLStreamException | JAXBException e) {
      findings.add(new Finding("part-unreadable", name, "is not well-formed XML; read as missing"));
    } catch (IllegalArgumentException e) {
      // JAXB lets a word where a number should stand escape as NumberFormatException
      findings.add(new Finding("part-unreadable", name, "holds a value that is no number; read as missing"));
    }
    return Optional.empty();
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
