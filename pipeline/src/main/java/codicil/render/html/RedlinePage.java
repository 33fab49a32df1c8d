package codicil.render.html;

import codicil.model.Picture;
import codicil.render.Block;
import codicil.render.ClauseTally;
import codicil.render.Entry;
import codicil.render.Mark;
import codicil.render.Markup;
import codicil.render.Piece;
import codicil.render.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the template of a redline shows.
///
/// @param markup the redline, laid out
/// @param view both sides in one text, or each in a column
/// @param pictures the pictures of both documents by their keys
public record RedlinePage(Markup markup, View view, Map<String, Picture> pictures) {
  /// The content of a paragraph on a side.
  public Inline inline(Block.Para para, View side) {
    return new Inline(para, side, pictures);
  }

  /// Whether a passage or row of this kind stands on a side.
  public static boolean shows(Mark mark, View side) {
    Piece piece = Piece.plain(mark.kind(), "");
    return side == View.BEFORE ? piece.isBefore() : side != View.AFTER || piece.isAfter();
  }

  /// Whether a passage stands on both sides, and not alike: then each column says which side it is.
  public static boolean differs(Block block) {
    boolean changed = block.mark().kind() != Mark.Kind.KEPT || block instanceof Block.Grid grid && grid.hasEntries();
    return changed && shows(block.mark(), View.BEFORE) && shows(block.mark(), View.AFTER);
  }

  /// The paragraphs that were split or merged, as a side has them.
  public static List<Block.Para> paras(Block.Parts parts, View side) {
    return switch (side) {
      case BEFORE -> parts.before();
      case AFTER -> parts.after();
      case BOTH, SIDES -> parts.paras();
    };
  }

  /// A row of a table on a side, its cells as HTML counts them.
  public record Row(Block.Line line, List<Cells> cells) {}

  /// The rows of a table that stand on a side.
  public static List<Row> rows(Block.Grid grid, View side) {
    List<Block.Line> lines = grid.lines().stream().filter(line -> shows(line.mark(), side)).toList();
    List<List<Cells>> cells = Cells.of(lines);
    return IntStream.range(0, lines.size()).mapToObj(at -> new Row(lines.get(at), cells.get(at))).toList();
  }

  /// Whether the anchor of a row stands on this side: every anchor stands once.
  public static boolean isNamed(Mark mark, View side) {
    return mark.isEntry() && (side != View.BEFORE || !shows(mark, View.AFTER));
  }

  /// The counts in words, those that are not zero: `3 inserted`.
  public List<String> counts() {
    return counts(markup.tally());
  }

  /// As above, of a clause.
  public static List<String> counts(Tally tally) {
    List<String> counts = new ArrayList<>();
    add(counts, tally.edited(), "reworded");
    add(counts, tally.inserted(), "inserted");
    add(counts, tally.deleted(), "deleted");
    add(counts, tally.split(), "split");
    add(counts, tally.merged(), "merged");
    add(counts, tally.moved(), "moved");
    add(counts, tally.cosmetic(), "changed in typography only");
    add(counts, tally.formatted(), "changed in format only");
    add(counts, tally.renumbered(), "renumbered only");
    return counts;
  }

  private static void add(List<String> counts, int count, String words) {
    if (count > 0) {
      counts.add(String.format(Locale.ROOT, "%,d %s", count, words));
    }
  }

  /// What the table of clauses calls a clause: its number with its heading, if that is its own.
  public static String name(ClauseTally clause) {
    String heading = clause.path().isEmpty() ? "" : clause.path().getLast();
    String name = heading.startsWith(clause.clause()) ? heading : clause.clause();
    String story = clause.story().equals("body") ? "" : clause.story();
    return name.isEmpty() ? story.isEmpty() ? "before the first clause" : story
        : story.isEmpty() ? name : story + ", " + name;
  }

  /// The few words by which the list shows a change.
  public static Inline excerpt(Entry entry) {
    return Excerpt.of(entry);
  }

  /// The name of the style of what is marked so.
  public static String style(Mark.Kind kind) {
    return switch (kind) {
      case KEPT -> "kept";
      case RENUMBERED -> "renumbered";
      case INSERTED -> "inserted";
      case DELETED -> "deleted";
      case EDITED -> "edited";
      case SPLIT -> "split";
      case MERGED -> "merged";
      case COSMETIC -> "cosmetic";
      case FORMATTED -> "formatted";
      case MOVED_FROM -> "moved-from";
      case MOVED_TO -> "moved-to";
    };
  }

  /// The anchor of the entry before (`step` -1) or after (1) the given one; empty at either end.
  public String neighbour(Mark mark, int step) {
    int number = Integer.parseInt(mark.anchor().substring(1)) + step;
    return number < 1 || number > markup.series(mark.kind()).size() ? "" : mark.anchor().substring(0, 1) + number;
  }

  /// The list of changes in its parts: each series that has changes, with its heading; the first is shown open.
  public List<Series> series() {
    return Stream.of(new Series("Changes, in order", true, markup.series(Mark.Kind.EDITED)),
        new Series("Changes of typography only", false, markup.series(Mark.Kind.COSMETIC)),
        new Series("Changes of format only", false, markup.series(Mark.Kind.FORMATTED)),
        new Series("Changes of automatic numbers only", false, markup.series(Mark.Kind.RENUMBERED)))
        .filter(series -> !series.entries().isEmpty())
        .toList();
  }

  /// A part of the list of changes.
  public record Series(String name, boolean open, List<Entry> entries) {
    public Series {
      entries = List.copyOf(entries);
    }
  }

  /// The name of the other end of a move in links.
  public static String otherEnd(Mark mark) {
    return "move-" + mark.move() + (mark.kind() == Mark.Kind.MOVED_FROM ? "-to" : "-from");
  }

  /// The name of this end of a move in links.
  public static String end(Mark mark) {
    return "move-" + mark.move() + (mark.kind() == Mark.Kind.MOVED_FROM ? "-from" : "-to");
  }

  /// The level of heading below the headings of the page itself.
  public static int level(Block.Para para) {
    return Math.min(para.heading() + 2, 6);
  }
}
