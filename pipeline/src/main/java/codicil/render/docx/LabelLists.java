package codicil.render.docx;

import codicil.model.Paragraph;
import codicil.model.Passages;
import codicil.word.Element;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// Lists that print one label each, for documents whose numbers were read and are not counted: `7.2` is a list whose only
/// level prints `7.2`. All share one definition, so that a clause that was only renumbered looks the same.
public final class LabelLists {
  private static final String DEFINITION = "0";
  private static final String BULLET = "•";
  private static final String INDENT = "851";
  private final Map<String, Integer> ids;

  private LabelLists(Map<String, Integer> ids) {
    this.ids = Collections.unmodifiableMap(ids);
  }

  /// The lists for all numbers in these documents; a number has the same list in each.
  public static LabelLists of(Passages... documents) {
    Map<String, Integer> ids = new TreeMap<>();
    Arrays.stream(documents)
        .flatMap(document -> document.paragraphs().stream())
        .map(Paragraph::number)
        .filter(number -> !number.isEmpty())
        .forEach(number -> ids.put(number, 0));
    int next = 1;
    for (Map.Entry<String, Integer> label : ids.entrySet()) {
      label.setValue(next++);
    }
    return new LabelLists(ids);
  }

  boolean isEmpty() {
    return ids.isEmpty();
  }

  /// The properties of a paragraph with this number (ISO/IEC 29500-1 §17.3.1.19).
  Element properties(String number) {
    return Element.of("w:numPr", Element.of("w:ilvl").with("w:val", "0"),
        Element.of("w:numId").with("w:val", String.valueOf(ids.getOrDefault(number, 0))));
  }

  /// The part that defines the lists (§17.9).
  Element part() {
    Element part = Element.of("w:numbering",
        Element.of("w:abstractNum", Element.of("w:multiLevelType").with("w:val", "singleLevel"), level(""))
            .with("w:abstractNumId", DEFINITION));
    ids.forEach((label, id) -> part.add(Element.of("w:num", Element.of("w:abstractNumId").with("w:val", DEFINITION),
        Element.of("w:lvlOverride", level(label)).with("w:ilvl", "0")).with("w:numId", id.toString())));
    return part;
  }

  private static Element level(String label) {
    return Element.of("w:lvl", Element.of("w:start").with("w:val", "1"),
        Element.of("w:numFmt").with("w:val", label.equals(BULLET) ? "bullet" : "none"),
        Element.of("w:suff").with("w:val", "tab"),
        Element.of("w:lvlText").with("w:val", label.replace("%", "")), Element.of("w:lvlJc").with("w:val", "left"),
        Element.of("w:pPr", Element.of("w:ind").with("w:left", INDENT).with("w:hanging", INDENT)))
        .with("w:ilvl", "0");
  }
}
