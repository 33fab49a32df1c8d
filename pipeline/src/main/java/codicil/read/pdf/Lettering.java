package codicil.read.pdf;

import codicil.model.Atom;
import codicil.model.Emphasis;
import codicil.model.Paragraph;
import codicil.model.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Makes a paragraph of the letters of its lines: words parted by a line's end are joined, raised numbers that name a note
/// become references to it.
final class Lettering {
  private static final int WORD = 40;
  private final Setting setting;
  private final Footnotes notes;
  private final StringBuilder text = new StringBuilder();
  private final List<Atom> atoms = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();

  private Lettering(Setting setting, Footnotes notes) {
    this.setting = setting;
    this.notes = notes;
  }

  static Paragraph of(PrintedParagraph printed, int heading, Setting setting, Footnotes notes) {
    Lettering lettering = new Lettering(setting, notes);
    for (int at = 0; at < printed.size(); at++) {
      Print line = printed.lines().get(at);
      if (at > 0) {
        lettering.join(printed.lines().get(at - 1).letters(), line.letters());
      }
      lettering.add(line, isStretched(at, printed) ? Prints.withoutTabs(line.letters()) : line.letters());
    }
    return lettering.paragraph(printed, heading);
  }

  private Paragraph paragraph(PrintedParagraph printed, int heading) {
    boolean certain = printed.isItem() || heading > 0;
    Optional<PrintedNumber> number =
        printed.style().isEmpty() ? PrintedNumber.in(text.toString(), certain) : Optional.empty();
    Paragraph paragraph = new Paragraph("", heading, printed.style(), text.toString(), atoms, spans, "");
    return number.map(found -> paragraph.numbered(found.number(), found.length())).orElse(paragraph);
  }

  /// Whether a line that others follow goes to the edge: then its gaps are wide because it was stretched, but for the gap
  /// behind a label.
  private static boolean isStretched(int at, PrintedParagraph printed) {
    Print line = printed.lines().get(at);
    return at < printed.size() - 1 && (at > 0 || PrintedNumber.in(line.text(), false).isEmpty())
        && printed.lines().stream().allMatch(other -> other.right() < line.right() + line.size());
  }

  private void add(Print line, List<Letter> letters) {
    for (int at = 0; at < letters.size(); at++) {
      Letter letter = letters.get(at);
      int end = at;
      while (letter.face().raised() && end < letters.size() && letters.get(end).face().raised()) {
        end++;
      }
      Optional<String> note = end == at ? Optional.empty() : notes.name(line.page(), words(letters.subList(at, end)));
      if (note.isPresent()) {
        atoms.add(new Atom(text.length(), text.length() + 1, Atom.Kind.NOTE, "footnote", note.get()));
        add(String.valueOf(Atom.OBJECT), letter.face(), "");
        at = end - 1;
      } else {
        add(letter.text(), letter.face(), letter.link());
      }
    }
  }

  private void add(String characters, Letter.Face face, String link) {
    Set<Emphasis> emphasis = emphasis(face);
    int start = text.length();
    text.append(characters);
    if (!spans.isEmpty() && spans.getLast().emphasis().equals(emphasis) && spans.getLast().link().equals(link)) {
      start = spans.removeLast().start();
    }
    spans.add(
        new Span(start, text.length(), emphasis, link, emphasis.isEmpty() ? "" : EnumSet.copyOf(emphasis).toString()));
  }

  private static Set<Emphasis> emphasis(Letter.Face face) {
    Set<Emphasis> emphasis = EnumSet.noneOf(Emphasis.class);
    if (face.bold()) {
      emphasis.add(Emphasis.BOLD);
    }
    if (face.italic()) {
      emphasis.add(Emphasis.ITALIC);
    }
    if (face.raised()) {
      emphasis.add(Emphasis.SUPERSCRIPT);
    }
    return emphasis;
  }

  private void join(List<Letter> line, List<Letter> next) {
    Letter last = line.getLast();
    String before = words(line.subList(Math.max(0, line.size() - WORD), line.size()));
    String after = words(next.subList(0, Math.min(WORD, next.size())));
    if (last.spaced()) {
      addBlank(last, next.getFirst());
      return;
    }
    switch (Hyphen.at(before, after, word -> setting.isWord(word.toLowerCase(Locale.ROOT)))) {
      case PARTS -> dropHyphen();
      case BELONGS -> {
      }
      case NONE -> {
        if (!setting.printsBlanks() && !(last.isUnspaced() && next.getFirst().isUnspaced())) {
          addBlank(last, next.getFirst());
        }
      }
    }
  }

  private void addBlank(Letter last, Letter next) {
    add(" ", last.face().shared(next.face()), last.link().equals(next.link()) ? last.link() : "");
  }

  private void dropHyphen() {
    text.setLength(text.length() - 1);
    Span last = spans.removeLast();
    if (last.start() < text.length()) {
      spans.add(new Span(last.start(), text.length(), last.emphasis(), last.link(), last.format()));
    }
  }

  /// The characters of letters, one after the other.
  static String words(List<Letter> letters) {
    StringBuilder words = new StringBuilder();
    letters.forEach(letter -> words.append(letter.text()));
    return words.toString();
  }
}
