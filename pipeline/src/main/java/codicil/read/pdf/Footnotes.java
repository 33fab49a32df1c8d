package codicil.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The notes of a document, each found by its page and the sign that is printed before it.
final class Footnotes {
  private static final Pattern SIGN = Pattern.compile("(?s)(\\d{1,4}|[*†‡§]{1,3}|\\[\\d{1,4}\\])");
  private final Map<String, String> names = new HashMap<>();
  private final List<Note> notes = new ArrayList<>();

  /// A note.
  ///
  /// @param name the name of its story
  record Note(String name, List<Block> blocks) {}

  /// Adds a paragraph that stands among the notes: it begins one if a sign stands before it, otherwise it continues the
  /// note before.
  void add(PrintedParagraph paragraph) {
    Optional<String> sign = sign(paragraph.first());
    if (sign.isPresent() || notes.isEmpty()) {
      String name = "footnote " + (notes.size() + 1);
      notes.add(new Note(name, new ArrayList<>()));
      sign.ifPresent(s -> names.putIfAbsent(paragraph.first().page() + " " + s, name));
    }
    PrintedParagraph words = sign.map(s -> without(s, paragraph)).orElse(paragraph);
    if (words.size() > 0) {
      notes.getLast().blocks().add(words);
    }
  }

  List<Note> notes() {
    return notes;
  }

  /// The name of the story of a note; empty if there is no such note on the page.
  Optional<String> name(int page, String sign) {
    return Optional.ofNullable(names.get(page + " " + sign));
  }

  /// The sign at the start of a line: raised, or set apart.
  static Optional<String> sign(Print line) {
    StringBuilder raised = new StringBuilder();
    for (Letter letter : line.letters()) {
      if (letter.isBlank()
          || raised.length() > 0 && !letter.face().raised() && line.letters().getFirst().face().raised()) {
        break;
      }
      raised.append(letter.text());
    }
    Matcher sign = SIGN.matcher(raised);
    return sign.matches() ? Optional.of(sign.group(1)) : Optional.empty();
  }

  private static PrintedParagraph without(String sign, PrintedParagraph paragraph) {
    List<Letter> letters = paragraph.first().letters();
    int from = 0;
    for (int length = 0; length < sign.length(); from++) {
      length += letters.get(from).text().length();
    }
    while (from < letters.size() && letters.get(from).isBlank()) {
      from++;
    }
    List<Print> lines = new ArrayList<>(paragraph.lines());
    Print first = lines.removeFirst();
    if (from < letters.size()) {
      lines.addFirst(new Print(first.page(), first.column(), letters.subList(from, letters.size())));
    }
    return new PrintedParagraph(lines, Optional.of(0), "footnote text", false);
  }
}
