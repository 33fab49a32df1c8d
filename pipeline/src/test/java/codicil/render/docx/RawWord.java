package codicil.render.docx;

import codicil.model.Bytes;
import codicil.model.Source;
import codicil.word.Zip;
import java.util.LinkedHashMap;
import java.util.Map;

/// Word documents for tests, given as the XML of their parts.
final class RawWord {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
      + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
      + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
      + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
      + " xmlns:r=\"" + OFFICE + "\" xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\""
      + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
      + " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
      + " xmlns:dgm=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\""
      + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"";

  private RawWord() {}

  /// A document with this body.
  static Source of(String body) {
    return of(body, Map.of());
  }

  /// A document with this body and other parts, by their kind (`styles`, `comments`, `settings`, `header`, or several like
  /// `header2`): the content of their root element. The kind is the id of the relationship.
  static Source of(String body, Map<String, String> others) {
    StringBuilder types = new StringBuilder();
    StringBuilder relationships = new StringBuilder();
    Map<String, Bytes> parts = new LinkedHashMap<>();
    others.forEach((kind, content) -> {
      types.append("<Override PartName=\"/word/")
          .append(kind)
          .append(".xml\" ContentType=\"")
          .append(type(plain(kind)))
          .append("\"/>");
      relationships.append("<Relationship Id=\"")
          .append(kind)
          .append("\" Type=\"")
          .append(OFFICE)
          .append('/')
          .append(plain(kind))
          .append("\" Target=\"")
          .append(kind)
          .append(".xml\"/>");
      parts.put("word/" + kind + ".xml",
          Bytes.of(HEAD + "<w:" + root(kind) + NAMESPACES + ">" + content + "</w:" + root(kind) + ">"));
    });
    parts.put("[Content_Types].xml",
        Bytes.of(HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"" + type("document.main") + "\"/>" + types
            + "</Types>"));
    parts.put("_rels/.rels",
        Bytes.of(HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r\" "
            + "Type=\"" + OFFICE + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>"));
    parts.put("word/_rels/document.xml.rels",
        Bytes.of(HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relationships + "</Relationships>"));
    parts.put("word/document.xml",
        Bytes.of(HEAD + "<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>"));
    return new Source("raw.docx", Zip.write(parts));
  }

  private static String type(String kind) {
    return "application/vnd.openxmlformats-officedocument.wordprocessingml." + kind + "+xml";
  }

  private static String plain(String kind) {
    return kind.replaceAll("\\d", "");
  }

  private static String root(String kind) {
    return switch (plain(kind)) {
      case "header" -> "hdr";
      case "footer" -> "ftr";
      default -> kind;
    };
  }

  /// The document with one more part, which the main part relates to under its name.
  static Source with(Source document, String name, String kind, String content) {
    Map<String, Bytes> parts = new LinkedHashMap<>(Zip.read(document));
    parts.computeIfPresent("[Content_Types].xml", (_, types) -> Bytes.of(types.text()
        .replace("</Types>", "<Override PartName=\"/word/" + name + "\" ContentType=\"application/" + kind
            + "\"/></Types>")));
    parts.computeIfPresent("word/_rels/document.xml.rels", (_, relations) -> Bytes.of(relations.text()
        .replace("</Relationships>", "<Relationship Id=\"" + name + "\" Type=\"" + OFFICE + "/" + kind + "\" Target=\""
            + name + "\"/></Relationships>")));
    parts.put("word/" + name, Bytes.of(content));
    return new Source(document.name(), Zip.write(parts));
  }

  /// The same document in the other vocabulary (ISO/IEC 29500-1 instead of -4).
  static Source strict(Source document) {
    Map<String, Bytes> parts = new LinkedHashMap<>(Zip.read(document));
    parts.replaceAll((name, bytes) -> Bytes.of(bytes.text()
        .replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main")
        .replace(OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships")));
    return new Source("strict.docx", Zip.write(parts));
  }

  static String paragraph(String text) {
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
  }
}
