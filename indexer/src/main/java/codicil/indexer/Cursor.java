package codicil.indexer;

import codicil.model.Unusable;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;

/// The place after a hit, where the next page begins. It names the hit's rank and order and no place in the index's files,
/// so that it stays good when the index is written again.
///
/// @param score the rank of the hit
/// @param order its order among equals
/// @param lifted whether it is one of the best, which were ranked once more
/// @param index a short digest of what the index was made from
record Cursor(float score, String order, boolean lifted, String index) {
  private static final Pattern FORM = Pattern.compile("([0-9a-f]{1,8}) ([+-]) ([0-9a-f]+) (.+)");

  /// @throws Unusable if the text is no cursor
  static Cursor parse(String text) {
    try {
      Matcher form = FORM.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
      if (form.matches()) {
        return new Cursor(Float.intBitsToFloat(Integer.parseUnsignedInt(form.group(1), 16)), form.group(4),
            form.group(2).equals("+"), form.group(3));
      }
    } catch (IllegalArgumentException _) {
      // Told below.
    }
    throw new Unusable("is no place in a list of hits", "'" + text + "'", "take it from the answer before");
  }

  FieldDoc place() {
    return new FieldDoc(Integer.MAX_VALUE, score, new Object[] {score, new BytesRef(order)});
  }

  @Override
  public String toString() {
    String plain = Integer.toHexString(Float.floatToIntBits(score)) + (lifted ? " + " : " - ") + index + " " + order;
    return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }
}
