package codicil.sample;

/// What stands around the words: headers, footers, page, settings, properties.
final class DocxFrame {
  private static final String NAMESPACES = DocxStyles.NAMESPACES;

  private DocxFrame() {}

  static String header(Edition edition) {
    return "<w:hdr " + NAMESPACES + ">"
        + paragraph("Header", words(edition.name()) + "<w:r><w:tab/></w:r>" + words(edition.changedBy()))
        + paragraph("Header", "<w:r><w:rPr><w:i/></w:rPr><w:t>" + Edition.NOTE + "</w:t></w:r>")
        + "</w:hdr>";
  }

  static String footer() {
    return "<w:ftr " + NAMESPACES + ">"
        + paragraph("Footer", "<w:r><w:tab/></w:r>" + words("Page ") + field("PAGE") + words(" of ") + field(
            "NUMPAGES"))
        + "</w:ftr>";
  }

  /// The two notes that Word keeps for the line above the notes; they are numbered -1 and 0.
  static String separators() {
    return "<w:footnotes " + NAMESPACES + ">"
        + "<w:footnote w:type=\"separator\" w:id=\"-1\">"
        + paragraph("FootnoteText", "<w:r><w:separator/></w:r>")
        + "</w:footnote><w:footnote w:type=\"continuationSeparator\" w:id=\"0\">"
        + paragraph("FootnoteText", "<w:r><w:continuationSeparator/></w:r>")
        + "</w:footnote></w:footnotes>";
  }

  static String section(String header, String footer) {
    return "<w:sectPr " + NAMESPACES + "><w:headerReference w:type=\"default\" r:id=\"" + header + "\"/>"
        + "<w:footerReference w:type=\"default\" r:id=\"" + footer + "\"/>"
        + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
        + "<w:pgMar w:top=\"1440\" w:right=\"1304\" w:bottom=\"1247\" w:left=\"1304\" w:header=\"680\" w:footer=\"567\" w:gutter=\"0\"/>"
        + "</w:sectPr>";
  }

  static String settings() {
    return "<w:settings " + NAMESPACES
        + "><w:defaultTabStop w:val=\"720\"/><w:characterSpacingControl w:val=\"doNotCompress\"/>"
        + "<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>"
        + "<w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
        + "</w:settings>";
  }

  /// The days are fixed, and older than any day of the log: they state nothing.
  static String properties(Edition edition) {
    return "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
        + "<dc:title>" + escaped(edition.name()) + "</dc:title><dc:subject>" + Edition.NOTE + "</dc:subject>"
        + "<dc:creator>Codicil</dc:creator><cp:lastModifiedBy>Codicil</cp:lastModifiedBy>"
        + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">2000-01-01T00:00:00Z</dcterms:created>"
        + "<dcterms:modified xsi:type=\"dcterms:W3CDTF\">2000-01-01T00:00:00Z</dcterms:modified></cp:coreProperties>";
  }

  private static String paragraph(String style, String runs) {
    return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + runs + "</w:p>";
  }

  private static String words(String words) {
    return "<w:r><w:t xml:space=\"preserve\">" + escaped(words) + "</w:t></w:r>";
  }

  private static String field(String code) {
    return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> " + code
        + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
        + "<w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;");
  }
}
