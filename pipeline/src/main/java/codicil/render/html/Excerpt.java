package codicil.render.html;

import codicil.render.Block;
import codicil.render.Entry;
import codicil.render.Mark;
import codicil.render.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The few words by which the list of changes shows a change: what is marked, with a little of what stands around it.
final class Excerpt {
  private static final int LIMIT = 170;
  private static final int STRETCH = 90;
  private static final int CONTEXT = 30;
  private final List<Piece> shown = new ArrayList<>();
  private int length;

  private Excerpt() {}

  static Inline of(Entry entry) {
    List<Piece> runs = runs(switch (entry.block()) {
      case Entry.Changed.Passage passage -> passage.block().pieces();
      case Entry.Changed.Row row -> cells(row.line());
    });
    Excerpt excerpt = new Excerpt();
    for (int at = 0; at < runs.size(); at++) {
      excerpt.add(runs.get(at), at > 0, at + 1 < runs.size());
    }
    return new Inline(new Block.Para(Mark.NONE, "", "", 0, excerpt.shown), View.BOTH, Map.of());
  }

  private static Stream<Piece> cells(Block.Line line) {
    List<Piece> pieces = new ArrayList<>();
    for (Block.Box box : line.boxes()) {
      if (!pieces.isEmpty()) {
        pieces.add(piece(Mark.Kind.KEPT, " · "));
      }
      box.blocks().stream().flatMap(Block::pieces).forEach(pieces::add);
    }
    return pieces.stream();
  }

  /// Neighbouring pieces of one kind as one, without letter formatting.
  private static List<Piece> runs(Stream<Piece> pieces) {
    List<List<Piece>> runs = new ArrayList<>();
    pieces.filter(piece -> !words(piece).isEmpty()).forEach(piece -> {
      if (runs.isEmpty() || runs.getLast().getLast().kind() != piece.kind()) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(piece);
    });
    return runs.stream()
        .map(run -> piece(run.getFirst().kind(),
            run.stream().map(Excerpt::words).collect(Collectors.joining()).replaceAll("\\s+", " ")))
        .toList();
  }

  private static String words(Piece piece) {
    return piece.form() == Piece.Form.END ? piece.text() + " " : piece.words();
  }

  private void add(Piece run, boolean after, boolean before) {
    if (length > LIMIT) {
      return;
    }
    String text = run.kind() == Mark.Kind.KEPT ? around(run.text(), after, before) : start(run.text(), STRETCH);
    length += text.length();
    shown.add(piece(run.kind(), length > LIMIT && before ? text + " …" : text));
  }

  /// What stands between two changes, cut to the words next to them.
  private static String around(String text, boolean after, boolean before) {
    if (text.length() <= 2 * CONTEXT) {
      return text;
    }
    return (after ? start(text, CONTEXT) : "… ") + (before ? (after ? " " : "") + end(text) : "");
  }

  private static String start(String text, int limit) {
    if (text.length() <= limit) {
      return text;
    }
    int blank = text.lastIndexOf(' ', limit);
    return text.substring(0, blank > limit / 2 ? blank : limit) + " …";
  }

  private static String end(String text) {
    int from = text.length() - CONTEXT;
    int blank = text.indexOf(' ', from);
    return text.substring(blank > 0 && blank < text.length() - 1 ? blank + 1 : from);
  }

  private static Piece piece(Mark.Kind kind, String text) {
    return Piece.plain(kind, text);
  }
}
