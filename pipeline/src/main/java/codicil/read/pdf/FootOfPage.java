package codicil.read.pdf;

import java.util.ArrayList;
import java.util.List;

/// Tells the notes at the foot of a page from its text: they stand below a short rule, in smaller type, and begin with a
/// sign.
///
/// @param text the lines of the text
/// @param notes the lines of the notes
record FootOfPage(List<Print> text, List<Print> notes) {
  private static final float SHORTEST = 40;
  private static final double LONGEST = 0.45;
  private static final double UPPERMOST = 0.3;
  private static final float NEAR = 12;
  private static final double SMALLER = 0.96;

  static FootOfPage of(List<Print> lines, Sheet sheet, Setting setting) {
    List<Print> notes = new ArrayList<>();
    for (Rule rule : sheet.rules()) {
      if (isSeparator(rule, sheet)) {
        List<Print> below = lines.stream().filter(line -> isBelow(line, rule)).toList();
        if (!below.isEmpty() && Footnotes.sign(below.getFirst()).isPresent() && below.stream()
            .allMatch(line -> line.size() <= SMALLER * setting.headings().text())) {
          notes.addAll(below.stream().filter(line -> !notes.contains(line)).toList());
        }
      }
    }
    return new FootOfPage(lines.stream().filter(line -> !notes.contains(line)).toList(), notes);
  }

  /// The notes as paragraphs; a sign at the start of a line begins one.
  List<PrintedParagraph> paragraphs() {
    List<PrintedParagraph> paragraphs = new ArrayList<>();
    for (Print line : notes) {
      boolean begins =
          paragraphs.isEmpty() || line.letters().getFirst().face().raised() && Footnotes.sign(line).isPresent();
      if (begins) {
        paragraphs.add(new PrintedParagraph(line));
      } else {
        paragraphs.getLast().add(line);
      }
    }
    return paragraphs;
  }

  private static boolean isSeparator(Rule rule, Sheet sheet) {
    float length = rule.right() - rule.left();
    return rule.isAcross() && length >= SHORTEST && length <= LONGEST * sheet.width()
        && rule.y() > UPPERMOST * sheet.height();
  }

  private static boolean isBelow(Print line, Rule rule) {
    return line.baseline() > rule.y() && line.left() >= rule.left() - NEAR
        && (line.column() == 0 || line.left() < rule.right() + NEAR);
  }
}
