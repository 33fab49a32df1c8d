package codicil.indexer;

import codicil.model.Unusable;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The place after a hit, where the next page begins. It names the hit's rank and order and no place in the index's files,
/// so that it stays good when the index is written again.
///
/// @param place the place of the hit
/// @param index a short digest of what the index was made from
record Cursor(Place place, String index) {
  private static final Pattern FORM =
      Pattern.compile("([0-9a-f]{1,8}) ([+-]) ([0-9a-f]+) ([a-z0-9-]{1,200}) ([0-9]{1,18})");

  /// @throws Unusable if the text is no cursor
  static Cursor parse(String text) {
    try {
      Matcher form = FORM.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
      if (form.matches()) {
        return new Cursor(new Place(Float.intBitsToFloat(Integer.parseUnsignedInt(form.group(1), 16)), form.group(4),
            Long.parseLong(form.group(5)), form.group(2).equals("+")), form.group(3));
      }
    } catch (IllegalArgumentException _) {
      // Told below.
    }
    throw new Unusable("'" + text + "' is no place in a list of hits", "the place to go on after",
        "take it from the answer before");
  }

  @Override
  public String toString() {
    String plain = Integer.toHexString(Float.floatToIntBits(place.score())) + (place.lifted() ? " + " : " - ") + index
        + " " + place.document() + " " + place.order();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }
}
