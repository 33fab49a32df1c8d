package codicil.outline;

import codicil.model.Finding;
import codicil.model.Numbering;
import codicil.model.Paragraph;
import codicil.model.Passage;
import codicil.model.Passages;
import codicil.model.Table;
import codicil.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes the clause tree of a document.
///
/// Each word of the body and its notes stands in exactly one clause. Clauses come in the order of the document, and so do
/// the words of each; only words after a list that belong to the clause around it stand before the list, with the rest of
/// that clause. Numbers typed at the start of a paragraph become the clause's number; numbers of paragraphs that start no
/// clause (in tables, of figures) stay with their words.
public final class Outline {
  private final Notes notes;
  private final Tree tree = new Tree();
  private final Scribe scribe;

  private Outline(Passages passages, Numbering numbering) {
    notes = new Notes(passages);
    scribe = new Scribe(tree, Levels.of(numbering));
  }

  /// The clause tree of a document.
  ///
  /// The tree of a document.
  ///
  /// @param numbering how the document numbers its clauses, if that is known
  public static Text of(Passages passages, Numbering numbering) {
    return new Outline(passages, numbering).read(passages);
  }

  private Text read(Passages passages) {
    read(passages.body());
    List<String> unreferenced = notes.rest();
    if (!unreferenced.isEmpty()) {
      tree.report("note-unreferenced", "", unreferenced.size()
          + " paragraphs of notes that nothing refers to stand at the end");
      tree.closeWhile(_ -> true);
      unreferenced.forEach(tree.flush()::write);
    }
    List<Finding> findings = new ArrayList<>(passages.findings());
    findings.addAll(tree.findings());
    return new Text(passages.source(), tree.clauses(), findings);
  }

  private void read(List<Passage> passages) {
    List<Line> lines = passages.stream().map(Outline::line).toList();
    for (int at = 0; at < lines.size(); at++) {
      switch (passages.get(at)) {
        case Paragraph paragraph -> read(paragraph, lines.get(at), scribe.nextLabel(lines, at));
        case Table table when Definitions.areIn(table) -> define(table);
        case Table table -> copy(table);
      }
    }
  }

  private static Line line(Passage passage) {
    return passage instanceof Paragraph paragraph ? Line.of(paragraph) : Line.NONE;
  }

  private void read(Paragraph paragraph, Line line, Optional<Label> next) {
    Branch branch = scribe.read(line, next);
    notes.takenBy(paragraph).forEach(branch::write);
  }

  private void define(Table table) {
    Branch around = tree.flush();
    for (Table.Row row : table.rows()) {
      Table.Cell term = row.cells().getFirst();
      if (Definitions.isHeading(row)) {
        copy(row, around);
      } else if (!term.words().isBlank()) {
        scribe.define(Definitions.term(term.words()));
        paragraphs(term).forEach(paragraph -> notes.takenBy(paragraph).forEach(tree.top()::write));
        read(row.cells().get(1).passages());
      } else {
        read(row.cells().get(1).passages());
      }
    }
    tree.closeWhile(branch -> branch != around);
  }

  private static List<Paragraph> paragraphs(Table.Cell cell) {
    return cell.passages().stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast).toList();
  }

  private void copy(Table table) {
    Branch clause = tree.flush();
    table.rows().forEach(row -> copy(row, clause));
  }

  private void copy(Table.Row row, Branch clause) {
    row.cells().stream().map(Table.Cell::passages).flatMap(List::stream).forEach(passage -> copy(passage, clause));
  }

  private void copy(Passage passage, Branch clause) {
    switch (passage) {
      case Paragraph paragraph -> {
        clause.write(Line.of(paragraph).printed());
        notes.takenBy(paragraph).forEach(clause::write);
      }
      case Table table -> table.rows().forEach(row -> copy(row, clause));
    }
  }
}
