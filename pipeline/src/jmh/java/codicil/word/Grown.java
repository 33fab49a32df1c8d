package codicil.word;

import codicil.model.Bytes;
import codicil.model.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// Word files of a length that none of the corpus has.
public final class Grown {
  /// The part that is repeated.
  public static final String MAIN = "word/document.xml";

  private Grown() {}

  /// A Word file, its body repeated until its main part has that many megabytes; 0 for the file as it is.
  public static Source of(Path file, int megabytes) throws IOException {
    Source source = new Source(file.toString(), Bytes.of(Files.readAllBytes(file)));
    if (megabytes == 0) {
      return source;
    }
    Map<String, Bytes> parts = new LinkedHashMap<>(Zip.read(source));
    String text = parts.getOrDefault(MAIN, Bytes.of("")).text();
    int start = text.indexOf("<w:body>") + "<w:body>".length();
    int section = text.lastIndexOf("<w:sectPr");
    int end = section > text.lastIndexOf("</w:p>") ? section : text.lastIndexOf("</w:body>");
    int times = Math.ceilDiv(megabytes * 1_000_000, end - start);
    // no note is referred to twice
    String again = text.substring(start, end).replaceAll("<w:footnoteReference [^>]*/>", "");
    parts.put(MAIN, Bytes.of(text.substring(0, end) + again.repeat(times) + text.substring(end)));
    return new Source(source.name(), Zip.write(parts));
  }
}
