package codicil.outline;

import codicil.model.Finding;
import codicil.model.Grid;
import codicil.model.Numbering;
import codicil.model.Outlined;
import codicil.model.Paragraph;
import codicil.model.Passage;
import codicil.model.Passages;
import codicil.model.Story;
import codicil.model.Table;
import codicil.model.Text;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

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
  /// By identity, because equal paragraphs stand in different clauses.
  private final IdentityHashMap<Paragraph, Branch> homes = new IdentityHashMap<>();

  private Outline(Passages passages, Numbering numbering) {
    notes = new Notes(passages);
    scribe = new Scribe(tree, Levels.of(numbering));
  }

  /// The clause tree of a document.
  ///
  /// @param numbering how the document numbers its clauses, if that is known
  public static Text of(Passages passages, Numbering numbering) {
    return new Outline(passages, numbering).read(passages);
  }

  /// The clause tree of a document, with the clause that each of its paragraphs went into.
  public static Outlined placed(Passages passages, Numbering numbering) {
    Outline outline = new Outline(passages, numbering);
    Text text = outline.read(passages);
    Map<Branch, Integer> places = outline.tree.places();
    List<Paragraph> paragraphs = passages.paragraphs();
    SortedMap<Integer, Integer> clauses = new TreeMap<>();
    for (int at = 0; at < paragraphs.size(); at++) {
      Optional<Integer> clause = Optional.ofNullable(outline.homes.get(paragraphs.get(at))).map(places::get);
      if (clause.isPresent()) {
        clauses.put(at, clause.get());
      }
    }
    return new Outlined(text, clauses);
  }

  private Text read(Passages passages) {
    read(passages.body());
    List<Story> unreferenced = notes.rest();
    if (!unreferenced.isEmpty()) {
      tree.report("note-unreferenced", "", unreferenced.size() + " notes that nothing refers to stand at the end");
      tree.closeWhile(_ -> true);
      Branch last = tree.flush();
      unreferenced.forEach(note -> write(note, last));
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
    settle(paragraph, scribe.read(line, next));
  }

  /// A paragraph went into a clause, and with it the notes that it refers to first.
  private void settle(Paragraph paragraph, Branch branch) {
    homes.put(paragraph, branch);
    notes.takenBy(paragraph).forEach(note -> write(note, branch));
  }

  private void write(Story note, Branch branch) {
    int first = branch.lines();
    for (Passage passage : note.passages()) {
      branch.write(passage.words());
      passage.paragraphs().forEach(paragraph -> homes.put(paragraph, branch));
    }
    branch.annotate(first);
  }

  private void define(Table table) {
    Branch around = tree.flush();
    for (Table.Row row : table.rows()) {
      Table.Cell term = row.cells().getFirst();
      if (Definitions.isHeading(row)) {
        copy(new Table(List.of(row), ""), around);
      } else if (!term.words().isBlank()) {
        scribe.define(Definitions.term(term.words()));
        term.passages().stream().flatMap(Passage::paragraphs).forEach(paragraph -> settle(paragraph, tree.top()));
        read(row.cells().get(1).passages());
      } else {
        read(row.cells().get(1).passages());
      }
    }
    tree.closeWhile(branch -> branch != around);
  }

  private void copy(Table table) {
    copy(table, tree.flush());
  }

  /// Writes a table into a clause, and which of the clause's lines stand in which cell.
  private void copy(Table table, Branch clause) {
    int first = clause.lines();
    List<Grid.Row> rows = new ArrayList<>();
    table.rows().forEach(row -> rows.add(copy(row, clause)));
    if (clause.lines() > first) {
      clause.lay(new Grid(first, rows));
    }
  }

  private Grid.Row copy(Table.Row row, Branch clause) {
    return new Grid.Row(row.header(), row.cells().stream().map(cell -> copy(cell, clause)).toList());
  }

  private Grid.Cell copy(Table.Cell cell, Branch clause) {
    int first = clause.lines();
    cell.passages().forEach(passage -> copy(passage, clause));
    return new Grid.Cell(clause.lines() - first, cell.columns());
  }

  /// A table within a cell is set out cell by cell.
  private void copy(Passage passage, Branch clause) {
    switch (passage) {
      case Paragraph paragraph -> {
        clause.write(Line.of(paragraph).printed());
        settle(paragraph, clause);
      }
      case Table table -> table.rows().forEach(row -> copy(row, clause));
    }
  }
}
