package codicil.render;

import codicil.model.Redline;
import codicil.model.Story;
import codicil.model.StoryChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A redline laid out for reading: both sides in one text, every change marked and named.
///
/// The anchors `c1`, `c2` … (words), `t1` … (typography only), `f1` … (format only) and `n1` … (automatic number only) count
/// in reading order: body, notes, headers, footers.
///
/// @param before the name of the before side
/// @param after the name of the after side
/// @param body the body
/// @param notes the footnotes and endnotes, changed or not
/// @param margins the headers, footers and text boxes that changed
/// @param entries the changes, in reading order
/// @param tally how much changed
public record Markup(String before, String after, List<Block> body, List<Note> notes, List<Note> margins,
    List<Entry> entries, Tally tally) {
  /// How a Word file tells its headers and footers apart: the part of the document that it calls a section, and for which of
  /// its pages.
  private static final Pattern MARGIN = Pattern.compile("(\\d+) (default|first|even)");

  public Markup {
    body = List.copyOf(body);
    notes = List.copyOf(notes);
    margins = List.copyOf(margins);
    entries = List.copyOf(entries);
  }

  /// Lays out a redline. The same redline gives the same anchors.
  public static Markup of(Redline redline) {
    List<StoryChange> noteStories = redline.stories().stream().filter(story -> isNote(story.kind())).toList();
    Notes labels = Notes.of(noteStories);
    Marking marking = new Marking(new Layout(labels), Moves.of(redline.stories()), Standing.of(redline));
    List<Block> body = marking.story("body", redline.body().changes());
    List<Note> notes = new ArrayList<>();
    for (int at = 0; at < noteStories.size(); at++) {
      notes.add(note(noteStories.get(at), labels.labels().get(at).id(), labels.labels().get(at).label(), marking));
    }
    List<Note> margins = new ArrayList<>();
    redline.stories()
        .stream()
        .filter(story -> isMargin(story.kind()) && !story.unchanged())
        .forEach(story -> margins.add(note(story, "margin-" + (margins.size() + 1), place(story), marking)));
    List<Entry> entries = marking.entries();
    return new Markup(redline.before(), redline.after(), body, notes, margins, entries, Tally.of(redline));
  }

  /// Whether nothing differs, neither words nor formats nor automatic numbers.
  public boolean unchanged() {
    return entries.isEmpty();
  }

  /// The changes whose anchors begin with the same letter as those of this kind, in reading order: of words, of typography
  /// only, of format only, of the number only.
  public List<Entry> series(Mark.Kind kind) {
    return entries.stream().filter(entry -> entry.mark().kind().series() == kind.series()).toList();
  }

  /// The changes by clause, in reading order.
  public List<ClauseTally> clauses() {
    return ClauseTally.of(entries);
  }

  private static Note note(StoryChange story, String id, String label, Marking marking) {
    Mark.Kind kind = switch (story.side()) {
      case BEFORE -> Mark.Kind.DELETED;
      case AFTER -> Mark.Kind.INSERTED;
      case BOTH -> story.unchanged() ? Mark.Kind.KEPT : Mark.Kind.EDITED;
    };
    String name = isNote(story.kind()) ? "note " + label : label.toLowerCase(Locale.ROOT);
    return new Note(id, story.kind(), label, Mark.of(kind), marking.story(name, story.changes()));
  }

  private static String place(StoryChange story) {
    if (story.kind() == Story.Kind.TEXT_BOX) {
      return "Text box";
    }
    String kind = story.kind() == Story.Kind.HEADER ? "Header" : "Footer";
    String name = story.side() == StoryChange.Side.BEFORE ? story.before() : story.after();
    Matcher margin = MARGIN.matcher(name);
    if (!margin.matches()) {
      return name.isEmpty() ? kind : kind + " (" + name + ")";
    }
    String pages = switch (margin.group(2)) {
      case "first" -> " of the first page";
      case "even" -> " of even pages";
      default -> "";
    };
    return kind + pages + (margin.group(1).equals("1") ? "" : ", part " + margin.group(1));
  }

  private static boolean isNote(Story.Kind kind) {
    return kind == Story.Kind.FOOTNOTE || kind == Story.Kind.ENDNOTE;
  }

  private static boolean isMargin(Story.Kind kind) {
    return kind == Story.Kind.HEADER || kind == Story.Kind.FOOTER || kind == Story.Kind.TEXT_BOX;
  }
}
