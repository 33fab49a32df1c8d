package codicil.sample;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The half-open span of versions in which a line stands: from `from` on, until just before `until`.
/// An empty name leaves that end open.
record Standing(String from, String until) {
  private static final Pattern WRITTEN = Pattern.compile("((?:base|v[\\d.]+)?)\\.\\.(v[\\d.]+)?>\\s*(.*)");

  /// A line of the text with the span that is written before it.
  record Spanned(Standing standing, String line) {}

  static Spanned read(String line) {
    Matcher written = WRITTEN.matcher(line);
    if (!written.matches()) {
      return new Spanned(new Standing("", ""), line);
    }
    String until = written.group(2) == null ? "" : written.group(2);
    return new Spanned(new Standing(written.group(1), until), written.group(3));
  }

  /// @param versions the versions of the document, earliest first
  /// @throws IllegalArgumentException if an end of this span is none of them, or the span is empty
  boolean covers(String version, List<String> versions) {
    int start = from.isEmpty() ? 0 : position(from, versions);
    int end = until.isEmpty() ? versions.size() : position(until, versions);
    if (start >= end) {
      throw new IllegalArgumentException("empty span " + from + ".." + until);
    }
    int asked = position(version, versions);
    return start <= asked && asked < end;
  }

  private static int position(String version, List<String> versions) {
    int position = versions.indexOf(version);
    if (position < 0) {
      throw new IllegalArgumentException(version + " is none of the versions " + versions);
    }
    return position;
  }
}
