package codicil.render.pdf;

import codicil.model.Picture;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// The pictures that can be printed. Others are named in words.
final class Pictures {
  /// What the layout engine can draw without further libraries.
  private static final Set<String> TYPES = Set.of("image/png", "image/jpeg", "image/gif");

  private Pictures() {}

  static Map<String, Picture> printable(Map<String, Picture> pictures) {
    Map<String, Picture> printable = new LinkedHashMap<>();
    pictures.forEach((key, picture) -> {
      if (TYPES.contains(picture.type()) && !isInInks(picture)) {
        printable.put(key, picture);
      }
    });
    return printable;
  }

  /// Four colours to the pixel are inks of a printer, which a file whose colours are those of screens must not hold (ISO
  /// 19005-2 §6.2.4.3).
  private static boolean isInInks(Picture picture) {
    return picture.type().equals("image/jpeg") && components(picture.content().toArray()) == 4;
  }

  /// The number of colours to the pixel of a JPEG picture: its frame header says so (ITU-T T.81 §B.2.2); 0 if there
  /// is none.
  private static int components(byte[] jpeg) {
    int at = 2;
    while (at + 9 < jpeg.length && (jpeg[at] & 0xff) == 0xff) {
      int marker = jpeg[at + 1] & 0xff;
      if (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc) {
        return jpeg[at + 9] & 0xff;
      }
      at += 2 + ((jpeg[at + 2] & 0xff) << 8 | jpeg[at + 3] & 0xff);
    }
    return 0;
  }
}
