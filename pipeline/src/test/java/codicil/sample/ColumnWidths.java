package codicil.sample;

import java.util.ArrayList;
import java.util.List;

/// The widths of a table's columns, from its heading row alone: so a changed row changes no other. A column of numbers
/// is narrow, and so is the first of two.
final class ColumnWidths {
  /// The width of the text on an A4 page with margins of 23 mm, in twentieths of a point.
  static final int TEXT_TWIPS = 9298;

  private ColumnWidths() {}

  /// @param total the width of the table; the widths add up to it
  static List<Integer> of(Line.Row heading, int total) {
    List<Integer> shares =
        heading.cells().size() == 2
            ? List.of(3, 7)
            : heading.cells().stream().map(cell -> printed(cell).equals("No.") ? 1 : 5).toList();
    int sum = shares.stream().mapToInt(Integer::intValue).sum();
    List<Integer> widths = new ArrayList<>(shares.stream().map(share -> total * share / sum).toList());
    int used = widths.stream().mapToInt(Integer::intValue).sum();
    widths.set(widths.size() - 1, widths.getLast() + total - used);
    return List.copyOf(widths);
  }

  private static String printed(List<Piece> cell) {
    var words = new StringBuilder();
    for (Piece piece : cell) {
      if (piece instanceof Piece.Words each) {
        words.append(each.text());
      }
    }
    return words.toString();
  }
}
