package codicil.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a day, ISO 8601.
final class DayConverter implements ITypeConverter<LocalDate> {

  @Override
  public LocalDate convert(String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeException _) {
      throw new TypeConversionException("'" + text + "' is no day, write it like 2021-11-04");
    }
  }
}
