package codicil.read.docx;

import codicil.model.Emphasis;
import codicil.word.Element;
import java.util.EnumSet;
import java.util.Set;

/// What a reader sees of the properties of a run (ISO/IEC 29500-1 §17.3.2); formats that come from styles are not seen.
final class Emphases {
  private Emphases() {}

  static Set<Emphasis> of(Element properties) {
    Set<Emphasis> seen = EnumSet.noneOf(Emphasis.class);
    add(seen, Emphasis.BOLD, properties.on("w:b"));
    add(seen, Emphasis.ITALIC, properties.on("w:i"));
    add(seen, Emphasis.UNDERLINE, properties.val("w:u").filter(v -> !v.equals("none")).isPresent());
    add(seen, Emphasis.STRIKE, properties.on("w:strike") || properties.on("w:dstrike"));
    add(seen, Emphasis.SUPERSCRIPT, properties.val("w:vertAlign").filter("superscript"::equals).isPresent());
    add(seen, Emphasis.SUBSCRIPT, properties.val("w:vertAlign").filter("subscript"::equals).isPresent());
    add(seen, Emphasis.SMALL_CAPS, properties.on("w:smallCaps"));
    add(seen, Emphasis.CAPS, properties.on("w:caps"));
    add(seen, Emphasis.HIDDEN, properties.on("w:vanish"));
    return Set.copyOf(seen);
  }

  private static void add(Set<Emphasis> seen, Emphasis emphasis, boolean on) {
    if (on) {
      seen.add(emphasis);
    }
  }
}
