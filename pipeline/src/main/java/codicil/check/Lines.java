package codicil.check;

import codicil.model.Atom;
import codicil.model.Comparing;
import codicil.model.Paragraph;
import codicil.model.Passage;
import codicil.model.Passages;
import codicil.model.Story;
import codicil.model.Table;
import java.util.ArrayList;
import java.util.List;

/// A reading as plain lines that can be compared: names of notes and automatic numbers, which a redline may change, are
/// left out; fields count by their key, because Word computes some afresh.
final class Lines {
  private final List<String> lines = new ArrayList<>();

  private final Comparing comparing;

  private Lines(Comparing comparing) {
    this.comparing = comparing;
  }

  static List<String> of(Passages passages, Comparing comparing) {
    Lines lines = new Lines(comparing);
    for (Story story : comparing.of(passages).stories()) {
      boolean margin = story.kind() == Story.Kind.HEADER || story.kind() == Story.Kind.FOOTER;
      if (!margin || story.passages().stream().anyMatch(p -> p instanceof Table || !((Paragraph) p).text().isEmpty())) {
        lines.lines.add(story.kind() + (margin ? " " + story.name() : ""));
        lines.add(story.passages());
      }
    }
    return lines.lines;
  }

  private void add(List<Passage> passages) {
    passages.forEach(passage -> {
      switch (passage) {
        case Paragraph paragraph -> lines.add("paragraph " + line(paragraph));
        case Table table -> table(table);
      }
    });
  }

  private void table(Table table) {
    lines.add("table");
    if (comparing.ignores(Comparing.Difference.TABLES)) {
      return;
    }
    for (Table.Row row : table.rows()) {
      lines.add("row");
      for (Table.Cell cell : row.cells()) {
        lines.add("cell " + cell.columns() + (cell.merged() ? " merged" : ""));
        add(cell.passages());
      }
    }
    lines.add("table ends");
  }

  private String line(Paragraph paragraph) {
    StringBuilder line = new StringBuilder();
    int at = 0;
    for (Atom atom : paragraph.atoms()) {
      line.append(paragraph.text(), at, atom.start()).append('[').append(atom.key()).append(']');
      at = atom.end();
    }
    return comparing.key(line.append(paragraph.text().substring(at)).toString());
  }
}
