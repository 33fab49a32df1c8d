package codicil.model;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number of a version of the whole code, made by a release: `v50.0`.
public record ReleaseNumber(int major, int minor) implements Comparable<ReleaseNumber> {
  private static final Pattern FORM = Pattern.compile("[vV]?(\\d{1,4})(?:\\.(\\d{1,4}))?");

  /// Reads `v50.0`, `50.0`, `v50` or `50`; empty if the text is nothing of the kind.
  public static Optional<ReleaseNumber> parse(String text) {
    Matcher form = FORM.matcher(text.strip());
    return form.matches() ? Optional.of(new ReleaseNumber(Integer.parseInt(form.group(1)),
        form.group(2) == null ? 0 : Integer.parseInt(form.group(2)))) : Optional.empty();
  }

  @Override
  public int compareTo(ReleaseNumber other) {
    return Comparator.comparingInt(ReleaseNumber::major).thenComparingInt(ReleaseNumber::minor).compare(this, other);
  }

  /// As the field writes it: `v50.0`.
  @Override
  public String toString() {
    return "v" + major + "." + minor;
  }
}
