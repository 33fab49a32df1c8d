package codicil.render.docx;

import codicil.model.Change;
import codicil.model.Comparing;
import codicil.model.Redline;
import codicil.word.Blocks;
import codicil.word.Element;
import codicil.word.WordDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lays the changes of a story, row by row and cell by cell, over the after-document's tree.
///
/// The changes name passages in reading order, and the blocks of both trees come in the same order: each change takes the
/// next block of the side or sides that it is about.
final class StoryWeaver {
  private final Loom loom;
  private final Marks marks;
  private final Bookmarks bookmarks;
  private final TableWeaver tables;

  StoryWeaver(Loom loom) {
    this.loom = loom;
    this.marks = loom.marks();
    this.bookmarks = loom.bookmarks();
    this.tables = new TableWeaver(this, loom);
  }

  /// Weaves the changes of a story or cell.
  void weave(Element oldContainer, Element newContainer, List<Change> changes) {
    TableParts.cut(oldContainer, Redline.reject(changes));
    TableParts.cut(newContainer, Redline.accept(changes));
    Steps steps = new Steps(Blocks.of(oldContainer), Blocks.of(newContainer), newContainer);
    Ending ending = new Ending(changes);
    for (int i = 0; i < changes.size(); i++) {
      weave(changes.get(i), steps, ending, i);
    }
    Optional<Element> last = steps.finish();
    if (ending.anchor().isPresent() && last.isPresent()) {
      shift(ending, ending.anchor().get(), last.get());
    }
    Seams.open(newContainer, marks);
  }

  private void weave(Change change, Steps steps, Ending ending, int index) {
    boolean withMark = !ending.isLast(index);
    switch (change) {
      case Change.Kept _ -> {
        Element old = steps.old();
        Element now = steps.now().element();
        kept(old, now);
        ending.passed(index, old, now);
      }
      case Change.Edited edited -> {
        Element old = steps.old();
        Element now = steps.now().element();
        edited(old, now, edited);
        ending.passed(index, old, now);
      }
      case Change.Split split -> {
        Element old = steps.old();
        List<Element> news = split.parts().stream().map(_ -> steps.now().element()).toList();
        woven(List.of(old), news, news, split.parts(), Revision.INSERTED);
        ending.passed(index, old, news.getLast());
      }
      case Change.Merged merged -> {
        List<Element> olds = merged.parts().stream().map(_ -> steps.old()).toList();
        Blocks.Block now = steps.now();
        List<Element> targets = new ArrayList<>(olds.subList(0, olds.size() - 1).stream().map(this::empty).toList());
        now.parent().children().addAll(now.parent().indexOf(now.element()), targets);
        targets.add(now.element());
        woven(olds, List.of(now.element()), targets, merged.parts(), Revision.DELETED);
        ending.passed(index, olds.getLast(), now.element());
      }
      case Change.EditedTable table -> tables.weave(steps.old(), steps.now().element(), table);
      case Change.Inserted _ -> mark(steps.now().element(), Revision.INSERTED, withMark);
      case Change.Deleted _ -> steps.deleted(List.of(deleted(steps.old(), Revision.DELETED, withMark)));
      case Change.MovedFrom from -> {
        Element left = left(steps.old(), from, withMark);
        steps.deleted(ranged(left, steps.move(from.move(), marks), "w:moveFrom"));
      }
      case Change.MovedTo to -> {
        Blocks.Block now = steps.now();
        arrived(now.element(), to, withMark);
        now.parent().replace(now.element(), ranged(now.element(), steps.move(to.move(), marks), "w:moveTo"));
      }
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
      Properties.record(Properties.of(last, "w:pPr"), marks.of("w:pPrChange"), ending.oldProperties().map(loom::carry));
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
    Element copy = loom.carry(old);
    mark(copy, revision, withMark);
    bookmarks.keep(old, copy);
    return copy;
  }

  /// A paragraph at the place that it left. What it lost on the way is deleted here: marks inside others do not survive
  /// "Reject All" everywhere, side by side they do.
  private Element left(Element old, Change.MovedFrom from, boolean withMark) {
    if (from.edited().sameWords()) {
      return deleted(old, Revision.MOVED_FROM, withMark);
    }
    Element target = empty(old);
    ParagraphWeaver.left(loom, old, target, from.segments());
    if (withMark) {
      marks.paragraphMark(target, Revision.MOVED_FROM);
    }
    bookmarks.keep(old, target);
    return target;
  }

  /// A paragraph at the place that it came to. What it gained on the way is inserted here.
  private void arrived(Element now, Change.MovedTo to, boolean withMark) {
    if (to.edited().sameWords()) {
      mark(now, Revision.MOVED_TO, withMark);
      return;
    }
    ParagraphWeaver.arrived(loom, now, to.segments());
    if (withMark) {
      marks.paragraphMark(now, Revision.MOVED_TO);
    }
  }

  /// A moved paragraph between the ends of its named range.
  private List<Element> ranged(Element paragraph, String name, String kind) {
    Element start = marks.of(kind + "RangeStart").with("w:name", name);
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
    woven(List.of(old), List.of(now), List.of(now), List.of(edited), Revision.INSERTED);
  }

  /// Weaves paragraphs of which the parts answer to each other. Where the mark of a paragraph goes, it joins the next, whose
  /// properties win: only those of the last can have changed.
  ///
  /// @param targets the paragraphs that take the parts, the last of them the last of the after side
  /// @param ends what happened to the marks of all but the last
  private void woven(List<Element> olds, List<Element> news, List<Element> targets, List<Change.Edited> parts,
      Revision ends) {
    ParagraphWeaver.weave(loom, olds, news, targets, parts);
    Element old = olds.getLast();
    Element now = targets.getLast();
    if (parts.getLast().reformatted()) {
      changed(old, now, "w:pPr");
    }
    section(old, now);
    for (int at = 0; at < olds.size(); at++) {
      bookmarks.keep(olds.get(at), targets.get(at));
    }
    targets.subList(0, targets.size() - 1).forEach(target -> marks.paragraphMark(target, ends));
  }

  /// A paragraph of the before side without its words.
  private Element empty(Element old) {
    Element shell = old.shell();
    old.child("w:pPr").map(Element::copy).ifPresent(shell::add);
    return loom.carry(shell);
  }

  /// Records the old properties of an element in its new ones.
  void changed(Element old, Element now, String name) {
    Optional<Element> fit = old.child(name).map(loom::carry);
    Properties.record(Properties.of(now, name), marks.of(name + "Change"), fit);
  }

  private void section(Element old, Element now) {
    Optional<Element> before = old.child("w:pPr").flatMap(p -> p.child("w:sectPr"));
    Optional<Element> current = now.child("w:pPr").flatMap(p -> p.child("w:sectPr"));
    if (before.isPresent() && current.isPresent()) {
      section(before.get(), current.get(), loom.before());
    }
  }

  /// Records a change of the section's own properties; references to headers cannot be tracked.
  void section(Element old, Element now, WordDocument before) {
    if (!marks.ignore(Comparing.Difference.FORMATTING)
        && !sectionFormat(old, before).equals(sectionFormat(now, loom.after()))) {
      Properties.record(now, marks.of("w:sectPrChange"), Optional.of(old.copy()));
    }
  }

  private static String sectionFormat(Element section, WordDocument document) {
    Element own = section.shell();
    section.elements().stream().filter(e -> !e.name().endsWith("Reference")).forEach(own::add);
    return document.format(Optional.of(own));
  }
}
