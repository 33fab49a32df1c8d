package codicil.word;

import codicil.model.Atom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads a paragraph as pieces. The texts of the pieces, one after the other, are the paragraph's text: whoever reads a
/// paragraph and whoever writes changes into it count the same offsets.
public final class Inline {
  private static final String OBJECT = String.valueOf(Atom.OBJECT);
  private static final Set<String> WRAPPERS =
      Set.of("w:hyperlink", "w:sdt", "w:smartTag", "w:customXml", "w:dir", "w:bdo", "w:ins", "w:moveTo");
  private static final Set<String> SILENT = Set.of("w:bookmarkStart", "w:bookmarkEnd", "w:commentRangeStart",
      "w:commentRangeEnd", "w:proofErr", "w:permStart", "w:permEnd", "w:commentReference", "w:lastRenderedPageBreak",
      "w:annotationRef", "w:footnoteRef", "w:endnoteRef", "w:separator", "w:continuationSeparator", "w:subDoc");

  /// What is known of the drawings, objects and formulas of a part.
  public interface Objects {
    /// A digest of what an element shows, its relationships looked up and its text boxes left out.
    String key(Element object);

    /// The names of the text boxes in it, parted by [Atom#AND].
    String boxes(Element object);
  }

  private final Objects objects;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Element> wrappers = new ArrayList<>();

  private Inline(Objects objects) {
    this.objects = objects;
  }

  /// The pieces of a paragraph.
  ///
  /// @param paragraph a `w:p` without tracked changes
  /// @param objects what is known of its objects
  public static List<Piece> of(Element paragraph, Objects objects) {
    Inline inline = new Inline(objects);
    inline.walk(paragraph);
    List<Piece> joined = Fields.join(inline.pieces);
    if (paragraph.child("w:pPr").flatMap(p -> p.child("w:sectPr")).isPresent()) {
      List<Piece> all = new ArrayList<>(joined);
      all.add(new Piece(OBJECT, Optional.of(Atom.Kind.BREAK), "section", "", List.of(), List.of()));
      return all;
    }
    return joined;
  }

  /// Whether an element has no text of its own, wherever it stands.
  public static boolean isSilent(Element element) {
    return SILENT.contains(element.name()) || element.is("w:pPr");
  }

  private void walk(Element parent) {
    for (Element child : parent.elements()) {
      String name = child.name();
      if (name.equals("w:r")) {
        child.elements().forEach(part -> part(child, part));
      } else if (WRAPPERS.contains(name) || isSimpleLink(child)) {
        wrappers.add(child);
        walk(name.equals("w:sdt") ? child.child("w:sdtContent").orElse(child) : child);
        wrappers.removeLast();
      } else if (name.equals("w:fldSimple")) {
        simpleField(child);
      } else if (name.equals("m:oMath") || name.equals("m:oMathPara")) {
        object(Optional.empty(), child, Atom.Kind.FORMULA);
      } else if (name.equals("mc:AlternateContent")) {
        object(Optional.empty(), child, Atom.Kind.OBJECT);
      } else if (!name.endsWith("Pr")) {
        add(Optional.empty(), child, "", Optional.empty(), "", "");
      }
    }
  }

  private boolean isSimpleLink(Element child) {
    return child.is("w:fldSimple") && Link.isLink(child) && wrappers.stream().noneMatch(Link::isLink)
        && child.elements().stream().anyMatch(inner -> !isSilent(inner));
  }

  private void simpleField(Element field) {
    Inline inner = new Inline(objects);
    inner.walk(field);
    String text = inner.pieces.stream().map(Piece::text).collect(Collectors.joining());
    add(Optional.empty(), field, text.isEmpty() ? OBJECT : text, Optional.of(Atom.Kind.FIELD),
        Fields.key(field.attribute("w:instr"), Fields.shown(inner.pieces)), Fields.refs(inner.pieces));
  }

  private void part(Element run, Element part) {
    Optional<Element> in = Optional.of(run);
    switch (part.name()) {
      case "w:rPr" -> {
        // the format is read from the run
      }
      case "w:t", "w:delText" -> add(in, part, characters(part), Optional.empty(), "", "");
      case "w:tab", "w:ptab" -> add(in, part, "\t", Optional.empty(), "", "");
      case "w:noBreakHyphen" -> add(in, part, "\u2011", Optional.empty(), "", "");
      case "w:softHyphen" -> add(in, part, "\u00ad", Optional.empty(), "", "");
      case "w:br", "w:cr" -> add(in, part, "\n", Optional.of(Atom.Kind.BREAK), "break " + part.attribute("w:type"), "");
      case "w:sym" -> add(in, part, OBJECT, Optional.of(Atom.Kind.SYMBOL),
          part.attribute("w:font") + " " + part.attribute("w:char"), "");
      case "w:footnoteReference", "w:endnoteReference" -> add(in, part, OBJECT, Optional.of(Atom.Kind.NOTE),
          part.name(), part.name().substring(2).replace("Reference", " ") + part.attribute("w:id"));
      case "w:fldChar" -> add(in, part, OBJECT, Optional.of(Atom.Kind.FIELD_EDGE), part.attribute("w:fldCharType"), "");
      case "w:instrText", "w:delInstrText" -> add(in, part, OBJECT, Optional.of(Atom.Kind.FIELD_EDGE),
          "instr " + Fields.normal(part.text()), "");
      case "w:drawing", "w:pict" -> object(in, part, Atom.Kind.PICTURE);
      default -> other(in, part);
    }
  }

  private void other(Optional<Element> run, Element part) {
    if (isSilent(part)) {
      add(run, part, "", Optional.empty(), "", "");
    } else {
      object(run, part, Atom.Kind.OBJECT);
    }
  }

  private void object(Optional<Element> run, Element node, Atom.Kind kind) {
    add(run, node, OBJECT, Optional.of(kind), objects.key(node), objects.boxes(node));
  }

  private void add(Optional<Element> run, Element node, String text, Optional<Atom.Kind> atom, String key, String ref) {
    pieces.add(new Piece(text, atom, key, ref, List.of(new Piece.Part(run, node)), wrappers));
  }

  /// The characters of a text element: blanks at its edges count only if they are to be preserved, line ends and tabs
  /// inside are blanks.
  private static String characters(Element text) {
    String raw = text.text();
    String kept = text.attribute("xml:space").equals("preserve") ? raw : trim(raw);
    return kept.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
  }

  private static String trim(String raw) {
    int start = 0;
    int end = raw.length();
    while (start < end && " \t\r\n".indexOf(raw.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && " \t\r\n".indexOf(raw.charAt(end - 1)) >= 0) {
      end--;
    }
    return raw.substring(start, end);
  }
}
