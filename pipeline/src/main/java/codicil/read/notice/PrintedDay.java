package codicil.read.notice;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A day as notices print it: `4 November 2021`, `Thursday 4th Nov 2021`, `2021-11-04`, `04/11/2021` (the day first).
final class PrintedDay {
  /// To be put into larger patterns; it captures nothing. A day never has a leading zero before the name of a month, so
  /// that `v1.01 October 2020` can be told apart.
  static final String FORM = "(?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?"
      + "(?:[12]\\d|3[01]|[1-9])(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*,? \\d{4}"
      + "|\\d{4}-\\d\\d-\\d\\d|\\d\\d/\\d\\d/\\d{4})";
  private static final Pattern WORDS = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)? ([A-Z][a-z]{2})[a-z]*,? (\\d{4})");
  private static final Pattern SLASHES = Pattern.compile("(\\d\\d)/(\\d\\d)/(\\d{4})");

  private PrintedDay() {}

  /// The day; empty if there is none of this number in that month.
  static Optional<LocalDate> of(String text) {
    try {
      Matcher words = WORDS.matcher(text);
      if (words.find()) {
        return Optional.of(LocalDate.of(Integer.parseInt(words.group(3)), month(words.group(2)),
            Integer.parseInt(words.group(1))));
      }
      Matcher slashes = SLASHES.matcher(text);
      return Optional.of(LocalDate.parse(slashes.find()
          ? slashes.group(3) + "-" + slashes.group(2) + "-" + slashes.group(1)
          : text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Month month(String start) {
    for (Month month : Month.values()) {
      if (month.name().startsWith(start.toUpperCase(Locale.ROOT))) {
        return month;
      }
    }
    throw new DateTimeException("month " + start);
  }
}
