package codicil.render.docx;

import codicil.model.Change;
import codicil.model.RowChange;
import codicil.word.Blocks;
import codicil.word.Element;
import codicil.word.WordDocument;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// Lays the changes of a story, row by row and cell by cell, over the after-document's tree.
///
/// The changes name passages in reading order, and the blocks of both trees come in the same order: each change takes the
/// next block of the side or sides that it is about.
final class StoryWeaver {
  private final Carrier carrier;
  private final Marks marks;
  private final Bookmarks bookmarks;
  private final WordDocument after;
  private final String beforePart;
  private final String afterPart;

  StoryWeaver(Carrier carrier, Marks marks, Bookmarks bookmarks, WordDocument after, String beforePart,
      String afterPart) {
    this.carrier = carrier;
    this.marks = marks;
    this.bookmarks = bookmarks;
    this.after = after;
    this.beforePart = beforePart;
    this.afterPart = afterPart;
  }

  /// Weaves the changes of a story or cell.
  void weave(Element oldContainer, Element newContainer, List<Change> changes) {
    Iterator<Blocks.Block> olds = Blocks.of(oldContainer).iterator();
    List<Blocks.Block> blocks = Blocks.of(newContainer);
    Iterator<Blocks.Block> news = blocks.iterator();
    Ending ending = new Ending(changes);
    List<Element> pending = new ArrayList<>();
    Optional<Element> shifted = Optional.empty();
    for (int i = 0; i < changes.size(); i++) {
      boolean marked = !ending.isLast(i);
      switch (changes.get(i)) {
        case Change.Kept _ -> {
          Element old = olds.next().element();
          Blocks.Block now = news.next();
          place(pending, now);
          kept(old, now.element());
          shifted = ending.shift(i, old, now.element()).or(() -> Optional.empty());
        }
        case Change.Edited edited -> {
          Element old = olds.next().element();
          Blocks.Block now = news.next();
          place(pending, now);
          edited(old, now.element(), edited);
          shifted = ending.shift(i, old, now.element()).or(() -> Optional.empty());
        }
        case Change.EditedTable table -> {
          Blocks.Block now = news.next();
          place(pending, now);
          table(olds.next().element(), now.element(), table);
        }
        case Change.Inserted _ -> {
          Blocks.Block now = news.next();
          place(pending, now);
          mark(now.element(), Revision.INSERTED, marked);
        }
        case Change.Deleted _ -> pending.add(deleted(olds.next().element(), Revision.DELETED, marked));
        case Change.MovedFrom moved ->
          pending
              .addAll(moved(deleted(olds.next().element(), Revision.MOVED_FROM, marked), moved.move(), "w:moveFrom"));
        case Change.MovedTo moved -> {
          Blocks.Block now = news.next();
          place(pending, now);
          mark(now.element(), Revision.MOVED_TO, marked);
          now.parent().replace(now.element(), moved(now.element(), moved.move(), "w:moveTo"));
        }
      }
    }
    Optional<Element> lastDeleted = pending.isEmpty() ? Optional.empty() : Optional.of(pending.getLast());
    if (!pending.isEmpty()) {
      append(pending, blocks, newContainer);
    }
    if (shifted.isPresent()) {
      shift(ending, shifted.get(), lastDeleted.orElseGet(() -> blocks.getLast().element()));
    }
  }

  private static void place(List<Element> pending, Blocks.Block before) {
    int at = before.parent().indexOf(before.element());
    before.parent().children().addAll(at, pending);
    pending.clear();
  }

  private static void append(List<Element> pending, List<Blocks.Block> blocks, Element container) {
    if (blocks.isEmpty()) {
      int at = container.child("w:sectPr").map(container::indexOf).orElse(container.children().size());
      container.children().addAll(at, pending);
    } else {
      Blocks.Block last = blocks.getLast();
      last.parent().children().addAll(last.parent().indexOf(last.element()) + 1, pending);
    }
  }

  /// Marks at the end of a story are shifted by one: the last paragraph's mark cannot be tracked, so the mark before it is,
  /// and the survivor carries the change of properties (see [Ending]).
  private void shift(Ending ending, Element previous, Element last) {
    if (!last.is("w:p")) {
      return;
    }
    marks.paragraphMark(previous, ending.deletes() ? Revision.DELETED : Revision.INSERTED);
    Element old = Properties.of(last, "w:pPr").copy();
    if (ending.deletes()) {
      Element properties = Properties.of(last, "w:pPr");
      properties.children().removeIf(n -> !(n instanceof Element e && (e.is("w:rPr") || e.is("w:sectPr"))));
      List<Element> own = previous.child("w:pPr")
          .stream()
          .flatMap(p -> p.elements().stream())
          .filter(e -> !e.is("w:rPr") && !e.is("w:sectPr") && !e.is("w:pPrChange"))
          .map(Element::copy)
          .toList();
      properties.children().addAll(0, own);
      Properties.record(properties, marks.of("w:pPrChange"), Optional.of(old));
    } else {
      Properties.record(Properties.of(last, "w:pPr"), marks.of("w:pPrChange"), ending.oldProperties()
          .map(p -> carrier.carry(p, beforePart, afterPart)));
    }
  }

  private void mark(Element block, Revision revision, boolean withMark) {
    if (block.is("w:tbl")) {
      marks.table(block, revision);
    } else {
      marks.paragraph(block, revision, withMark);
    }
  }

  private Element deleted(Element old, Revision revision, boolean withMark) {
    Element copy = carrier.carry(old, beforePart, afterPart);
    mark(copy, revision, withMark);
    bookmarks.keep(old, copy);
    return copy;
  }

  /// A moved paragraph between the ends of its named range.
  private List<Element> moved(Element paragraph, int move, String kind) {
    Element start = marks.of(kind + "RangeStart").with("w:name", "move" + move + bookmarks.suffix(afterPart));
    Element end = Element.of(kind + "RangeEnd").with("w:id", start.attribute("w:id"));
    int at = paragraph.child("w:pPr").isPresent() ? 1 : 0;
    paragraph.children().add(at, start);
    return List.of(paragraph, end);
  }

  private void kept(Element old, Element now) {
    if (now.is("w:p")) {
      section(old, now);
      bookmarks.keep(old, now);
    } else {
      bookmarks.keepAll(old, now);
    }
  }

  private void edited(Element old, Element now, Change.Edited edited) {
    ParagraphWeaver.weave(carrier, marks, after, beforePart, afterPart, old, now, edited.segments());
    if (edited.reformatted()) {
      changed(old, now, "w:pPr");
    }
    section(old, now);
    bookmarks.keep(old, now);
  }

  /// Records the old properties of an element in its new ones.
  private void changed(Element old, Element now, String name) {
    Optional<Element> fit = old.child(name).map(p -> carrier.carry(p, beforePart, afterPart));
    Properties.record(Properties.of(now, name), marks.of(name + "Change"), fit);
  }

  private void section(Element old, Element now) {
    Optional<Element> before = old.child("w:pPr").flatMap(p -> p.child("w:sectPr"));
    Optional<Element> current = now.child("w:pPr").flatMap(p -> p.child("w:sectPr"));
    if (before.isPresent() && current.isPresent()) {
      section(before.get(), current.get(), carrier.before());
    }
  }

  /// Records a change of the section's own properties; references to headers cannot be tracked.
  void section(Element old, Element now, WordDocument before) {
    if (!sectionFormat(old, before).equals(sectionFormat(now, after))) {
      Properties.record(now, marks.of("w:sectPrChange"), Optional.of(old.copy()));
    }
  }

  private static String sectionFormat(Element section, WordDocument document) {
    Element own = section.shell();
    section.elements().stream().filter(e -> !e.name().endsWith("Reference")).forEach(own::add);
    return document.format(Optional.of(own));
  }

  private void table(Element old, Element now, Change.EditedTable table) {
    Iterator<Blocks.Block> olds = Blocks.rows(old).iterator();
    List<Blocks.Block> rows = Blocks.rows(now);
    Iterator<Blocks.Block> news = rows.iterator();
    List<Element> pending = new ArrayList<>();
    for (RowChange change : table.rows()) {
      switch (change) {
        case RowChange.Kept _ -> {
          Blocks.Block row = news.next();
          place(pending, row);
          bookmarks.keepAll(olds.next().element(), row.element());
        }
        case RowChange.Inserted _ -> {
          Blocks.Block row = news.next();
          place(pending, row);
          marks.row(row.element(), Revision.INSERTED);
        }
        case RowChange.Deleted _ -> {
          Element copy = carrier.carry(olds.next().element(), beforePart, afterPart);
          marks.row(copy, Revision.DELETED);
          pending.add(copy);
        }
        case RowChange.Edited edited -> {
          Blocks.Block row = news.next();
          place(pending, row);
          row(olds.next().element(), row.element(), edited);
        }
      }
    }
    if (!pending.isEmpty()) {
      append(pending, rows, now);
    }
    tableProperties(old, now);
  }

  private void tableProperties(Element old, Element now) {
    if (!carrier.before().format(old.child("w:tblPr")).equals(after.format(now.child("w:tblPr")))) {
      changed(old, now, "w:tblPr");
    }
    Optional<Element> grid = now.child("w:tblGrid");
    if (grid.isPresent() && !carrier.before().format(old.child("w:tblGrid")).equals(after.format(grid))) {
      Element change = Element.of("w:tblGridChange").with("w:id", marks.freshId());
      Properties.record(grid.get(), change, old.child("w:tblGrid").map(Element::copy));
    }
  }

  private void row(Element old, Element now, RowChange.Edited edited) {
    List<Blocks.Block> olds = Blocks.cells(old);
    List<Blocks.Block> news = Blocks.cells(now);
    for (int i = 0; i < edited.cells().size(); i++) {
      Element oldCell = olds.get(i).element();
      Element newCell = news.get(i).element();
      weave(oldCell, newCell, edited.cells().get(i));
      if (!edited.before().cells().get(i).format().equals(edited.after().cells().get(i).format())) {
        changed(oldCell, newCell, "w:tcPr");
      }
    }
    if (!edited.before().format().equals(edited.after().format())) {
      changed(old, now, "w:trPr");
    }
  }
}
