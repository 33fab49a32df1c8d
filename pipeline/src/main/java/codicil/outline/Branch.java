package codicil.outline;

import codicil.model.Clause;
import codicil.model.Grid;
import codicil.model.Note;
import java.util.ArrayList;
import java.util.List;

/// A clause while its tree grows.
final class Branch {
  private final Place place;
  private final String number;
  private final String label;
  private final Line line;
  private final String heading;
  private final List<String> lines = new ArrayList<>();
  private final List<Grid> grids = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final List<Branch> children = new ArrayList<>();

  /// @param line the paragraph that begins it
  Branch(Place place, String number, String label, Line line, String heading) {
    this.place = place;
    this.number = number;
    this.label = label;
    this.line = line;
    this.heading = heading;
  }

  Place place() {
    return place;
  }

  String number() {
    return number;
  }

  String style() {
    return line.style();
  }

  /// The level of its heading; 0 if it is none.
  int level() {
    return line.heading();
  }

  /// Whether a heading is all that its first line says.
  boolean isCaption() {
    return !heading.isEmpty() && heading.equals(line.stripped());
  }

  void write(String words) {
    words.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
  }

  /// How many lines it has so far.
  int lines() {
    return lines.size();
  }

  void lay(Grid grid) {
    grids.add(grid);
  }

  /// What was written from this line on is a note.
  void annotate(int first) {
    if (lines.size() > first) {
      notes.add(new Note(first, lines.size() - first));
    }
  }

  boolean isOpenEnded() {
    return !lines.isEmpty() && lines.getLast().endsWith(":");
  }

  void grow(Branch child) {
    children.add(child);
  }

  List<Branch> children() {
    return children;
  }

  Clause clause() {
    return new Clause(kind(), number, label, heading, String.join("\n", lines), grids, notes, List.of(),
        children.stream().map(Branch::clause).toList());
  }

  private Clause.Kind kind() {
    return switch (place) {
      case Place.Root _,Place.Front _ -> Clause.Kind.FRONT;
      case Place.Headed _ -> Clause.Kind.HEADING;
      case Place.Defined _ -> Clause.Kind.DEFINITION;
      case Place.Divided _ -> Clause.Kind.PART;
      case Place.Numbered _ -> Clause.Kind.CLAUSE;
      case Place.Listed _ -> Clause.Kind.ITEM;
    };
  }
}
