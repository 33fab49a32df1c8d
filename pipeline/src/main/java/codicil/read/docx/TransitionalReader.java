package codicil.read.docx;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jspecify.annotations.Nullable;

/// Shows a part as if it were transitional and free of alternatives, which is all that docx4j understands.
///
/// Strict namespaces (ISO/IEC 29500-1) appear as the transitional ones, and of `mc:AlternateContent` (ISO/IEC 29500-3)
/// only the content of the fallback is seen. Some programs write whole numbers as `720.0`, which JAXB refuses: the fraction
/// is left out.
final class TransitionalReader extends StreamReaderDelegate {
  private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
  private static final Map<String, String> TRANSITIONAL = Map.of("http://purl.oclc.org/ooxml/wordprocessingml/main",
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "http://purl.oclc.org/ooxml/officeDocument/relationships",
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "http://purl.oclc.org/ooxml/officeDocument/math", "http://schemas.openxmlformats.org/officeDocument/2006/math",
      "http://purl.oclc.org/ooxml/drawingml/main", "http://schemas.openxmlformats.org/drawingml/2006/main",
      "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing",
      "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing");

  private static final Pattern WITH_FRACTION = Pattern.compile("(-?\\d+)?\\.\\d+");
  private static final Set<String> WORDED = Set.of("lvlText", "name", "aliases", "style", "basedOn", "next", "link",
      "pStyle", "styleLink", "numStyleLink");

  TransitionalReader(XMLStreamReader reader) {
    super(reader);
  }

  @Override
  public int next() throws XMLStreamException {
    int event = super.next();
    while (isAlternative(event)) {
      if (event == START_ELEMENT && getLocalName().equals("Choice")) {
        skipElement();
      }
      event = super.next();
    }
    return event;
  }

  private boolean isAlternative(int event) {
    return (event == START_ELEMENT || event == END_ELEMENT) && COMPATIBILITY.equals(super.getNamespaceURI());
  }

  private void skipElement() throws XMLStreamException {
    for (int depth = 1; depth > 0;) {
      int event = super.next();
      depth += event == START_ELEMENT ? 1 : event == END_ELEMENT ? -1 : 0;
    }
  }

  @Override
  public @Nullable String getNamespaceURI() {
    return transitional(super.getNamespaceURI());
  }

  @Override
  public @Nullable String getNamespaceURI(int index) {
    return transitional(super.getNamespaceURI(index));
  }

  @Override
  public @Nullable String getAttributeNamespace(int index) {
    return transitional(super.getAttributeNamespace(index));
  }

  @Override
  public QName getName() {
    return transitional(super.getName());
  }

  @Override
  public QName getAttributeName(int index) {
    return transitional(super.getAttributeName(index));
  }

  @Override
  public @Nullable String getAttributeValue(int index) {
    String value = super.getAttributeValue(index);
    if (value == null || value.indexOf('.') < 0 || WORDED.contains(getLocalName())
        || !WITH_FRACTION.matcher(value).matches()) {
      return value;
    }
    return value.startsWith(".") ? "0" : value.substring(0, value.indexOf('.'));
  }

  private static QName transitional(QName name) {
    String namespace = TRANSITIONAL.get(name.getNamespaceURI());
    return namespace == null ? name : new QName(namespace, name.getLocalPart(), name.getPrefix());
  }

  private static @Nullable String transitional(@Nullable String namespace) {
    return namespace == null ? null : TRANSITIONAL.getOrDefault(namespace, namespace);
  }
}
