package codicil.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Packs a package again so that the same parts give the same bytes: one order, one time, plain XML. All parts must be XML.
final class FixedZip {
  /// The earliest time that a zip entry can hold.
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  /// The content types come first, as Word writes them and some readers expect.
  private static final Comparator<String> ORDER =
      Comparator.comparing((String name) -> !name.equals("[Content_Types].xml"))
          .thenComparing(Comparator.naturalOrder());

  private FixedZip() {}

  static byte[] repack(byte[] zip) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts(zip).entrySet()) {
        var entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(TIME);
        out.putNextEntry(entry);
        out.write(PlainXml.of(part.getValue()));
        out.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// The unpacked parts by name.
  static Map<String, byte[]> parts(byte[] zip) {
    var parts = new TreeMap<String, byte[]>(ORDER);
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }
}
