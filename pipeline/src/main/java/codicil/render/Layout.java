package codicil.render;

import codicil.model.Change;
import codicil.model.Paragraph;
import codicil.model.Passage;
import codicil.model.RowChange;
import codicil.model.Segment;
import codicil.model.StoryChange;
import codicil.model.Table;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// Lays changes out as blocks, both sides in one.
///
/// @param notes the printed numbers of the notes
record Layout(Notes notes) {
  /// Lays out a change under this mark.
  Block block(Change change, Mark mark) {
    return switch (change) {
      case Change.Kept kept -> kept(kept.before(), kept.after(), mark);
      case Change.Inserted inserted -> whole(inserted.after(), mark, notes.after());
      case Change.Deleted deleted -> whole(deleted.before(), mark, notes.before());
      case Change.MovedFrom from -> moved(from.edited().before(), from.edited(), from.segments(), mark);
      case Change.MovedTo to -> moved(to.edited().after(), to.edited(), to.segments(), mark);
      case Change.Edited edited -> edited(edited, mark);
      case Change.Split split -> parts(split.parts(), mark, Mark.Kind.INSERTED);
      case Change.Merged merged -> parts(merged.parts(), mark, Mark.Kind.DELETED);
      case Change.EditedTable table -> new Block.Grid(mark,
          table.rows().stream().map(row -> line(row, Mark.of(Nature.of(row)))).toList());
    };
  }

  /// Lays out a row under this mark.
  Block.Line line(RowChange row, Mark mark) {
    return switch (row) {
      case RowChange.Kept kept -> kept(kept, mark);
      case RowChange.Inserted in -> whole(in.after(), mark, notes.after());
      case RowChange.Deleted out -> whole(out.before(), mark, notes.before());
      case RowChange.Edited edited -> new Block.Line(mark, edited.after().header(), boxes(edited));
    };
  }

  /// What was kept is laid out by both sides, because its automatic numbers may differ.
  private Block kept(Passage before, Passage after, Mark mark) {
    return switch (after) {
      case Paragraph now when before instanceof Paragraph old -> new Block.Para(mark, now.number(), was(old, now),
          now.heading(), Pieces.of(now, Mark.Kind.KEPT, notes.after()));
      case Table now when before instanceof Table old -> new Block.Grid(mark,
          Twins.of(old.rows(), now.rows()).map(row -> {
            RowChange.Kept kept = new RowChange.Kept(row.before(), row.after());
            return kept(kept, Mark.of(Nature.of(kept)));
          }).toList());
      default -> whole(after, mark, notes.after());
    };
  }

  private Block.Line kept(RowChange.Kept row, Mark mark) {
    return new Block.Line(mark, row.after().header(),
        Twins.of(row.before().cells(), row.after().cells())
            .map(cell -> new Block.Box(cell.after().columns(), cell.after().merged(),
                Twins.of(cell.before().passages(), cell.after().passages()).map(passage -> {
                  Change.Kept kept = new Change.Kept(passage.before(), passage.after());
                  return kept(passage.before(), passage.after(), Mark.of(Nature.of(kept)));
                }).toList()))
            .toList());
  }

  private static Block whole(Passage passage, Mark mark, Notes.Side side) {
    return switch (passage) {
      case Paragraph paragraph -> new Block.Para(mark, paragraph.number(), "", paragraph.heading(),
          Pieces.of(paragraph, mark.kind(), side));
      case Table table -> new Block.Grid(mark,
          table.rows().stream().map(row -> whole(row, Mark.of(mark.kind()), side)).toList());
    };
  }

  private static Block.Line whole(Table.Row row, Mark mark, Notes.Side side) {
    return new Block.Line(mark, row.header(), row.cells()
        .stream()
        .map(cell -> new Block.Box(cell.columns(),
            cell.merged(), cell.passages().stream().map(it -> whole(it, Mark.of(mark.kind()), side)).toList()))
        .toList());
  }

  /// @param end what happened to the ends of the paragraphs, save the last
  private Block parts(List<Change.Edited> parts, Mark mark, Mark.Kind end) {
    List<Block.Para> paras = new ArrayList<>();
    for (Change.Edited part : parts) {
      Block.Para para = edited(part, Mark.NONE);
      List<Piece> pieces = new ArrayList<>(para.parts());
      if (paras.size() < parts.size() - 1) {
        pieces.add(Piece.end(end));
      }
      paras.add(new Block.Para(Mark.NONE, para.number(), para.was(), para.heading(), pieces));
    }
    return new Block.Parts(mark, paras, end == Mark.Kind.INSERTED);
  }

  private Block.Para edited(Change.Edited edited, Mark mark) {
    List<Piece> pieces = new ArrayList<>();
    edited.segments().forEach(segment -> pieces.addAll(pieces(edited.before(), edited.after(), segment)));
    Paragraph after = edited.after();
    return new Block.Para(mark, after.number(), was(edited.before(), after), after.heading(), pieces);
  }

  /// One end of a move: what moved, and what was deleted or inserted on the way.
  private Block.Para moved(Paragraph here, Change.Edited edited, List<Segment> segments, Mark mark) {
    List<Piece> pieces = new ArrayList<>();
    for (Segment segment : segments) {
      pieces.addAll(switch (segment) {
        case Segment.Same same when mark.kind() == Mark.Kind.MOVED_FROM ->
          Pieces.of(here, same.beforeStart(), same.beforeEnd(), mark.kind(), notes.before());
        case Segment.Same same -> Pieces.of(here, same.afterStart(), same.afterEnd(), mark.kind(), notes.after());
        case Segment.Insertion _,Segment.Deletion _ -> pieces(edited.before(), edited.after(), segment);
      });
    }
    return new Block.Para(mark, here.number(), "", here.heading(), pieces);
  }

  private List<Piece> pieces(Paragraph before, Paragraph after, Segment segment) {
    return switch (segment) {
      case Segment.Same same when same.reformatted() -> Pieces.reformatted(before, after, same, notes.after());
      case Segment.Same same ->
        Pieces.of(after, same.afterStart(), same.afterEnd(), Mark.Kind.KEPT, notes.after());
      case Segment.Insertion in -> Pieces.of(after, in.start(), in.end(), Mark.Kind.INSERTED, notes.after());
      case Segment.Deletion out -> Pieces.of(before, out.start(), out.end(), Mark.Kind.DELETED, notes.before());
    };
  }

  private List<Block.Box> boxes(RowChange.Edited row) {
    Iterator<Table.Cell> olds = row.before().cells().iterator();
    Iterator<Table.Cell> news = row.after().cells().iterator();
    return row.cells().stream().map(change -> {
      Optional<Table.Cell> old =
          change.side() == StoryChange.Side.AFTER ? Optional.empty() : Optional.of(olds.next());
      Table.Cell cell = change.side() == StoryChange.Side.BEFORE ? old.orElseThrow() : news.next();
      return new Block.Box(cell.columns(), cell.merged(),
          change.changes().stream().map(inner -> block(inner, Mark.of(Nature.of(inner)))).toList());
    }).toList();
  }

  /// The former number where it differs. One that was not there before is said in words, so that it is not taken for one
  /// that did not change.
  private static String was(Paragraph before, Paragraph after) {
    return before.number().equals(after.number()) ? "" : before.number().isEmpty() ? "unnumbered" : before.number();
  }
}
