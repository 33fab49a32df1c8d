package codicil.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/// The bookmarks of a document (ISO 32000-1 §12.3.3): they name its headings and how deep each one is.
final class Bookmarks {
  private static final int MOST = 20_000;
  private static final int DEEPEST = 6;
  private static final int LONGEST_LABEL = 12;
  private static final Pattern UNREAD = Pattern.compile("[^\\p{L}\\p{N}]+");
  /// What may stand before the title that a bookmark gives: `1.2`, `Chapter 3`, `A.1`.
  private static final Pattern LABEL = Pattern.compile("(?:\\p{L}{0,9}\\p{N}+)?");
  private final Map<Place, Integer> levels = new HashMap<>();
  private int left = MOST;

  /// @param page counted from 1
  /// @param title its letters and digits
  private record Place(int page, String title) {}

  private Bookmarks() {}

  /// None if they cannot be read.
  static Bookmarks of(PDDocument document) {
    Bookmarks bookmarks = new Bookmarks();
    try {
      PDOutlineNode root = document.getDocumentCatalog().getDocumentOutline();
      if (root != null) {
        Map<PDPage, Integer> pages = new HashMap<>();
        document.getPages().forEach(page -> pages.put(page, pages.size() + 1));
        bookmarks.add(root, 1, document, pages);
      }
    } catch (IOException | RuntimeException e) {
      // a damaged outline says nothing; PDFBox meets one with exceptions of many kinds
      bookmarks.levels.clear();
    }
    return bookmarks;
  }

  private void add(PDOutlineNode node, int level, PDDocument document, Map<PDPage, Integer> pages)
      throws IOException {
    // items may be chained in a ring
    PDOutlineItem item = node.getFirstChild();
    while (item != null && left-- > 0) {
      PDPage page = item.findDestinationPage(document);
      if (page != null && item.getTitle() != null) {
        levels.putIfAbsent(new Place(pages.getOrDefault(page, 0), letters(item.getTitle())), level);
      }
      if (level < DEEPEST) {
        add(item, level + 1, document, pages);
      }
      item = item.getNextSibling();
    }
  }

  /// The blocks, each paragraph that a bookmark names a heading of its depth. What stands before the first of them is no
  /// heading, however large: it is the title page.
  List<Block> applied(List<Block> blocks) {
    List<Block> applied = new ArrayList<>();
    boolean begun = false;
    for (Block block : blocks) {
      Optional<Integer> level = block instanceof PrintedParagraph paragraph ? level(paragraph) : Optional.empty();
      if (level.isPresent() && !begun) {
        begun = true;
        applied.replaceAll(before -> before instanceof PrintedParagraph paragraph ? paragraph.at(0) : before);
      }
      applied.add(level.isPresent() && block instanceof PrintedParagraph paragraph ? paragraph.at(level.get()) : block);
    }
    return applied;
  }

  private Optional<Integer> level(PrintedParagraph paragraph) {
    if (levels.isEmpty() || paragraph.size() > 3) {
      return Optional.empty();
    }
    StringBuilder words = new StringBuilder();
    paragraph.lines().forEach(line -> words.append(line.text()));
    String title = letters(words.toString());
    for (int label = 0; label <= Math.min(LONGEST_LABEL, title.length() - 1); label++) {
      Integer level = levels.get(new Place(paragraph.first().page(), title.substring(label)));
      if (level != null && LABEL.matcher(title.substring(0, label)).matches()) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }

  private static String letters(String words) {
    return UNREAD.matcher(words).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
