package codicil.render.docx;

import codicil.model.Comparing;
import codicil.word.Blocks;
import codicil.word.Chars;
import codicil.word.Element;
import codicil.word.Node;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes marks: around runs, in paragraph marks, in rows and in properties, each with its own id.
final class Marks {
  private static final Set<String> RUNS = Set.of("w:r", "m:oMath", "m:oMathPara");
  private static final Set<String> WRAPPERS =
      Set.of("w:hyperlink", "w:smartTag", "w:customXml", "w:dir", "w:bdo", "w:sdt", "w:sdtContent");

  private final Mark mark;
  private final Comparing comparing;
  private int lastId;
  private int moves;

  /// @param firstFree above all ids that the document uses
  Marks(Mark mark, Comparing comparing, int firstFree) {
    this.mark = mark;
    this.comparing = comparing;
    this.lastId = firstFree;
  }

  /// Whether a difference of this kind is no change, and the after side stands for both.
  boolean ignore(Comparing.Difference difference) {
    return comparing.ignores(difference);
  }

  /// An id that nothing else in the document has.
  String freshId() {
    return Integer.toString(++lastId);
  }

  /// An empty mark.
  Element of(String name) {
    return Element.of(name)
        .with("w:id", freshId())
        .with("w:author", mark.author())
        .with("w:date", mark.date().toString());
  }

  /// Gives a mark the other of the two dates that marks have: two minutes later, or as the others.
  void redate(Element marked) {
    String later = mark.date().plus(2, ChronoUnit.MINUTES).toString();
    marked.with("w:date", marked.attribute("w:date").equals(later) ? mark.date().toString() : later);
  }

  /// A copy in which every mark has an id of its own.
  Element again(Element marked) {
    Element copy = marked.copy();
    copy.walk(e -> {
      if (e.has("w:author")) {
        e.with("w:id", freshId());
      }
    });
    return copy;
  }

  /// A name that no other move has.
  String moveName() {
    return "move" + ++moves;
  }

  /// Marks everything in a paragraph.
  ///
  /// @param withMark whether the paragraph's own mark is marked, too
  void paragraph(Element paragraph, Revision revision, boolean withMark) {
    content(paragraph, revision);
    if (withMark) {
      paragraphMark(paragraph, revision);
    }
  }

  /// Marks a paragraph's own mark; it stands first in the mark's properties.
  void paragraphMark(Element paragraph, Revision revision) {
    Element properties = Properties.of(paragraph, "w:pPr");
    Element format = properties.child("w:rPr").orElseGet(() -> Properties.addInOrder(properties, Element.of("w:rPr")));
    format.children().addFirst(of(revision.element()));
  }

  /// Marks every row of a table and everything in it.
  void table(Element table, Revision revision) {
    Blocks.rows(table).forEach(row -> row(row.element(), revision));
  }

  /// Marks a row and everything in it. Word tracks no moved rows: they are deleted and inserted.
  void row(Element row, Revision revision) {
    Element properties = Properties.of(row, "w:trPr");
    int end = properties.child("w:trPrChange").map(properties::indexOf).orElse(properties.children().size());
    properties.children().add(end, of(revision.element()));
    Blocks.cells(row).forEach(cell -> story(cell.element(), revision, true));
  }

  /// Marks a cell of a column that comes or goes, and everything in it (ISO/IEC 29500-1 §17.13.5.2, §17.13.5.1).
  void cell(Element cell, Revision revision) {
    Element properties = Properties.of(cell, "w:tcPr");
    int end = properties.child("w:tcPrChange").map(properties::indexOf).orElse(properties.children().size());
    properties.children().add(end, of(revision == Revision.INSERTED ? "w:cellIns" : "w:cellDel"));
    story(cell, revision, true);
  }

  /// Marks everything in a story or cell.
  ///
  /// @param withLast whether the mark of its last paragraph is marked, too: in a row that goes, but not at the end of a
  ///        story, where Word cannot track it
  void story(Element container, Revision revision, boolean withLast) {
    List<Blocks.Block> blocks = Blocks.of(container);
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).isTable()) {
        table(blocks.get(i).element(), revision);
      } else {
        paragraph(blocks.get(i).element(), revision, withLast || i < blocks.size() - 1);
      }
    }
  }

  private void content(Element parent, Revision revision) {
    List<Node> marked = new ArrayList<>();
    Optional<Element> open = Optional.empty();
    for (Node child : parent.children()) {
      if (child instanceof Element run && (RUNS.contains(run.name()) || run.is("w:fldSimple"))) {
        Element mark = open.orElseGet(() -> of(revision.element()));
        runs(run).forEach(r -> mark.add(revision == Revision.DELETED ? deleted(r) : r));
        if (open.isEmpty()) {
          marked.add(mark);
          open = Optional.of(mark);
        }
      } else {
        if (child instanceof Element wrapper && WRAPPERS.contains(wrapper.name())) {
          content(wrapper, revision);
        }
        marked.add(child);
        open = Optional.empty();
      }
    }
    parent.children().clear();
    parent.children().addAll(marked);
  }

  /// A simple field as the runs of a complex one: only runs can be marked.
  static List<Element> runs(Element run) {
    if (!run.is("w:fldSimple")) {
      return List.of(run);
    }
    List<Element> runs = new ArrayList<>();
    runs.add(edge("begin"));
    Element instruction = Element.of("w:instrText", new Chars(run.attribute("w:instr")));
    runs.add(Element.of("w:r", instruction.with("xml:space", "preserve")));
    runs.add(edge("separate"));
    for (Element inner : run.elements()) {
      if (RUNS.contains(inner.name()) || inner.is("w:fldSimple")) {
        runs.addAll(runs(inner));
      }
    }
    runs.add(edge("end"));
    return runs;
  }

  private static Element edge(String type) {
    return Element.of("w:r", Element.of("w:fldChar").with("w:fldCharType", type));
  }

  /// Text and field instructions of a deleted run have names of their own. What stands in its drawings keeps its own.
  static Element deleted(Element run) {
    if (!run.is("w:r")) {
      return run;
    }
    List<Node> renamed = new ArrayList<>();
    for (Node child : run.children()) {
      renamed.add(child instanceof Element element ? deletedPart(element) : child);
    }
    run.children().clear();
    run.children().addAll(renamed);
    return run;
  }

  static Element deletedPart(Element part) {
    String name = switch (part.name()) {
      case "w:t" -> "w:delText";
      case "w:instrText" -> "w:delInstrText";
      default -> part.name();
    };
    return name.equals(part.name()) ? part : part.renamed(name);
  }
}
