package codicil.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Collects the changes of a laid-out redline, in reading order, each with the printed number it stands at or under.
final class Entries {
  private final List<Entry> found = new ArrayList<>();
  private final String story;
  private String under = "";

  private Entries(String story) {
    this.story = story;
  }

  static List<Entry> of(List<Block> body, List<Note> notes, List<Note> margins) {
    List<Entry> entries = new ArrayList<>(within("body", body));
    for (Note note : notes) {
      entries.addAll(within("note " + note.label(), note.blocks()));
    }
    for (Note margin : margins) {
      entries.addAll(within(margin.label().toLowerCase(Locale.ROOT), margin.blocks()));
    }
    return entries;
  }

  private static List<Entry> within(String story, List<Block> blocks) {
    Entries entries = new Entries(story);
    blocks.forEach(entries::collect);
    return entries.found;
  }

  private void collect(Block block) {
    switch (block) {
      case Block.Para para -> collect(para);
      case Block.Grid grid -> collect(grid);
    }
  }

  private void collect(Block.Para para) {
    boolean full = !para.number().isEmpty() && !para.number().startsWith("(");
    under = full ? para.number() : under;
    if (para.mark().isEntry()) {
      found.add(new Entry(para.mark(), para.heading() > 0 ? "heading" : "paragraph", story, full ? "" : under,
          para.number(), para.was(), para.words(), new Entry.Changed.Passage(para)));
    }
  }

  private void collect(Block.Grid grid) {
    if (grid.mark().isEntry()) {
      found.add(new Entry(grid.mark(), "table", story, under, "", "", grid.words(), new Entry.Changed.Passage(grid)));
    }
    for (Block.Line line : grid.lines()) {
      if (line.mark().isEntry()) {
        found.add(new Entry(line.mark(), "row", story, under, "", "", line.words(), new Entry.Changed.Row(line)));
      }
    }
  }
}
