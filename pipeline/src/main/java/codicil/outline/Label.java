package codicil.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A label as it is printed at a clause, taken apart.
sealed interface Label {
  Pattern SECTION_NUMBER = Pattern.compile("([A-Z]{0,3})(\\d{1,5}[A-Z]{0,2})((?:\\.\\d{1,5}[A-Z]{0,2})*)\\.?");
  Pattern ITEM = Pattern.compile("([(\\[]?)([A-Za-z]{1,5}|\\d{1,3}[A-Za-z]{0,2})([.):\\]]?)");
  Pattern DIVISION = Pattern.compile(
      "(?i)(section|schedule|appendix|annex|part|chapter|article|exhibit|attachment|volume|title)"
          + "\\s+([A-Z]{1,4}|\\d{1,3}[A-Z]?)[.:]?");
  Pattern WORDED = Pattern.compile("(?i)(?:section|clause|article|paragraph)\\s+(\\d.*)");
  Pattern ORDINAL = Pattern.compile("(\\d{1,5})([A-Z]{0,2})");

  /// A number that names its parents itself: `H8.16A`, `4.3.3.2`, `3`.
  ///
  /// @param family the letters before the first figure; empty in a decimal numbering
  record Full(String family, List<Ordinal> parts) implements Label {
    public Full {
      parts = List.copyOf(parts);
    }

    Ordinal last() {
      return parts.getLast();
    }

    boolean isPartOf(Full whole) {
      return family.equals(whole.family) && parts.size() > whole.parts.size()
          && parts.subList(0, whole.parts.size()).equals(whole.parts);
    }

    boolean isBeside(Full other) {
      return family.equals(other.family) && parts.size() == other.parts.size()
          && parts.subList(0, parts.size() - 1).equals(other.parts.subList(0, parts.size() - 1));
    }
  }

  /// One item of a list, which has a full number through its parents only: `(a)`, `iv.`, `B)`.
  ///
  /// @param shape its punctuation, `()`
  /// @param readings what its sign may mean, the likeliest first; never empty
  record Item(String shape, List<Sign> readings) implements Label {
    public Item {
      readings = List.copyOf(readings);
    }
  }

  /// A part of the document with a word before its number: `SECTION H:`, `Appendix AD`, `Part 2`.
  record Division(String word, String sign) implements Label {}

  /// Takes a label apart; empty if the text is none, for instance `Table 3` or `[12]`.
  static Optional<Label> read(String printed) {
    String text = printed.strip();
    Matcher division = DIVISION.matcher(text);
    if (division.matches()) {
      return Optional.of(new Division(division.group(1).toLowerCase(Locale.ROOT), division.group(2)));
    }
    Matcher worded = WORDED.matcher(text);
    return full(worded.matches() ? worded.group(1) : text).or(() -> item(text));
  }

  private static Optional<Label> full(String text) {
    Matcher number = SECTION_NUMBER.matcher(text);
    if (!number.matches()) {
      return Optional.empty();
    }
    List<Ordinal> parts = new ArrayList<>();
    Matcher part = ORDINAL.matcher(number.group(2) + number.group(3));
    while (part.find()) {
      parts.add(new Ordinal(Integer.parseInt(part.group(1)), part.group(2)));
    }
    return Optional.of(new Full(number.group(1), parts));
  }

  private static Optional<Label> item(String text) {
    Matcher item = ITEM.matcher(text);
    if (!item.matches() || item.group(1).equals("[")) {
      return Optional.empty();
    }
    List<Sign> readings = Sign.read(item.group(2));
    return readings.isEmpty() ? Optional.empty() : Optional.of(new Item(item.group(1) + item.group(3), readings));
  }
}
