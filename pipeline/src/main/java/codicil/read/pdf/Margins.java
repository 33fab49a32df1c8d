package codicil.read.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Tells running headers, footers and page numbers from the text: they come back at the edge of page after page.
final class Margins {
  private static final double EDGE = 0.13;
  private static final int DEEPEST = 4;
  private static final Pattern PAGE_NUMBER = Pattern.compile("(?:page )?#(?: ?(?:of|/) ?#)?");
  private static final Pattern ROMAN = Pattern.compile("[ivxl]{1,6}");
  private final Map<String, String> headers = new LinkedHashMap<>();
  private final Map<String, String> footers = new LinkedHashMap<>();
  private final List<List<Print>> pages = new ArrayList<>();

  /// @param pages the lines of each page
  /// @param heights the height of each page, in points
  static Margins of(List<List<Print>> pages, List<Float> heights) {
    Margins margins = new Margins();
    Set<String> repeated = repeated(pages, heights);
    for (int page = 0; page < pages.size(); page++) {
      margins.sort(pages.get(page), heights.get(page), repeated);
    }
    return margins;
  }

  /// The same pages, nothing told apart but what their maker marked: pages that say nothing else say what comes back on
  /// each of them.
  static Margins none(List<List<Print>> pages) {
    Margins none = new Margins();
    pages.forEach(lines -> none.pages.add(lines.stream().filter(line -> !line.isFurniture()).toList()));
    return none;
  }

  /// Whether anything is left on most pages that say something.
  boolean leavesWords(List<List<Print>> before) {
    long left = pages.stream().filter(lines -> !lines.isEmpty()).count();
    return 2 * left >= before.stream().filter(lines -> !lines.isEmpty()).count();
  }

  /// The lines of each page without what runs.
  List<List<Print>> pages() {
    return pages;
  }

  /// The running headers, each once, as on the first page that has it.
  List<String> headers() {
    return List.copyOf(headers.values());
  }

  /// The running footers, each once, as on the first page that has it.
  List<String> footers() {
    return List.copyOf(footers.values());
  }

  private void sort(List<Print> lines, float height, Set<String> repeated) {
    List<Print> edges = edgeLines(lines, height);
    List<Print> text = new ArrayList<>();
    for (Print line : lines) {
      if (line.isFurniture()
          || edges.contains(line) && (repeated.contains(key(line, height)) || isPageNumber(line, lines, height))) {
        (line.baseline() < height / 2 ? headers : footers).putIfAbsent(words(line), line.text().strip());
      } else {
        text.add(line);
      }
    }
    pages.add(text);
  }

  private static boolean isPageNumber(Print line, List<Print> lines, float height) {
    boolean outermost = line.baseline() < height / 2
        ? lines.stream().noneMatch(other -> other.baseline() < line.baseline())
        : lines.stream().noneMatch(other -> other.baseline() > line.baseline());
    return outermost && PAGE_NUMBER.matcher(words(line)).matches();
  }

  /// The keys that come back at the same place on three pages that follow each other, or lie opposite each other.
  private static Set<String> repeated(List<List<Print>> pages, List<Float> heights) {
    Map<String, List<Integer>> found = new LinkedHashMap<>();
    for (int page = 0; page < pages.size(); page++) {
      float height = heights.get(page);
      for (Print line : edgeLines(pages.get(page), height)) {
        found.computeIfAbsent(key(line, height), _ -> new ArrayList<>()).add(page);
      }
    }
    int enough = Math.clamp(pages.size(), 2, 3);
    Set<String> repeated = new TreeSet<>();
    found.forEach((key, on) -> {
      if (longestRun(on) >= enough) {
        repeated.add(key);
      }
    });
    return repeated;
  }

  private static int longestRun(List<Integer> pages) {
    int longest = 1;
    int run = 1;
    for (int at = 1; at < pages.size(); at++) {
      int apart = pages.get(at) - pages.get(at - 1);
      run = apart == 0 ? run : apart <= 2 ? run + 1 : 1;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  private static List<Print> edgeLines(List<Print> lines, float height) {
    List<Print> top = lines.stream().filter(line -> line.baseline() < height * EDGE).limit(DEEPEST).toList();
    List<Print> bottom = lines.reversed()
        .stream()
        .filter(line -> line.baseline() > height * (1 - EDGE))
        .limit(DEEPEST)
        .toList();
    List<Print> edges = new ArrayList<>(top);
    edges.addAll(bottom);
    return edges;
  }

  /// What stays the same from page to page: the place, and the words with figures left open.
  private static String key(Print line, float height) {
    return Math.round(line.baseline() / height * 250) + " " + words(line);
  }

  private static String words(Print line) {
    String words = line.text().strip().toLowerCase(Locale.ROOT).replaceAll("\\d+", "#").replaceAll("\\s+", " ");
    return ROMAN.matcher(words).matches() ? "#" : words;
  }
}
