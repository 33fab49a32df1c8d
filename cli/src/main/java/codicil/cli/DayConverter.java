package codicil.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a day: `2021-11-04`, or as people write it, `4 November 2021`, `4 Nov 2021`.
final class DayConverter implements ITypeConverter<LocalDate> {
  private static final DateTimeFormatter WRITTEN = new DateTimeFormatterBuilder().parseCaseInsensitive()
      .appendPattern("d [MMMM][MMM] uuuu")
      .toFormatter(Locale.ENGLISH)
      .withResolverStyle(ResolverStyle.STRICT);

  @Override
  public LocalDate convert(String text) {
    String day = text.strip();
    try {
      return day.contains(" ") ? LocalDate.parse(day, WRITTEN) : LocalDate.parse(day);
    } catch (DateTimeException _) {
      throw new TypeConversionException("'" + text + "' is no day, write it like 2021-11-04");
    }
  }
}
