package codicil.check;

import codicil.model.Finding;
import codicil.word.Element;
import codicil.word.WordDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a document defines once for all of its text. Tracked changes cannot hold it: a redline has the after side's, and
/// rejecting its changes leaves it so. Where it differs, that is said.
public final class Definitions {
  private static final int SHOWN = 5;

  private Definitions() {}

  /// Where the definitions of two documents differ.
  public static List<Finding> changed(WordDocument before, WordDocument after) {
    List<Finding> findings = new ArrayList<>();
    styles(before, after).ifPresent(findings::add);
    if (before.evenAndOddHeaders() != after.evenAndOddHeaders()) {
      findings.add(new Finding("even-and-odd-headers-changed", "settings",
          after.evenAndOddHeaders()
              ? "different headers on odd and even pages are new; Word cannot track this: switch them off after rejecting"
              : "different headers on odd and even pages are given up; Word cannot track this: where even pages had words "
                  + "of their own, switch them off after accepting"));
    }
    return findings;
  }

  private static Optional<Finding> styles(WordDocument before, WordDocument after) {
    if (same("styles", before, after) && same("numbering", before, after)) {
      return Optional.empty();
    }
    Map<String, String> olds = looks(before);
    Map<String, String> changed = looks(after);
    changed.keySet().retainAll(olds.keySet());
    changed.entrySet().removeAll(olds.entrySet());
    if (changed.isEmpty()) {
      return Optional.empty();
    }
    String names = String.join(", ", changed.keySet().stream().limit(SHOWN).toList())
        + (changed.size() > SHOWN ? " and " + (changed.size() - SHOWN) + " more" : "");
    return Optional.of(new Finding("styles-changed", "styles",
        "the same styles or their lists look different: " + names + "; rejecting does not undo it"));
  }

  private static boolean same(String kind, WordDocument before, WordDocument after) {
    return before.pack()
        .related(kind)
        .flatMap(before.pack()::bytes)
        .equals(after.pack().related(kind).flatMap(after.pack()::bytes));
  }

  /// How each style looks, by its name: its own properties and those that all styles build upon.
  private static Map<String, String> looks(WordDocument document) {
    Map<String, String> looks = new TreeMap<>();
    document.root("styles")
        .flatMap(styles -> styles.child("w:docDefaults"))
        .ifPresent(defaults -> looks.put("the default", document.format(Optional.of(defaults))));
    for (Element style : document.styles().values()) {
      StringBuilder look = new StringBuilder(style.val("w:basedOn").map(document::styleName).orElse(""));
      for (String properties : List.of("w:pPr", "w:rPr", "w:tblPr", "w:trPr", "w:tcPr")) {
        look.append('|').append(document.format(style.child(properties)));
      }
      looks.put(document.styleName(style.attribute("w:styleId")), look.toString());
    }
    return looks;
  }
}
