package codicil.read.docx;

import java.util.Optional;
import java.util.regex.Pattern;

/// Whole numbers as programs write them: some add a fraction, `720.0`.
final class Whole {
  private static final Pattern NUMBER = Pattern.compile("(-?\\d{1,9})(\\.\\d*)?");

  private Whole() {}

  /// The number of a text; empty if it is none.
  static Optional<Integer> of(Optional<String> text) {
    return text.map(NUMBER::matcher).filter(number -> number.matches()).map(number -> Integer.valueOf(number.group(1)));
  }
}
