package codicil.sample;

import java.util.List;

/// The numbering part: one abstract list for the document, and a `w:num` for each place at which it begins anew.
final class DocxLists {
  private DocxLists() {}

  static String xml(LabelLevels levels, List<ListStart> starts) {
    var xml = new StringBuilder("<w:numbering ").append(DocxStyles.NAMESPACES).append(">");
    xml.append("<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"multilevel\"/>");
    for (int level = 0; level < levels.count(); level++) {
      xml.append(level(levels, level));
    }
    xml.append("</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
    starts.forEach(start -> xml.append(num(start)));
    return xml.append("</w:numbering>").toString();
  }

  private static String level(LabelLevels levels, int level) {
    String style = level == 0 ? DocxStyles.headingStyle(0) : DocxStyles.clauseStyle(level);
    return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:pStyle w:val=\"%s\"/>"
        .formatted(level, levels.format(level), style)
        + "<w:lvlText w:val=\"%s\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:tabs><w:tab w:val=\"num\" w:pos=\"%d\"/></w:tabs>"
            .formatted(levels.pattern(level), indent(levels, level))
        + "<w:ind w:left=\"%d\" w:hanging=\"%d\"/></w:pPr></w:lvl>"
            .formatted(indent(levels, level), hanging(levels, level));
  }

  private static String num(ListStart start) {
    var num = new StringBuilder("<w:num w:numId=\"" + start.list() + "\"><w:abstractNumId w:val=\"0\"/>");
    for (int level = 0; level < start.values().size(); level++) {
      num.append(
          "<w:lvlOverride w:ilvl=\"%d\"><w:startOverride w:val=\"%d\"/></w:lvlOverride>"
              .formatted(level, start.values().get(level)));
    }
    return num.append("</w:num>").toString();
  }

  /// Twentieths of a point from the margin to the words.
  static int indent(LabelLevels levels, int level) {
    int clause = levels.dotted() == 2 ? 720 : 936;
    return level < levels.dotted() ? clause : clause + 567 * (level - levels.dotted() + 1);
  }

  static int hanging(LabelLevels levels, int level) {
    return level < levels.dotted() ? indent(levels, level) : 567;
  }
}
