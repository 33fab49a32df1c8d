package codicil.word;

import codicil.model.Bytes;
import codicil.model.Source;
import codicil.model.Unusable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// A package as a ZIP file: each part is unpacked within bounds when it is asked for, and packed as it is into another
/// file if nothing changed in it. What is written is the same each time.
public final class Zip {
  private static final int MOST_ENTRIES = 5_000;
  private static final int LARGEST_PART = 200 << 20;
  private static final long LARGEST_WHOLE = 400L << 20;
  /// 1980-01-01 00:00 local time, the earliest that ZIP knows.
  private static final long FIXED_TIME = new GregorianCalendar(1980, 0, 1).getTimeInMillis();

  private final String where;
  private final ZipFile file;
  private final Map<String, ZipArchiveEntry> entries;
  private final Map<String, Integer> sizes = new LinkedHashMap<>();

  private Zip(String where, ZipFile file, Map<String, ZipArchiveEntry> entries) {
    this.where = where;
    this.file = file;
    this.entries = entries;
  }

  /// Opens a package; nothing is unpacked yet.
  ///
  /// @throws Unusable if it is no ZIP file, or too large to be true
  public static Zip open(Source source) {
    try {
      ZipFile file = ZipFile.builder()
          .setSeekableByteChannel(new SeekableInMemoryByteChannel(source.bytes().toArray()))
          .get();
      Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
      long whole = 0;
      for (ZipArchiveEntry entry : Collections.list(file.getEntries())) {
        if (!entry.isDirectory()) {
          readable(file, entry, source.name());
          whole += entry.getSize();
          entries.putIfAbsent(entry.getName().replace('\\', '/').replaceFirst("^/+", ""), entry);
        }
      }
      if (entries.size() > MOST_ENTRIES) {
        throw new Unusable("more than " + MOST_ENTRIES + " parts", source.name(), "do not trust this file");
      }
      if (whole > LARGEST_WHOLE) {
        throw tooLarge(source.name(), LARGEST_WHOLE);
      }
      return new Zip(source.name(), file, entries);
    } catch (IOException | IllegalArgumentException e) {
      throw unreadable(source.name(), e);
    }
  }

  /// The parts of a package in their order, all unpacked.
  ///
  /// @throws Unusable if it is no ZIP file, or too large to be true
  public static Map<String, Bytes> read(Source source) {
    Zip zip = open(source);
    Map<String, Bytes> parts = new LinkedHashMap<>();
    zip.names().forEach(name -> zip.part(name).ifPresent(bytes -> parts.put(name, bytes)));
    return parts;
  }

  private static Unusable unreadable(String where, Exception e) {
    return new Unusable("this is no readable ZIP package", where,
        "open it in Word and save it again as .docx", e);
  }

  private static void readable(ZipFile file, ZipArchiveEntry entry, String where) {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new Unusable("the part " + entry.getName() + " is encrypted", where, "remove the password in Word first");
    }
    if (!file.canReadEntryData(entry)) {
      throw new Unusable("the part " + entry.getName() + " is packed in an unknown way", where,
          "open it in Word and save it again");
    }
  }

  private static Unusable tooLarge(String where, long bound) {
    return new Unusable("unpacked it is larger than " + (bound >> 20) + " MiB", where,
        "do not trust this file, or split it");
  }

  /// The names of all entries exactly as they are written, in order: folders, and names that stand twice, too.
  public List<String> written() {
    return Collections.list(file.getEntries()).stream().map(Zip::written).toList();
  }

  // The library reads the backslashes of some systems as slashes.
  private static String written(ZipArchiveEntry entry) {
    return Optional.ofNullable(entry.getRawName())
        .map(raw -> new String(raw, StandardCharsets.UTF_8))
        .orElseGet(entry::getName);
  }

  /// The names of its parts, in order; a name with backslashes or slashes in front is read as the plain one.
  Set<String> names() {
    return Collections.unmodifiableSet(entries.keySet());
  }

  /// Unpacks a part; the sizes that the file itself states are not trusted.
  ///
  /// @throws Unusable if it is damaged, or too large to be true
  public Optional<Bytes> part(String name) {
    ZipArchiveEntry entry = entries.get(name);
    if (entry == null) {
      return Optional.empty();
    }
    try (InputStream stream = file.getInputStream(entry)) {
      byte[] content = stream.readNBytes(LARGEST_PART + 1);
      sizes.put(name, content.length);
      if (content.length > LARGEST_PART) {
        throw tooLarge(where + "!" + name, LARGEST_PART);
      }
      if (sizes.values().stream().mapToLong(size -> size).sum() > LARGEST_WHOLE) {
        throw tooLarge(where, LARGEST_WHOLE);
      }
      whole(name, entry, content);
      return Optional.of(Bytes.owning(content));
    } catch (IOException | IllegalArgumentException e) {
      throw unreadable(where, e);
    }
  }

  /// A part that does not have the check sum that the package states was damaged on its way, or tampered with.
  private void whole(String name, ZipArchiveEntry entry, byte[] content) {
    CRC32 sum = new CRC32();
    sum.update(content);
    if (entry.getCrc() != sum.getValue()) {
      throw new Unusable("the part is damaged: its check sum is wrong", where + "!" + name, "fetch or save it again");
    }
  }

  /// Packs parts in their order with a fixed time, so that equal parts give equal bytes.
  public static Bytes write(Map<String, Bytes> parts) {
    return write(out -> {
      for (Map.Entry<String, Bytes> part : parts.entrySet()) {
        pack(out, part.getKey(), part.getValue());
      }
    });
  }

  /// Packs this package with some parts changed and others added; the rest is not even unpacked.
  Bytes with(Map<String, Bytes> changed) {
    return write(out -> {
      for (Map.Entry<String, ZipArchiveEntry> entry : entries.entrySet()) {
        Bytes anew = changed.get(entry.getKey());
        if (anew == null) {
          copy(out, entry.getKey(), entry.getValue());
        } else {
          pack(out, entry.getKey(), anew);
        }
      }
      for (Map.Entry<String, Bytes> part : changed.entrySet()) {
        if (!entries.containsKey(part.getKey())) {
          pack(out, part.getKey(), part.getValue());
        }
      }
    });
  }

  private interface Packing {
    void into(ZipArchiveOutputStream out) throws IOException;
  }

  private static Bytes write(Packing packing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
      packing.into(zip);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return Bytes.owning(out.toByteArray());
  }

  private static void pack(ZipArchiveOutputStream out, String name, Bytes bytes) throws IOException {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setMethod(ZipEntry.DEFLATED);
    entry.setTime(FIXED_TIME);
    out.putArchiveEntry(entry);
    bytes.writeTo(out);
    out.closeArchiveEntry();
  }

  private void copy(ZipArchiveOutputStream out, String name, ZipArchiveEntry entry) throws IOException {
    if (entry.getMethod() != ZipEntry.DEFLATED) {
      pack(out, name, part(name).orElseThrow());
      return;
    }
    ZipArchiveEntry same = new ZipArchiveEntry(name);
    same.setMethod(ZipEntry.DEFLATED);
    same.setTime(FIXED_TIME);
    same.setCrc(entry.getCrc());
    same.setSize(entry.getSize());
    same.setCompressedSize(entry.getCompressedSize());
    try (InputStream raw = file.getRawInputStream(entry)) {
      out.addRawArchiveEntry(same, raw);
    }
  }
}
