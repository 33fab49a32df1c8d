package codicil.read.pdf;

import codicil.model.Atom;
import codicil.model.Paragraph;
import codicil.model.Span;

/// Takes the number that is printed before a paragraph off its words.
final class Numbered {
  private Numbered() {}

  /// @param length how many characters of the text it takes with the blanks behind it
  static Paragraph of(Paragraph paragraph, String number, int length) {
    return new Paragraph(number, paragraph.heading(), paragraph.style(), paragraph.text().substring(length),
        paragraph.atoms()
            .stream()
            .map(atom -> new Atom(atom.start() - length, atom.end() - length, atom.kind(), atom.key(), atom.ref()))
            .toList(),
        paragraph.spans()
            .stream()
            .filter(span -> span.end() > length)
            .map(span -> new Span(Math.max(0, span.start() - length), span.end() - length, span.emphasis(), span.link(),
                span.format()))
            .toList(),
        paragraph.format());
  }
}
