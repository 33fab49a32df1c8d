package codicil.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a hyperlink leads. The element `w:hyperlink` (ISO/IEC 29500-1 §17.16.22) and the field `HYPERLINK` (§17.16.5.25)
/// say the same in two ways; which one a file has depends on who saved it last.
///
/// @param address the address outside of the document; empty for a place in it
/// @param anchor the bookmark, there or in the document; empty for the whole
/// @param tip what is shown on pointing at it
/// @param frame in which frame it opens
public record Link(String address, String anchor, String tip, String frame) {
  private static final Pattern KEYWORD =
      Pattern.compile("\\s*HYPERLINK\\s.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|(\\S+)");
  private static final Pattern MADE_UP = Pattern.compile("_(Toc|Ref|Hlt)[0-9A-Za-z_]+");
  private static final Pattern WITHOUT_PATH = Pattern.compile("(?i)(https?://[^/?#]+)(.*)", Pattern.DOTALL);

  /// Whether an element makes what stands in it a hyperlink.
  public static boolean isLink(Element element) {
    return element.is("w:hyperlink") || element.is("w:fldSimple") && of(element.attribute("w:instr")).isPresent();
  }

  /// Where the element of a part leads; empty if it is no hyperlink.
  public static Optional<Link> of(Element element, String part, WordDocument document) {
    if (element.is("w:fldSimple")) {
      return of(element.attribute("w:instr"));
    }
    String id = element.attribute("r:id");
    return element.is("w:hyperlink") ? Optional.of(
        new Link(id.isEmpty() ? "" : document.target(part, id), element.attribute("w:anchor"),
            element.attribute("w:tooltip"), element.attribute("w:tgtFrame")))
        : Optional.empty();
  }

  /// Where a field with this instruction leads; empty if it is no hyperlink, or does what the element cannot do.
  public static Optional<Link> of(String instruction) {
    if (!KEYWORD.matcher(instruction).matches()) {
      return Optional.empty();
    }
    List<String> words = words(instruction);
    String[] told = {"", "", "", ""};
    for (int i = 1; i < words.size(); i++) {
      int place = switch (words.get(i)) {
        case "\\l" -> 1;
        case "\\o" -> 2;
        case "\\t" -> 3;
        default -> 0;
      };
      i += place > 0 ? 1 : 0;
      if (i == words.size() || !told[place].isEmpty() || words.get(i).startsWith("\\")) {
        return Optional.empty();
      }
      told[place] = plain(words.get(i));
    }
    return told[0].isEmpty() && told[1].isEmpty() ? Optional.empty()
        : Optional.of(new Link(told[0], told[1], told[2], told[3]));
  }

  /// The words of an instruction, quoted ones with their first quote, so that they are told from switches.
  private static List<String> words(String instruction) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(instruction);
    while (matcher.find()) {
      words.add(matcher.group(1) == null ? matcher.group(2) : "\"" + matcher.group(1));
    }
    return words;
  }

  private static String plain(String word) {
    return word.startsWith("\"") ? word.substring(1).replaceAll("\\\\(.)", "$1") : word;
  }

  /// The instruction of a field that says the same. A place in another document is part of its address, so that nobody
  /// looks for a bookmark of that name here.
  public String instruction() {
    String leads = address.isEmpty() ? " \\l " + quoted(anchor)
        : " " + quoted(anchor.isEmpty() ? address : address + "#" + anchor);
    return " HYPERLINK" + leads + (tip.isEmpty() ? "" : " \\o " + quoted(tip))
        + (frame.isEmpty() ? "" : " \\t " + quoted(frame)) + " ";
  }

  private static String quoted(String word) {
    return "\"" + word.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /// The place that it leads to, in one way of writing: a made-up bookmark name (`_Toc…`) counts as one place, because
  /// Word makes new ones whenever it updates a table of contents, and an empty path is `/` (RFC 3986 §6.2.3).
  public String place() {
    String place = address + (anchor.isEmpty() ? "" : "#" + MADE_UP.matcher(anchor).replaceAll("_$1"));
    Matcher matcher = WITHOUT_PATH.matcher(place);
    return matcher.matches() && !matcher.group(2).startsWith("/") ? matcher.group(1) + "/" + matcher.group(2) : place;
  }
}
