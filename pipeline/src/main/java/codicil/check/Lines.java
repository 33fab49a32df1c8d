package codicil.check;

import codicil.model.Atom;
import codicil.model.Comparing;
import codicil.model.Paragraph;
import codicil.model.Passage;
import codicil.model.Passages;
import codicil.model.Story;
import codicil.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A reading as plain lines that can be compared: names of notes and automatic numbers, which a redline may change, are
/// left out; fields count by their key, because Word computes some afresh. What stands in a text box follows the
/// paragraph that holds it.
final class Lines {
  private final List<Line> lines = new ArrayList<>();
  private final Comparing comparing;
  private final Map<String, Story> boxes = new HashMap<>();
  private final List<Passage> path = new ArrayList<>();
  private Story story;

  private Lines(Comparing comparing, Passages passages) {
    this.comparing = comparing;
    this.story = passages.stories().getFirst();
    passages.stories().forEach(s -> {
      if (s.kind() == Story.Kind.TEXT_BOX) {
        boxes.put(s.name(), s);
      }
    });
  }

  /// @param compared what is compared of a reading
  static List<Line> of(Passages compared, Comparing comparing) {
    Lines lines = new Lines(comparing, compared);
    compared.stories().forEach(lines::add);
    return lines.lines;
  }

  private void add(Story next) {
    boolean shown = switch (next.kind()) {
      case BODY, FOOTNOTE, ENDNOTE -> true;
      case HEADER, FOOTER -> next.passages()
          .stream()
          .anyMatch(p -> p instanceof Table || !((Paragraph) p).text().isEmpty());
      case TEXT_BOX -> false;
    };
    boolean margin = next.kind() == Story.Kind.HEADER || next.kind() == Story.Kind.FOOTER;
    if (shown) {
      inside(next, next.kind() + (margin ? " " + next.name() : ""));
    }
  }

  private void inside(Story inner, String head) {
    Story outer = story;
    List<Passage> outerPath = List.copyOf(path);
    story = inner;
    path.clear();
    line(head, "");
    add(inner.passages());
    story = outer;
    path.addAll(outerPath);
  }

  private void line(String words, String format) {
    line(new Wording.Fixed(words, format));
  }

  private void line(Wording wording) {
    lines.add(new Line(wording, story, List.copyOf(path)));
  }

  private void add(List<Passage> passages) {
    passages.forEach(passage -> {
      path.add(passage);
      switch (passage) {
        case Paragraph paragraph -> paragraph(paragraph);
        case Table table -> table(table);
      }
      path.removeLast();
    });
  }

  private void table(Table table) {
    // Word shows tables with nothing between them as one
    if (!lines.isEmpty() && lines.getLast().words().equals("table ends")) {
      lines.removeLast();
    } else {
      line("table", table.format());
    }
    if (comparing.ignores(Comparing.Difference.TABLES)) {
      return;
    }
    for (Table.Row row : table.rows()) {
      line("row", row.format());
      for (Table.Cell cell : row.cells()) {
        line("cell" + shape(cell), cell.format());
        add(cell.passages());
      }
    }
    line("table ends", "");
  }

  /// How a cell is merged with others is one of its properties, as its look is (ISO/IEC 29500-1 §17.4).
  private String shape(Table.Cell cell) {
    return comparing.ignores(Comparing.Difference.FORMATTING) ? ""
        : " " + cell.columns() + (cell.merged() ? " merged" : "");
  }

  private void paragraph(Paragraph paragraph) {
    line(new Wording.Said(paragraph, comparing));
    for (Atom atom : paragraph.atoms()) {
      for (String name : atom.refs()) {
        Story box = boxes.get(name);
        if (box != null) {
          inside(box, "text box");
        }
      }
    }
  }
}
