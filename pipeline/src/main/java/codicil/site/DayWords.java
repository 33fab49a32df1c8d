package codicil.site;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How pages write a day.
public final class DayWords {
  private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
  private static final Pattern ISO = Pattern.compile("(?<![\\w-])\\d{4}-\\d{2}-\\d{2}(?![\\w-])");

  private DayWords() {}

  /// `1 December 2021`.
  public static String of(LocalDate day) {
    return LONG.format(day);
  }

  /// `1 Dec 2021`, where there is little room.
  static String narrow(LocalDate day) {
    return SHORT.format(day);
  }

  /// A sentence of the log for a page: the log writes days as ISO 8601 does, which programs and terminals share.
  public static String in(String sentence) {
    return ISO.matcher(sentence).replaceAll(found -> Matcher.quoteReplacement(said(found.group())));
  }

  private static String said(String iso) {
    try {
      return of(LocalDate.parse(iso));
    } catch (DateTimeException _) {
      // What is no day of the calendar is left as it stands.
      return iso;
    }
  }
}
