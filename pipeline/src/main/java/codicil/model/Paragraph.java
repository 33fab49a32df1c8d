package codicil.model;

import java.util.List;

/// A paragraph as read.
///
/// @param number its automatic number as printed (`H8.16`, `(a)`), empty if it has none; a typed number is part of the text
/// @param heading 1 to 9 for a heading of that level, 0 for body text
/// @param style the name of its style, empty if unknown
/// @param text its characters; tabs as `\t`, objects as [Atom#OBJECT]
/// @param atoms the indivisible pieces, in order, not overlapping
/// @param spans the formats, in order, covering the whole text
/// @param format a digest of the paragraph's own format (style, indents, numbering), without the number
public record Paragraph(String number, int heading, String style, String text, List<Atom> atoms, List<Span> spans,
    String format) implements Passage {
  public Paragraph {
    if (heading < 0 || heading > 9) {
      throw new IllegalArgumentException("heading level " + heading);
    }
    atoms = List.copyOf(atoms);
    spans = List.copyOf(spans);
  }

  /// A paragraph of plain words, as formats without formatting yield it.
  public static Paragraph plain(String text) {
    return new Paragraph("", 0, "", text, List.of(), List.of(), "");
  }

  /// Whether another says the same and looks the same; its automatic number may differ.
  public boolean sameBesidesNumber(Paragraph other) {
    return text.equals(other.text) && format.equals(other.format) && atoms.equals(other.atoms)
        && spans.equals(other.spans);
  }

  /// The same paragraph, its first characters taken off with the blanks behind them.
  ///
  /// @param printed the number that they are
  /// @param length how many characters of the text to take off
  public Paragraph numbered(String printed, int length) {
    return stretch(length, text.length(), printed);
  }

  /// A stretch of it, as if that were a paragraph; its number stands before the first.
  ///
  /// @param start UTF-16 offset, at no place inside an atom
  /// @param end offset after it
  public Paragraph stretch(int start, int end) {
    return stretch(start, end, start == 0 ? number : "");
  }

  private Paragraph stretch(int start, int end, String printed) {
    return new Paragraph(printed, heading, style, text.substring(start, end),
        atoms.stream()
            .filter(atom -> atom.start() >= start && atom.end() <= end)
            .map(
                atom -> new Atom(atom.start() - start, atom.end() - start, atom.kind(), atom.key(), atom.ref()))
            .toList(),
        spans.stream()
            .filter(span -> span.end() > start && span.start() < end)
            .map(span -> new Span(Math.max(start, span.start()) - start, Math.min(end, span.end()) - start,
                span.emphasis(), span.link(), span.format()))
            .toList(),
        format);
  }

  /// The same paragraph, the label that its words begin with as its number.
  public Paragraph numbered(String label) {
    int end = text.indexOf(label) + label.length();
    while (end < text.length()
        && (Character.isWhitespace(text.charAt(end)) || Character.isSpaceChar(text.charAt(end)))) {
      end++;
    }
    return numbered(label, end);
  }

  /// Whether a section of the document ends with it; then a break stands as its last atom.
  public boolean endsSection() {
    return !atoms.isEmpty() && atoms.getLast().kind() == Atom.Kind.BREAK && atoms.getLast().key().equals("section");
  }

  @Override
  public String words() {
    return text.replace(String.valueOf(Atom.OBJECT), "");
  }
}
