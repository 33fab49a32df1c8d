package codicil.render.docx;

import codicil.model.CellChange;
import codicil.model.Change;
import codicil.model.RowChange;
import codicil.model.Table;
import codicil.word.Blocks;
import codicil.word.Element;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// Lays the changes of a table over the after-document's table: rows that came, went or changed, cells, properties.
final class TableWeaver {
  private final StoryWeaver stories;
  private final Loom loom;
  private final Marks marks;
  private final Bookmarks bookmarks;

  TableWeaver(StoryWeaver stories, Loom loom) {
    this.stories = stories;
    this.loom = loom;
    this.marks = loom.marks();
    this.bookmarks = loom.bookmarks();
  }

  void weave(Element old, Element now, Change.EditedTable table) {
    Steps steps = new Steps(Blocks.rows(old), Blocks.rows(now), now);
    for (RowChange change : table.rows()) {
      switch (change) {
        case RowChange.Kept _ -> bookmarks.keepAll(steps.old(), steps.now().element());
        case RowChange.Inserted _ -> marks.row(steps.now().element(), Revision.INSERTED);
        case RowChange.Deleted _ -> steps.deleted(List.of(deleted(steps.old())));
        case RowChange.Edited edited -> row(steps.old(), steps.now().element(), edited);
      }
    }
    steps.finish();
    if (!table.before().format().equals(table.after().format())) {
      properties(old, now);
    }
  }

  private Element deleted(Element old) {
    Element copy = loom.carry(old);
    marks.row(copy, Revision.DELETED);
    bookmarks.keepAll(old, copy);
    return copy;
  }

  private void row(Element old, Element now, RowChange.Edited edited) {
    Iterator<Table.Cell> olds = edited.before().cells().iterator();
    Iterator<Table.Cell> news = edited.after().cells().iterator();
    Steps steps = new Steps(Blocks.cells(old), Blocks.cells(now), now);
    for (CellChange change : edited.cells()) {
      switch (change.side()) {
        case BOTH ->
          cell(steps.old(), steps.now().element(), change, !olds.next().format().equals(news.next().format()));
        case BEFORE -> {
          olds.next();
          steps.deleted(List.of(deletedCell(steps.old())));
        }
        case AFTER -> {
          news.next();
          marks.cell(steps.now().element(), Revision.INSERTED);
        }
      }
    }
    steps.finish();
    if (!edited.before().format().equals(edited.after().format())) {
      stories.changed(old, now, "w:trPr");
    }
  }

  private void cell(Element old, Element now, CellChange change, boolean reformatted) {
    stories.weave(old, now, change.changes());
    if (reformatted) {
      stories.changed(old, now, "w:tcPr");
    }
  }

  private Element deletedCell(Element old) {
    Element copy = loom.carry(old);
    marks.cell(copy, Revision.DELETED);
    bookmarks.keepAll(old, copy);
    return copy;
  }

  private void properties(Element old, Element now) {
    if (!loom.before().format(old.child("w:tblPr")).equals(loom.after().format(now.child("w:tblPr")))) {
      stories.changed(old, now, "w:tblPr");
    }
    Optional<Element> grid = now.child("w:tblGrid");
    if (grid.isPresent() && !loom.before().format(old.child("w:tblGrid")).equals(loom.after().format(grid))) {
      Element change = Element.of("w:tblGridChange").with("w:id", marks.freshId());
      Properties.record(grid.get(), change, old.child("w:tblGrid").map(Element::copy));
    }
  }
}
