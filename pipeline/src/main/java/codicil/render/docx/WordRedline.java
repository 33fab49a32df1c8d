package codicil.render.docx;

import codicil.model.Bytes;
import codicil.model.Comparing;
import codicil.model.Redline;
import codicil.model.Source;
import codicil.model.StoryChange;
import codicil.word.Boxes;
import codicil.word.Element;
import codicil.word.WordDocument;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Writes a redline as a Word file with tracked changes.
public final class WordRedline {
  private final WordDocument before;
  private final WordDocument after;
  private final Target target;
  private final Marks marks;
  private final Carrier carrier;
  private final Bookmarks bookmarks;
  private final Margins margins;

  private WordRedline(WordDocument before, WordDocument after, Mark mark, Comparing comparing) {
    this.before = before;
    this.after = after;
    this.target = new Target(after);
    List<String> afterParts = storyParts(after);
    this.marks = new Marks(mark, comparing, highestId(after, afterParts));
    this.carrier = new Carrier(before, target, marks);
    this.bookmarks = new Bookmarks(before, after, storyParts(before), afterParts, marks);
    this.margins = new Margins(carrier, target, marks, bookmarks);
  }

  /// Weaves the changes into the after-document.
  ///
  /// @param redline the changes, as read from these two files
  /// @return the file; the after-document's own bytes where nothing changed
  /// @throws codicil.model.Unusable if one of the files cannot be read
  public static Bytes weave(Source before, Source after, Redline redline, Mark mark) {
    return weave(WordDocument.open(before), WordDocument.open(after), after, redline, mark);
  }

  /// As above, from documents as they were opened; nothing else can be done with them any more.
  ///
  /// @param after the after-document
  /// @param file the file that it was opened from
  public static Bytes weave(WordDocument before, WordDocument after, Source file, Redline redline, Mark mark) {
    return new WordRedline(before, after, mark, redline.comparing()).weave(file, redline);
  }

  private Bytes weave(Source source, Redline redline) {
    List<String> tracked = storyParts(after).stream().filter(this::hasTrackedChanges).toList();
    if (redline.unchanged() && tracked.isEmpty()) {
      return source.bytes();
    }
    tracked.forEach(target::woven);
    margins.settle(redline);
    redline.stories().forEach(this::story);
    return target.bytes();
  }

  private boolean hasTrackedChanges(String part) {
    return after.tree(part).tracked();
  }

  private static List<String> storyParts(WordDocument document) {
    Set<String> parts = new LinkedHashSet<>();
    parts.add(document.pack().main());
    document.notePart("footnote").ifPresent(parts::add);
    document.notePart("endnote").ifPresent(parts::add);
    document.pack().related(document.pack().main(), "header").forEach(parts::add);
    document.pack().related(document.pack().main(), "footer").forEach(parts::add);
    return new ArrayList<>(parts);
  }

  private static int highestId(WordDocument document, List<String> parts) {
    int[] highest = new int[] {1000};
    parts.forEach(part -> document.tree(part).root().walk(e -> {
      String id = e.is("wp:docPr") ? e.attribute("id") : e.attribute("w:id");
      if (id.length() < 10 && !id.isEmpty() && id.chars().allMatch(Character::isDigit)) {
        highest[0] = Math.max(highest[0], Integer.parseInt(id));
      }
    }));
    return Math.min(highest[0], 1_900_000_000);
  }

  private void story(StoryChange change) {
    switch (change.kind()) {
      case BODY -> body(change);
      case FOOTNOTE, ENDNOTE -> note(change);
      case HEADER, FOOTER -> margins.weave(change);
      case TEXT_BOX -> box(change);
    }
  }

  private StoryWeaver weaver(String beforePart, String afterPart) {
    return new StoryWeaver(new Loom(carrier, marks, bookmarks, beforePart, afterPart));
  }

  private void body(StoryChange change) {
    String afterPart = after.pack().main();
    target.woven(afterPart);
    StoryWeaver weaver = weaver(before.pack().main(), afterPart);
    Element old = before.lastSection();
    Element now = after.lastSection();
    weaver.weave(before.body(), after.body(), change.changes());
    weaver.section(old, now, before);
  }

  /// A note of the before side only was carried over with its reference.
  private void note(StoryChange change) {
    if (change.side() == StoryChange.Side.BEFORE || change.unchanged()) {
      return;
    }
    String kind = change.after().split(" ", 2)[0];
    Element now = after.notes(kind).get(change.after().substring(kind.length() + 1));
    String part = after.notePart(kind).orElse("");
    if (now == null) {
      return;
    }
    target.woven(part);
    if (change.side() == StoryChange.Side.AFTER) {
      marks.story(now, Revision.INSERTED, false);
      return;
    }
    String oldKind = change.before().split(" ", 2)[0];
    Element old = before.notes(oldKind).get(change.before().substring(oldKind.length() + 1));
    if (old != null) {
      weaver(before.notePart(oldKind).orElseThrow(), part).weave(old, now, change.changes());
    }
  }

  /// A text box that came or went did so with its drawing. The twin for older readers says the same in the same words.
  private void box(StoryChange change) {
    if (change.side() != StoryChange.Side.BOTH || change.unchanged()) {
      return;
    }
    Boxes.Box old = before.boxes().box(change.before());
    Boxes.Box now = after.boxes().box(change.after());
    target.woven(now.part());
    weaver(old.part(), now.part()).weave(old.content(), now.content(), change.changes());
    now.twins().forEach(twin -> {
      twin.children().clear();
      twin.children().addAll(marks.again(now.content()).children());
    });
  }
}
