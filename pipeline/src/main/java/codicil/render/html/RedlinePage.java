package codicil.render.html;

import codicil.render.Block;
import codicil.render.Entry;
import codicil.render.Mark;
import codicil.render.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the template of a redline shows.
///
/// @param markup the redline, laid out
public record RedlinePage(Markup markup) {
  /// The counts in words, those that are not zero: `3 inserted`.
  public List<String> counts() {
    List<String> counts = new ArrayList<>();
    add(counts, markup.tally().edited(), "changed");
    add(counts, markup.tally().inserted(), "inserted");
    add(counts, markup.tally().deleted(), "deleted");
    add(counts, markup.tally().moved(), "moved");
    add(counts, markup.tally().formatted(), "changed in format only");
    add(counts, markup.tally().renumbered(), "renumbered only");
    return counts;
  }

  private static void add(List<String> counts, int count, String words) {
    if (count > 0) {
      counts.add(String.format(Locale.ROOT, "%,d %s", count, words));
    }
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
      case FORMATTED -> "formatted";
      case MOVED_FROM -> "moved-from";
      case MOVED_TO -> "moved-to";
    };
  }

  /// The anchor of the entry before (`step` -1) or after (1) the given one; empty at either end.
  public String neighbour(Mark mark, int step) {
    int number = Integer.parseInt(mark.anchor().substring(1)) + step;
    boolean format = mark.kind() == Mark.Kind.FORMATTED;
    int last = format ? markup.formatEntries().size() : markup.wordEntries().size();
    return number < 1 || number > last ? "" : mark.anchor().substring(0, 1) + number;
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
