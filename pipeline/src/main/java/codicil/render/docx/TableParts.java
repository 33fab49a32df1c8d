package codicil.render.docx;

import codicil.model.Passage;
import codicil.model.Table;
import codicil.word.Blocks;
import codicil.word.Element;
import codicil.word.Node;
import java.util.ArrayList;
import java.util.List;

/// Cuts the tables of a container where a redline tells them part by part.
///
/// A redline tells a table that was merged from several, or split into several, in parts, each against its counterpart.
/// Word shows tables with nothing between them as one (ISO/IEC 29500-1 §17.4.37 has no mark for the joint), so that the
/// parts are one table again when what stands between them goes.
final class TableParts {
  private TableParts() {}

  /// Cuts the tables so that each block of the container answers to one of these passages.
  static void cut(Element container, List<Passage> passages) {
    int at = 0;
    for (Blocks.Block block : Blocks.of(container)) {
      Element rest = block.element();
      while (at < passages.size() - 1 && passages.get(at) instanceof Table part && rest.is("w:tbl")
          && Blocks.rows(rest).size() > part.rows().size()) {
        Element cut = restAfter(rest, part.rows().size());
        block.parent().children().add(block.parent().indexOf(rest) + 1, cut);
        rest = cut;
        at++;
      }
      at++;
    }
  }

  /// Takes all rows but the first few out of a table, into a new one with the same properties.
  private static Element restAfter(Element table, int rows) {
    Element rest = table.shell();
    table.child("w:tblPr").map(Element::copy).ifPresent(rest::add);
    table.child("w:tblGrid").map(Element::copy).ifPresent(rest::add);
    Blocks.Block next = Blocks.rows(table).get(rows);
    if (next.parent() == table) {
      List<Node> tail = table.children().subList(table.indexOf(next.element()), table.children().size());
      List<Node> moved = new ArrayList<>(tail);
      tail.clear();
      moved.forEach(rest::add);
    } else {
      // the content control around the rows stays with those before the cut
      for (Blocks.Block row : Blocks.rows(table).subList(rows, Blocks.rows(table).size())) {
        row.parent().children().remove(row.parent().indexOf(row.element()));
        rest.add(row.element());
      }
    }
    return rest;
  }
}
