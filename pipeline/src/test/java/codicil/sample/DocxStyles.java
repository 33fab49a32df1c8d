package codicil.sample;

/// The style sheet of the documents, as a law publisher's template has it. Lists hang on the styles: a paragraph has
/// numbering of its own only where it does not follow naturally.
final class DocxStyles {
  static final String NAMESPACES =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

  private static final String FIXED =
      """
      <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>\
      <w:sz w:val="20"/><w:szCs w:val="20"/><w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>\
      <w:pPrDefault><w:pPr><w:spacing w:after="140" w:line="269" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
      <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
      <w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/></w:style>
      <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
      <w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>\
      <w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
      <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:qFormat/>\
      <w:pPr><w:spacing w:before="360" w:after="360"/><w:jc w:val="center"/></w:pPr>\
      <w:rPr><w:b/><w:color w:val="1F3864"/><w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="TableText"><w:name w:val="Table Text"/><w:basedOn w:val="Normal"/><w:qFormat/>\
      <w:pPr><w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/></w:pPr>\
      <w:rPr><w:color w:val="000000"/><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="TableHeading"><w:name w:val="Table Heading"/><w:basedOn w:val="TableText"/><w:qFormat/>\
      <w:pPr><w:keepNext/></w:pPr>\
      <w:rPr><w:b/><w:color w:val="000000"/><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="Illustrative"><w:name w:val="Illustrative Note"/><w:basedOn w:val="Normal"/><w:qFormat/>\
      <w:pPr><w:pBdr><w:top w:val="single" w:sz="8" w:space="6" w:color="9C2A00"/><w:left w:val="single" w:sz="8" w:space="6" w:color="9C2A00"/>\
      <w:bottom w:val="single" w:sz="8" w:space="6" w:color="9C2A00"/><w:right w:val="single" w:sz="8" w:space="6" w:color="9C2A00"/></w:pBdr>\
      <w:jc w:val="center"/></w:pPr>\
      <w:rPr><w:b/><w:color w:val="9C2A00"/><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="Header"><w:name w:val="header"/><w:basedOn w:val="Normal"/><w:qFormat/>\
      <w:pPr><w:tabs><w:tab w:val="right" w:pos="9298"/></w:tabs>\
      <w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>\
      <w:rPr><w:color w:val="595959"/><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/><w:basedOn w:val="Normal"/><w:qFormat/>\
      <w:pPr><w:tabs><w:tab w:val="right" w:pos="9298"/></w:tabs>\
      <w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>\
      <w:rPr><w:color w:val="595959"/><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="FootnoteText"><w:name w:val="footnote text"/><w:basedOn w:val="Normal"/><w:qFormat/>\
      <w:pPr><w:spacing w:after="40" w:line="240" w:lineRule="auto"/></w:pPr>\
      <w:rPr><w:color w:val="000000"/><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style>
      <w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/>\
      <w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
      <w:style w:type="table" w:styleId="CodeTable"><w:name w:val="Code Table"/><w:basedOn w:val="TableNormal"/>\
      <w:tblPr><w:tblBorders>\
      <w:top w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>\
      <w:left w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>\
      <w:bottom w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>\
      <w:right w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>\
      <w:insideH w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>\
      <w:insideV w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>\
      </w:tblBorders></w:tblPr></w:style>
      """;

  private static final String UNNUMBERED = "<w:numPr><w:numId w:val=\"0\"/></w:numPr>";

  private DocxStyles() {}

  static String xml(LabelLevels levels) {
    String indent = "<w:ind w:left=\"" + DocxLists.indent(levels, 1) + "\" w:firstLine=\"0\"/>";
    var styles = new StringBuilder();
    for (int level = 0; level < levels.dotted(); level++) {
      styles.append(heading(level));
    }
    styles.append(style("Subheading", "Sub-heading", "Heading2", UNNUMBERED + indent, font(20, "bi", "000000")));
    for (int level = 1; level < levels.count(); level++) {
      styles.append(clause(level));
    }
    styles.append(style("Flush", "Flush Text", "Normal", indent, ""));
    return "<w:styles " + NAMESPACES + ">" + FIXED + styles + "</w:styles>";
  }

  /// A level's paragraphs: headings of sub-sections and of decimal levels are headings, all else are clauses.
  static String clauseStyle(int level) {
    return "ClauseLevel" + level;
  }

  static String headingStyle(int level) {
    return "Heading" + (level + 1);
  }

  /// Word finds a style's level by the list's link to the style, and a level links one style only: so the deeper
  /// headings have their numbering in the paragraph.
  private static String heading(int level) {
    String size = level == 0 ? font(24, "b", "1F3864") : font(21, "b", "1F3864");
    return style(
        headingStyle(level),
        "heading " + (level + 1),
        "Normal",
        "<w:keepNext/>" + (level == 0 ? numbered(0) : "") + "<w:spacing w:before=\"" + (level == 0 ? 360 : 200)
            + "\" w:after=\"140\"/>"
            + "<w:outlineLvl w:val=\"" + level + "\"/>",
        size);
  }

  private static String clause(int level) {
    return style(clauseStyle(level), "Clause Level " + level, "Normal", numbered(level) + "<w:jc w:val=\"both\"/>", "");
  }

  private static String numbered(int level) {
    String first = level == 0 ? "" : "<w:ilvl w:val=\"" + level + "\"/>";
    return "<w:numPr>" + first + "<w:numId w:val=\"1\"/></w:numPr>";
  }

  private static String font(int halfPoints, String boldItalic, String colour) {
    return (boldItalic.contains("b") ? "<w:b/>" : "")
        + (boldItalic.contains("i") ? "<w:i/>" : "")
        + "<w:color w:val=\"" + colour + "\"/><w:sz w:val=\"" + halfPoints + "\"/><w:szCs w:val=\"" + halfPoints
        + "\"/>";
  }

  private static String style(String id, String name, String base, String paragraph, String run) {
    return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/><w:basedOn w:val=\""
        + base
        + "\"/><w:qFormat/><w:pPr>" + paragraph + "</w:pPr>" + (run.isEmpty() ? "" : "<w:rPr>" + run + "</w:rPr>")
        + "</w:style>\n";
  }
}
