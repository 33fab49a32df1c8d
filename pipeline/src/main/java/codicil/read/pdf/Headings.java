package codicil.read.pdf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// The levels of headings by the size of their type: what is larger than the text is one.
final class Headings {
  private static final double LARGER = 1.12;
  private static final int DEEPEST = 6;
  private final int text;
  private final List<Integer> sizes;

  private Headings(int text, List<Integer> sizes) {
    this.text = text;
    this.sizes = sizes;
  }

  static Headings of(List<Print> lines) {
    Map<Integer, Integer> letters = new TreeMap<>();
    lines.forEach(line -> letters.merge(rounded(line), line.letters().size(), Integer::sum));
    int text = letters.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0);
    return new Headings(text,
        new TreeSet<>(letters.keySet()).descendingSet().stream().filter(size -> size > text * LARGER).toList());
  }

  /// The size of the text, in points.
  float text() {
    return text / 2f;
  }

  /// 1 to 6 for a line larger than the text, otherwise 0.
  int level(Print line) {
    return Math.min(sizes.indexOf(rounded(line)) + 1, DEEPEST);
  }

  /// In half points, since sizes differ by rounding.
  private static int rounded(Print line) {
    return Math.round(line.size() * 2);
  }
}
