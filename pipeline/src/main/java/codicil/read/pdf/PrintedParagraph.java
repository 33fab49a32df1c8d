package codicil.read.pdf;

import codicil.model.Emphasis;
import codicil.model.Paragraph;
import codicil.model.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Lines that belong together, on their way to a paragraph.
final class PrintedParagraph implements Block {
  private final List<Print> lines = new ArrayList<>();

  PrintedParagraph(Print first) {
    lines.add(first);
  }

  void add(Print line) {
    lines.add(line);
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

  /// @param isWord whether the document writes these letters as one word elsewhere, which tells a hyphen that belongs to
  ///        a word from one that parts it
  Paragraph paragraph(Predicate<String> isWord) {
    List<Letter> letters = new ArrayList<>(lines.getFirst().letters());
    lines.stream().skip(1).forEach(line -> join(letters, line.letters(), isWord));
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    for (Letter letter : letters) {
      Set<Emphasis> emphasis = emphasis(letter);
      int start = text.length();
      text.append(letter.text());
      Span last = spans.isEmpty() ? new Span(0, 0, Set.of(), "", "none") : spans.getLast();
      if (!spans.isEmpty() && last.emphasis().equals(emphasis)) {
        spans.removeLast();
        start = last.start();
      }
      spans.add(
          new Span(start, text.length(), emphasis, "", emphasis.isEmpty() ? "" : EnumSet.copyOf(emphasis).toString()));
    }
    return new Paragraph("", 0, "", text.toString(), List.of(), spans, "");
  }

  private static Set<Emphasis> emphasis(Letter letter) {
    Set<Emphasis> emphasis = EnumSet.noneOf(Emphasis.class);
    if (letter.bold()) {
      emphasis.add(Emphasis.BOLD);
    }
    if (letter.italic()) {
      emphasis.add(Emphasis.ITALIC);
    }
    return emphasis;
  }

  private static void join(List<Letter> letters, List<Letter> next, Predicate<String> isWord) {
    Letter last = letters.getLast();
    String before = words(letters.subList(Math.max(0, letters.size() - 40), letters.size()));
    String after = words(next.subList(0, Math.min(40, next.size())));
    switch (Hyphen.at(before, after, isWord)) {
      case PARTS -> letters.removeLast();
      case BELONGS -> {
      }
      case NONE -> letters.add(new Letter(" ", last.right(), last.y(), 0, last.size(),
          last.bold() && next.getFirst().bold(), last.italic() && next.getFirst().italic()));
    }
    letters.addAll(next);
  }

  private static String words(List<Letter> letters) {
    StringBuilder words = new StringBuilder();
    letters.forEach(letter -> words.append(letter.text()));
    return words.toString();
  }
}
