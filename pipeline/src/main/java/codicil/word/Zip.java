package codicil.word;

import codicil.model.Bytes;
import codicil.model.Source;
import codicil.model.Unusable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// Packages as ZIP files: reading within bounds, writing the same bytes each time.
public final class Zip {
  private static final int MOST_ENTRIES = 5_000;
  private static final long LARGEST_PART = 200L << 20;
  private static final long LARGEST_WHOLE = 400L << 20;
  /// 1980-01-01 00:00 local time, the earliest that ZIP knows.
  private static final long FIXED_TIME = new GregorianCalendar(1980, 0, 1).getTimeInMillis();

  private Zip() {}

  /// The parts of a package in their order.
  ///
  /// @throws Unusable if it is no ZIP file, or too large to be true
  public static Map<String, Bytes> read(Source source) {
    try (ZipFile zip = ZipFile.builder()
        .setSeekableByteChannel(new SeekableInMemoryByteChannel(source.bytes().toArray()))
        .get()) {
      Map<String, Bytes> parts = new LinkedHashMap<>();
      long whole = 0;
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        if (entry.isDirectory()) {
          continue;
        }
        if (parts.size() >= MOST_ENTRIES) {
          throw new Unusable("more than " + MOST_ENTRIES + " parts", source.name(), "do not trust this file");
        }
        Bytes bytes = part(zip, entry, source.name());
        whole += bytes.size();
        if (whole > LARGEST_WHOLE) {
          throw tooLarge(source.name(), LARGEST_WHOLE);
        }
        parts.putIfAbsent(entry.getName().replace('\\', '/').replaceFirst("^/+", ""), bytes);
      }
      return parts;
    } catch (IOException | IllegalArgumentException e) {
      throw new Unusable("this is no readable ZIP package (" + e.getMessage() + ")", source.name(),
          "open it in Word and save it again as .docx", e);
    }
  }

  private static Bytes part(ZipFile zip, ZipArchiveEntry entry, String where) throws IOException {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new Unusable("the part " + entry.getName() + " is encrypted", where, "remove the password in Word first");
    }
    if (!zip.canReadEntryData(entry)) {
      throw new Unusable("the part " + entry.getName() + " is packed in an unknown way", where,
          "open it in Word and save it again");
    }
    try (InputStream stream = zip.getInputStream(entry)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream(Math.clamp(entry.getSize(), 64, 1 << 20));
      byte[] buffer = new byte[1 << 16];
      for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
        out.write(buffer, 0, read);
        if (out.size() > LARGEST_PART) {
          throw tooLarge(where + "!" + entry.getName(), LARGEST_PART);
        }
      }
      return Bytes.of(out.toByteArray());
    }
  }

  private static Unusable tooLarge(String where, long bound) {
    return new Unusable("unpacked it is larger than " + (bound >> 20) + " MiB", where,
        "do not trust this file, or split it");
  }

  /// Packs parts in their order with a fixed time, so that equal parts give equal bytes.
  public static Bytes write(Map<String, Bytes> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
      for (Map.Entry<String, Bytes> part : parts.entrySet()) {
        ZipArchiveEntry entry = new ZipArchiveEntry(part.getKey());
        entry.setMethod(ZipEntry.DEFLATED);
        entry.setTime(FIXED_TIME);
        zip.putArchiveEntry(entry);
        zip.write(part.getValue().toArray());
        zip.closeArchiveEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return Bytes.of(out.toByteArray());
  }
}
