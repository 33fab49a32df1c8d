package codicil.render.pdf;

import codicil.model.Finding;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Which characters of a page can be printed. In the place of each that cannot stands a sign that says so, and a finding
/// names it: a file without the font for a character would show nothing, or something else, in its place.
final class Characters {
  /// REPLACEMENT CHARACTER, which the typeface for symbols has.
  private static final String REPLACEMENT = "\ufffd";
  private static final int MOST_NAMED = 12;

  private final Typefaces faces;
  private final TreeMap<Integer, Integer> missing = new TreeMap<>();
  private long letters;
  private boolean symbols;

  private Characters(Typefaces faces) {
    this.faces = faces;
  }

  /// Looks through the words of a page and replaces what cannot be printed.
  static Characters of(Document page, Typefaces faces) {
    Characters characters = new Characters(faces);
    Galley.walk(page, node -> {
      if (node.getNodeType() == Node.TEXT_NODE) {
        characters.replace(node);
      }
    });
    return characters;
  }

  /// Whether the typefaces for symbols are needed.
  boolean symbols() {
    return symbols;
  }

  /// The part of the letters that cannot be printed, 0 to 1.
  double lost() {
    return letters == 0 ? 0 : (double) missing.values().stream().mapToInt(Integer::intValue).sum() / letters;
  }

  /// What cannot be printed; none if all can.
  List<Finding> findings() {
    return missing.isEmpty() ? List.of()
        : List.of(new Finding("not-printable", "",
            "no font of the PDF has " + named() + "; � stands in their place, the Word and HTML redlines have them"));
  }

  /// Says on the first page what cannot be printed.
  void say(Document page) {
    findings().forEach(finding -> {
      Element notice = page.createElement("p");
      notice.setAttribute("class", "notice");
      notice.setTextContent("Not all of the text could be printed: "
          + finding.message());
      Element heading = Galley.elements(page, "h2").getFirst();
      heading.getParentNode().insertBefore(notice, heading);
    });
  }

  /// The characters that cannot be printed; where they are many, their scripts as Unicode names them.
  String named() {
    if (missing.size() > MOST_NAMED) {
      return missing.size() + " characters of " + missing.keySet()
          .stream()
          .map(Character.UnicodeScript::of)
          .distinct()
          .sorted()
          .map(
              script -> script.name().charAt(0) + script.name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' '))
          .collect(Collectors.joining(", "));
    }
    return missing.keySet()
        .stream()
        .map(character -> String.format(Locale.ROOT, "U+%04X %s", character, Character.getName(character)))
        .collect(Collectors.joining(", "));
  }

  private void replace(Node text) {
    String words = text.getNodeValue();
    StringBuilder printed = new StringBuilder(words.length());
    words.codePoints().forEach(character -> append(printed, character));
    if (!printed.toString().equals(words)) {
      text.setNodeValue(printed.toString());
    }
  }

  private void append(StringBuilder printed, int character) {
    letters += Character.isLetterOrDigit(character) ? 1 : 0;
    if (Character.isWhitespace(character)) {
      printed.append(' ');
      return;
    }
    switch (faces.reach(character)) {
      case TEXT -> printed.appendCodePoint(character);
      case SYMBOLS -> {
        symbols = true;
        printed.appendCodePoint(character);
      }
      case NONE -> {
        if (Character.isSpaceChar(character)) {
          printed.append(' ');
        } else if (!isInvisible(character)) {
          symbols = true;
          missing.merge(character, 1, Integer::sum);
          printed.append(REPLACEMENT);
        }
      }
    }
  }

  private static boolean isInvisible(int character) {
    int type = Character.getType(character);
    return type == Character.FORMAT || type == Character.CONTROL
        || character >= 0xfe00 && character <= 0xfe0f;
  }
}
