package codicil.render.terminal;

import codicil.model.Redline;
import codicil.render.Block;
import codicil.render.ClauseTally;
import codicil.render.Entry;
import codicil.render.Mark;
import codicil.render.Markup;
import codicil.render.Tally;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A redline as lines of text: what changed in numbers, then the changes by clause, each with the paragraph before and
/// after it where these did not change. Changes of automatic numbers alone are counted, and not shown one by one.
public final class RedlineLines {
  /// What stands around a change is shown up to this many characters.
  private static final int CONTEXT = 70;
  private final Markup markup;
  private final Ink ink;
  private final List<String> lines = new ArrayList<>();
  private final IdentityHashMap<Block, Integer> places = new IdentityHashMap<>();

  private RedlineLines(Markup markup, Ink ink) {
    this.markup = markup;
    this.ink = ink;
    for (int at = 0; at < markup.body().size(); at++) {
      places.put(markup.body().get(at), at);
    }
  }

  /// The lines of a redline, without line ends. Paragraphs are not broken: the terminal does that.
  public static List<String> of(Redline redline, Ink ink) {
    RedlineLines text = new RedlineLines(Markup.of(redline), ink);
    text.write();
    return List.copyOf(text.lines);
  }

  /// How much changed, in words: `3 reworded, 1 inserted; words: 12 inserted, 4 deleted`.
  public static String counts(Tally tally) {
    List<String> counts = new ArrayList<>();
    add(counts, tally.edited(), " reworded");
    add(counts, tally.inserted(), " inserted");
    add(counts, tally.deleted(), " deleted");
    add(counts, tally.split(), " split");
    add(counts, tally.merged(), " merged");
    add(counts, tally.moved(), " moved");
    add(counts, tally.cosmetic(), " in typography only");
    add(counts, tally.formatted(), " in format only");
    add(counts, tally.renumbered(), " renumbered only");
    List<String> words = new ArrayList<>();
    add(words, tally.insertedWords(), " inserted");
    add(words, tally.deletedWords(), " deleted");
    add(words, tally.movedWords(), " moved");
    return counts.isEmpty() ? "nothing changed"
        : String.join(", ", counts) + (words.isEmpty() ? "" : "; words: " + String.join(", ", words));
  }

  private static void add(List<String> counts, int count, String what) {
    if (count > 0) {
      counts.add(count + what);
    }
  }

  private void write() {
    lines.add(ink.heading("--- " + markup.before()));
    lines.add(ink.heading("+++ " + markup.after()));
    lines.add(counts(markup.tally()));
    markup.clauses().forEach(this::write);
  }

  private void write(ClauseTally clause) {
    List<Entry> shown = clause.entries().stream().filter(it -> it.mark().kind() != Mark.Kind.RENUMBERED).toList();
    if (shown.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(ink.heading("@@ " + name(clause) + " @@") + "  " + counts(clause.tally()));
    int last = -2;
    for (Entry entry : shown) {
      int at = place(entry).orElse(-2);
      if (at != last && at - 1 != last) {
        context(at - 1);
      }
      write(entry);
      last = at;
    }
    context(last + 1);
  }

  private static String name(ClauseTally clause) {
    List<String> names = new ArrayList<>();
    if (!clause.story().equals("body")) {
      names.add(clause.story());
    }
    names.addAll(clause.path());
    if (!clause.clause().isEmpty() && (names.isEmpty() || !names.getLast().startsWith(clause.clause()))) {
      names.add(clause.clause());
    }
    return names.isEmpty() ? "before the first clause" : String.join(" > ", names);
  }

  private Optional<Integer> place(Entry entry) {
    return entry.block() instanceof Entry.Changed.Passage passage ? Optional.ofNullable(places.get(passage.block()))
        : Optional.empty();
  }

  private void context(int at) {
    if (at < 0 || at >= markup.body().size() || markup.body().get(at).mark().kind() != Mark.Kind.KEPT) {
      return;
    }
    String words = markup.body().get(at) instanceof Block.Para para ? (para.number() + " " + para.words()).strip() : "";
    if (!words.isBlank()) {
      String line = line(words);
      lines.add(ink.faint("  " + (line.length() > CONTEXT ? line.substring(0, CONTEXT) + "…" : line)));
    }
  }

  private void write(Entry entry) {
    Stream<String> texts = switch (entry.block()) {
      case Entry.Changed.Passage passage -> switch (passage.block()) {
        case Block.Para para -> Stream.of(text(para));
        case Block.Parts parts -> parts.paras().stream().map(this::text);
        case Block.Grid grid -> grid.lines().stream().map(this::text);
      };
      case Entry.Changed.Row row -> Stream.of(text(row.line()));
    };
    texts.forEach(text -> lines.add(sign(entry.mark()) + " " + text + remark(entry.mark())));
  }

  private static String sign(Mark mark) {
    return switch (mark.kind()) {
      case INSERTED -> "+";
      case DELETED -> "-";
      case MOVED_FROM -> "<";
      case MOVED_TO -> ">";
      case EDITED, SPLIT, MERGED, COSMETIC, FORMATTED, RENUMBERED -> "~";
      case KEPT -> " ";
    };
  }

  private String remark(Mark mark) {
    String remark = switch (mark.kind()) {
      case MOVED_FROM -> "moved to " + mark.other();
      case MOVED_TO -> "moved from " + mark.other();
      case SPLIT, MERGED, COSMETIC, FORMATTED -> mark.kind().words().toLowerCase(Locale.ROOT);
      case KEPT, INSERTED, DELETED, EDITED, RENUMBERED -> "";
    };
    return remark.isEmpty() ? "" : ink.faint("  (" + remark + ")");
  }

  private String text(Block.Line row) {
    return "| " + String.join(" | ", row.boxes()
        .stream()
        .map(box -> String.join(" ", box.blocks().stream().map(this::text).toList()))
        .toList()) + " |";
  }

  private String text(Block block) {
    return switch (block) {
      case Block.Parts parts -> String.join(" ", parts.paras().stream().map(this::text).toList());
      case Block.Grid grid -> String.join(" / ", grid.lines().stream().map(this::text).toList());
      case Block.Para para -> {
        String was = para.was().isEmpty() || para.was().equals("unnumbered") ? "" : para.was() + " ";
        String number = para.number().isEmpty() ? "" : para.number() + " ";
        yield faintIfAny(was) + number + marked(para);
      }
    };
  }

  private String faintIfAny(String was) {
    return was.isEmpty() ? "" : ink.faint("(was " + was.strip() + ") ");
  }

  /// Pieces of one kind in a row are marked once.
  private String marked(Block.Para para) {
    StringBuilder text = new StringBuilder();
    StringBuilder run = new StringBuilder();
    for (int at = 0; at < para.parts().size(); at++) {
      run.append(switch (para.parts().get(at).form()) {
        case WORDS, BREAK -> para.parts().get(at).words();
        case END -> para.parts().get(at).text();
        case NOTE, PICTURE, THING -> "[" + para.parts().get(at).text() + "]";
      });
      if (at + 1 == para.parts().size() || para.parts().get(at + 1).kind() != para.parts().get(at).kind()) {
        text.append(ink.marked(para.parts().get(at).kind(), line(run.toString())));
        run.setLength(0);
      }
    }
    return text.toString();
  }

  /// One line, and nothing in it that a terminal would obey (ECMA-48 control functions).
  private static String line(String words) {
    return words.replaceAll("[\\s\\x{2028}\\x{2029}]+", " ").replaceAll("\\p{Cntrl}", "\uFFFD");
  }
}
