package codicil.render.docx;

import codicil.model.Passage;
import codicil.model.Redline;
import codicil.model.Story;
import codicil.model.StoryChange;
import codicil.word.Element;
import codicil.word.Node;
import codicil.word.WordDocument;
import codicil.word.XmlPart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Headers and footers of even pages where only one side has them. Whether even pages have their own is one switch in the
/// settings (ISO/IEC 29500-1 §17.15.1.35), which no tracked change can hold: the redline has it on where words would be
/// lost without it, and what a side kept hidden because its switch was off is left out.
final class EvenPages {
  private static final String SWITCH = "w:evenAndOddHeaders";

  /// What stands before the switch in the settings (CT_Settings).
  private static final Set<String> BEFORE_SWITCH = Set.of("w:writeProtection", "w:view", "w:zoom",
      "w:removePersonalInformation", "w:removeDateAndTime", "w:doNotDisplayPageBoundaries",
      "w:displayBackgroundShape", "w:printPostScriptOverText", "w:printFractionalCharacterWidth", "w:printFormsData",
      "w:embedTrueTypeFonts", "w:embedSystemFonts", "w:saveSubsetFonts", "w:saveFormsData", "w:mirrorMargins",
      "w:alignBordersAndEdges", "w:bordersDoNotSurroundHeader", "w:bordersDoNotSurroundFooter", "w:gutterAtTop",
      "w:hideSpellingErrors", "w:hideGrammaticalErrors", "w:activeWritingStyle", "w:proofState", "w:formsDesign",
      "w:attachedTemplate", "w:linkStyles", "w:stylePaneFormatFilter", "w:stylePaneSortMethod", "w:documentType",
      "w:mailMerge", "w:revisionView", "w:trackRevisions", "w:doNotTrackMoves", "w:doNotTrackFormatting",
      "w:documentProtection", "w:autoFormatOverride", "w:styleLockTheme", "w:styleLockQFSet", "w:defaultTabStop",
      "w:autoHyphenation", "w:consecutiveHyphenLimit", "w:hyphenationZone", "w:doNotHyphenateCaps", "w:showEnvelope",
      "w:summaryLength", "w:clickAndTypeStyle", "w:defaultTableStyle");

  private EvenPages() {}

  /// Makes room for the even pages' own headers in the after-document, if the redline has any.
  ///
  /// @return whether even pages have their own
  static boolean settle(WordDocument before, Target target, Redline redline) {
    WordDocument after = target.document();
    boolean lost = redline.stories().stream().anyMatch(EvenPages::losesWords) && !after.evenAndOddHeaders();
    boolean shown = lost || after.evenAndOddHeaders();
    if (shown) {
      Stream.of(before, after).filter(side -> !side.evenAndOddHeaders()).forEach(EvenPages::leaveOutHidden);
    }
    if (lost) {
      switchOn(target);
    }
    return shown;
  }

  /// Whether this is a header or footer of even pages, with words, that only the before side shows.
  private static boolean losesWords(StoryChange change) {
    boolean margin = change.kind() == Story.Kind.HEADER || change.kind() == Story.Kind.FOOTER;
    return margin && change.side() == StoryChange.Side.BEFORE && change.before().endsWith(" even")
        && Redline.reject(change.changes()).stream().flatMap(Passage::paragraphs).anyMatch(p -> !p.text().isEmpty());
  }

  private static void leaveOutHidden(WordDocument document) {
    document.sections()
        .forEach(section -> section.children()
            .removeIf(child -> child instanceof Element e && e.name().endsWith("Reference")
                && e.attribute("w:type").equals("even")));
  }

  private static void switchOn(Target target) {
    WordDocument after = target.document();
    String part = after.pack().related("settings").orElseGet(() -> newSettings(target));
    List<Node> settings = target.woven(part).root().children();
    settings.removeIf(node -> node instanceof Element e && e.is(SWITCH));
    int at = 0;
    while (at < settings.size() && !(settings.get(at) instanceof Element e && !BEFORE_SWITCH.contains(e.name()))) {
      at++;
    }
    settings.add(at, Element.of(SWITCH));
  }

  private static String newSettings(Target target) {
    String main = target.document().pack().main();
    String part = target.freeName(main.replaceFirst("[^/]*$", "settings.xml"));
    Map<String, String> namespaces = new LinkedHashMap<>();
    namespaces.put("w", target.woven(main).namespaces().getOrDefault("w", ""));
    target.add(part, new XmlPart(Element.of("w:settings"), namespaces),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml");
    target.relate(main, target.relationshipType(main, "settings"), part, false);
    return part;
  }
}
