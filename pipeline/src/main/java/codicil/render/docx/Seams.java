package codicil.render.docx;

import codicil.word.Blocks;
import codicil.word.Element;
import codicil.word.Inline;
import java.util.List;
import java.util.Optional;

/// Keeps apart two insertions between which only the end of a paragraph stands, and that end is not inserted.
///
/// LibreOffice takes them for one that has the paragraph's end in it if they have one author and less than two minutes
/// between them, and joins both paragraphs on rejecting. Word does not: it goes by the marks. The first of the two is
/// dated two minutes later.
final class Seams {
  private Seams() {}

  /// Keeps apart the insertions of a story or cell.
  static void open(Element container, Marks marks) {
    List<Blocks.Block> blocks = Blocks.of(container);
    // backwards, because an insertion that is the whole of a paragraph has two neighbours
    for (int at = blocks.size() - 2; at >= 0; at--) {
      Element one = blocks.get(at).element();
      Element next = blocks.get(at + 1).element();
      if (one.is("w:p") && next.is("w:p")) {
        insertion(one, true).filter(_ -> !endsMarked(one))
            .ifPresent(last -> insertion(next, false)
                .filter(first -> first.attribute("w:date").equals(last.attribute("w:date")))
                .ifPresent(_ -> marks.redate(last)));
      }
    }
  }

  private static boolean endsMarked(Element paragraph) {
    return paragraph.child("w:pPr")
        .flatMap(p -> p.child("w:rPr"))
        .stream()
        .anyMatch(format -> format.child("w:ins").isPresent() || format.child("w:moveTo").isPresent());
  }

  /// The insertion that a paragraph, or a hyperlink in it, begins or ends with.
  private static Optional<Element> insertion(Element parent, boolean last) {
    List<Element> shown = parent.elements()
        .stream()
        .filter(e -> !Inline.isSilent(e) && !e.name().endsWith("Pr")
            && !e.name().endsWith("RangeStart") && !e.name().endsWith("RangeEnd"))
        .toList();
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    Element edge = last ? shown.getLast() : shown.getFirst();
    return switch (edge.name()) {
      case "w:ins", "w:moveTo" -> Optional.of(edge);
      case "w:hyperlink", "w:sdt", "w:sdtContent", "w:smartTag", "w:customXml" -> insertion(edge, last);
      default -> Optional.empty();
    };
  }
}
