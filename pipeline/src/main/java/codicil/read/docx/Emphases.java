package codicil.read.docx;

import codicil.model.Emphasis;
import codicil.word.Element;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What a reader sees of the properties of a run (ISO/IEC 29500-1 §17.3.2); formats that come from styles are not seen.
final class Emphases {
  private Emphases() {}

  static Set<Emphasis> of(Optional<Element> properties) {
    Set<Emphasis> seen = EnumSet.noneOf(Emphasis.class);
    properties.ifPresent(p -> {
      add(seen, Emphasis.BOLD, p.on("w:b"));
      add(seen, Emphasis.ITALIC, p.on("w:i"));
      add(seen, Emphasis.UNDERLINE, p.val("w:u").filter(v -> !v.equals("none")).isPresent());
      add(seen, Emphasis.STRIKE, p.on("w:strike") || p.on("w:dstrike"));
      add(seen, Emphasis.SUPERSCRIPT, p.val("w:vertAlign").filter("superscript"::equals).isPresent());
      add(seen, Emphasis.SUBSCRIPT, p.val("w:vertAlign").filter("subscript"::equals).isPresent());
      add(seen, Emphasis.SMALL_CAPS, p.on("w:smallCaps"));
      add(seen, Emphasis.CAPS, p.on("w:caps"));
      add(seen, Emphasis.HIDDEN, p.on("w:vanish"));
    });
    return seen;
  }

  private static void add(Set<Emphasis> seen, Emphasis emphasis, boolean on) {
    if (on) {
      seen.add(emphasis);
    }
  }
}
