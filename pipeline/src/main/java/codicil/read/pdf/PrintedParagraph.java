package codicil.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lines that belong together, on their way to a paragraph.
final class PrintedParagraph implements Block {
  private final List<Print> lines = new ArrayList<>();
  private final Optional<Integer> level;
  private final String style;
  private final boolean item;

  /// A paragraph of which nothing is known but its lines.
  PrintedParagraph(Print first) {
    this(List.of(first), Optional.empty(), "", false);
  }

  /// @param level the level of the heading that it is, 0 if it is none; empty if that must be inferred
  /// @param style the name of its style, empty if unknown
  /// @param item whether it is an item of a list
  PrintedParagraph(List<Print> lines, Optional<Integer> level, String style, boolean item) {
    this.lines.addAll(lines);
    this.level = level;
    this.style = style;
    this.item = item;
  }

  /// The same lines, as a heading of a level, or as none.
  PrintedParagraph at(int known) {
    return new PrintedParagraph(lines, Optional.of(known), style, item);
  }

  void add(Print line) {
    lines.add(line);
  }

  List<Print> lines() {
    return lines;
  }

  Optional<Integer> level() {
    return level;
  }

  String style() {
    return style;
  }

  boolean isItem() {
    return item;
  }

  Print first() {
    return lines.getFirst();
  }

  Print last() {
    return lines.getLast();
  }

  /// Where its lines begin, from the second one on.
  float left() {
    return lines.size() > 1 ? lines.get(1).left() : first().left();
  }

  int size() {
    return lines.size();
  }
}
