package codicil.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The blocks of a story in reading order: paragraphs and tables, whatever content controls and custom XML wrap them.
public final class Blocks {
  private static final Set<String> WRAPPERS =
      Set.of("w:sdt", "w:sdtContent", "w:customXml", "w:smartTag", "w:ins", "w:del", "w:moveFrom", "w:moveTo");

  private Blocks() {}

  /// A block and the element in whose children it stands.
  public record Block(Element element, Element parent) {
    /// Whether it is a table rather than a paragraph.
    public boolean isTable() {
      return element.is("w:tbl");
    }
  }

  /// The paragraphs and tables of a container (`w:body`, `w:tc`, `w:footnote` …).
  public static List<Block> of(Element container) {
    List<Block> found = new ArrayList<>();
    collect(container, Set.of("w:p", "w:tbl"), found);
    return found;
  }

  /// The rows of a table.
  public static List<Block> rows(Element table) {
    List<Block> found = new ArrayList<>();
    collect(table, Set.of("w:tr"), found);
    return found;
  }

  /// The cells of a row.
  public static List<Block> cells(Element row) {
    List<Block> found = new ArrayList<>();
    collect(row, Set.of("w:tc"), found);
    return found;
  }

  private static void collect(Element container, Set<String> wanted, List<Block> found) {
    for (Element child : container.elements()) {
      if (wanted.contains(child.name())) {
        found.add(new Block(child, container));
      } else if (WRAPPERS.contains(child.name())) {
        collect(child, wanted, found);
      }
    }
  }
}
