package codicil.publish;

import codicil.model.Bytes;
import codicil.model.Source;
import codicil.model.Unusable;
import codicil.word.WordPackage;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// When a file says that it was last saved: the date of a redline that nobody gave another.
public final class LastSaved {
  /// What a file that does not say gets, so that the same input gives the same bytes.
  private static final Instant NOT_SAID = Instant.parse("2000-01-01T00:00:00Z");

  /// ISO/IEC 29500-2 §11.1, the core properties.
  private static final Pattern WORD = Pattern.compile("<dcterms:modified[^>]*>([^<]+)<");

  /// ISO 32000-1 §14.3.3, the document information dictionary; the time zone is left out.
  private static final Pattern PDF = Pattern.compile("/ModDate\\s*\\(D:(\\d{14})");
  private static final DateTimeFormatter PDF_DATE = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");

  private LastSaved() {}

  /// When the file says that it was last saved, or 1 January 2000 if it does not say.
  public static Instant of(Source source) {
    try {
      return (source.isWord() ? word(source) : pdf(source)).orElse(NOT_SAID);
    } catch (DateTimeException | Unusable _) {
      return NOT_SAID;
    }
  }

  private static Optional<Instant> word(Source source) {
    return WordPackage.open(source)
        .bytes("docProps/core.xml")
        .map(Bytes::text)
        .map(WORD::matcher)
        .filter(Matcher::find)
        .map(found -> OffsetDateTime.parse(found.group(1).strip()).toInstant());
  }

  private static Optional<Instant> pdf(Source source) {
    String text = new String(source.bytes().toArray(), StandardCharsets.ISO_8859_1);
    return Optional.of(PDF.matcher(text))
        .filter(Matcher::find)
        .map(found -> LocalDateTime.parse(found.group(1), PDF_DATE).toInstant(ZoneOffset.UTC));
  }
}
