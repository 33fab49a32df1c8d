package codicil.render;

import codicil.model.Atom;
import codicil.model.CellChange;
import codicil.model.Change;
import codicil.model.Clause;
import codicil.model.Emphasis;
import codicil.model.Finding;
import codicil.model.Paragraph;
import codicil.model.Passage;
import codicil.model.Passages;
import codicil.model.Redline;
import codicil.model.RowChange;
import codicil.model.Segment;
import codicil.model.Span;
import codicil.model.Story;
import codicil.model.StoryChange;
import codicil.model.Table;
import codicil.model.Text;
import codicil.read.Reader;
import codicil.store.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A redline with every kind of change in it, and a text, both made by hand.
public final class Samples {
  private Samples() {}

  /// A document of the corpus as read: `section-h/v34.0`.
  public static Passages corpus(String name) {
    return Reader.read(Workspace.read(Path.of(System.getProperty("codicil.root", ".."), "corpus/sec/documents", name
        + ".docx")));
  }

  /// The redline.
  public static Redline redline() {
    return new Redline("Section H, v34.0", "Section H, v40.0", List.of(
        new StoryChange(Story.Kind.BODY, "", "", StoryChange.Side.BOTH, body()),
        new StoryChange(Story.Kind.FOOTNOTE, "footnote 2", "footnote 1", StoryChange.Side.BOTH,
            List.of(edited("See the ", "first ", "second ", "table."))),
        new StoryChange(Story.Kind.FOOTNOTE, "", "footnote 2", StoryChange.Side.AFTER,
            List.of(new Change.Inserted(numbered("", "A note that is new.")))),
        new StoryChange(Story.Kind.HEADER, "section 1", "section 1", StoryChange.Side.BOTH,
            List.of(edited("Version ", "34", "40", ""))),
        new StoryChange(Story.Kind.FOOTER, "section 1", "section 1", StoryChange.Side.BOTH, List.of(kept("",
            "Page")))));
  }

  private static List<Change> body() {
    Paragraph wandering = numbered("(c)", "The User shall keep a record of each request for a day.");
    Paragraph arrived = numbered("(a)", "The User shall keep a record of each request for a week.");
    Change.Edited moved = new Change.Edited(wandering, arrived, List.of(new Segment.Same(0, 51, 0, 51, false),
        new Segment.Insertion(51, 55), new Segment.Deletion(51, 54), new Segment.Same(54, 55, 55, 56, false)));
    return List.of(heading("H8", "Service Management"),
        new Change.Edited(numbered("H8.16", "The DCC shall report daily by 5 May <if asked>."),
            numbered("H8.16", "The DCC shall report weekly <if asked>."),
            List.of(new Segment.Same(0, 21, 0, 21, false), new Segment.Deletion(21, 35), new Segment.Insertion(21, 27),
                new Segment.Same(35, 47, 27, 39, false))),
        new Change.MovedTo(moved, 1), new Change.Inserted(noted()),
        new Change.Kept(numbered("(a)", "Each report shall name the Service."),
            numbered("(c)", "Each report shall name the Service.")),
        new Change.Deleted(numbered("(b)", "Nothing in this clause limits Section J.")), new Change.MovedFrom(moved, 1),
        new Change.Split(numbered("H8.17", "The DCC shall reply. It may ask."),
            List.of(part("H8.17", "The DCC shall reply. ", "H8.17", "The DCC shall reply."),
                part("", "It may ask.", "H8.18", "It may ask."))),
        new Change.Merged(numbered("H8.19", "Each User shall answer. No fee is due."),
            List.of(part("H8.18", "Each User shall answer.", "H8.19", "Each User shall answer. "),
                part("H8.19", "No fee is due.", "", "No fee is due."))),
        new Change.Edited(styled("Terms in bold are defined.", Emphasis.BOLD),
            styled("Terms in bold are defined.", Emphasis.ITALIC), List.of(new Segment.Same(0, 26, 0, 26, true))),
        new Change.EditedTable(table("a", "b", "c"), table("a", "b2", "d"),
            List.of(new RowChange.Kept(row(true, "Term", "Meaning"), row(true, "Term", "Meaning")),
                new RowChange.Edited(row(false, "Party", "a person"), row(false, "Party", "a person bound"),
                    List.of(new CellChange(StoryChange.Side.BOTH, List.of(kept("", "Party"))),
                        new CellChange(StoryChange.Side.BOTH,
                            List.of(new Change.Edited(numbered("", "a person"), numbered("", "a person bound"),
                                List.of(new Segment.Same(0, 8, 0, 8, false), new Segment.Insertion(8, 14))))))),
                new RowChange.Deleted(row(false, "Notice", "a letter")),
                new RowChange.Inserted(row(false, "Report", "what H8.16 asks for")))));
  }

  /// A part of a paragraph that was split or merged; a blank that the longer side has at its end came or went.
  private static Change.Edited part(String was, String before, String now, String after) {
    int same = Math.min(before.length(), after.length());
    Segment kept = new Segment.Same(0, same, 0, same, false);
    List<Segment> segments = before.length() > same ? List.of(kept, new Segment.Deletion(same, before.length()))
        : after.length() > same ? List.of(kept, new Segment.Insertion(same, after.length()))
            : List.of(kept);
    return new Change.Edited(numbered(was, before), numbered(now, after), segments);
  }

  private static Passage noted() {
    String text = "A report may refer to an earlier one" + Atom.OBJECT + ".";
    return new Paragraph("(b)", 0, "", text, List.of(new Atom(36, 37, Atom.Kind.NOTE, "", "footnote 2")),
        List.of(new Span(0, 2, Set.of(), "", "p"), new Span(2, 8, Set.of(Emphasis.BOLD), "", "b"),
            new Span(8, 38, Set.of(), "", "p")),
        "");
  }

  private static Paragraph styled(String text, Emphasis emphasis) {
    return new Paragraph("", 0, "", text, List.of(),
        List.of(new Span(0, 9, Set.of(), "", "p"), new Span(9, 13, Set.of(emphasis), "", emphasis.name()),
            new Span(13, text.length(), Set.of(), "", "p")),
        "");
  }

  private static Change heading(String number, String text) {
    Paragraph heading = new Paragraph(number, 1, "Heading 1", text, List.of(), List.of(), "");
    return new Change.Kept(heading, heading);
  }

  private static Change kept(String number, String text) {
    return new Change.Kept(numbered(number, text), numbered(number, text));
  }

  private static Change edited(String start, String out, String in, String end) {
    int from = start.length();
    return new Change.Edited(Paragraph.plain(start + out + end), Paragraph.plain(start + in + end),
        List.of(new Segment.Same(0, from, 0, from, false), new Segment.Deletion(from, from + out.length()),
            new Segment.Insertion(from, from + in.length()), new Segment.Same(from + out.length(),
                from + out.length() + end.length(), from + in.length(), from + in.length() + end.length(), false)));
  }

  private static Paragraph numbered(String number, String text) {
    return new Paragraph(number, 0, "", text, List.of(), List.of(), "");
  }

  private static Table table(String... words) {
    return new Table(Stream.of(words).map(word -> row(false, word)).toList(), "");
  }

  private static Table.Row row(boolean header, String... cells) {
    return new Table.Row(Stream.of(cells)
        .map(words -> new Table.Cell(1, false, List.of(Paragraph.plain(words)), ""))
        .toList(),
        header, "");
  }

  /// The text.
  public static Text text() {
    Clause definition =
        new Clause(Clause.Kind.DEFINITION, "", "", "User Role", "means what a Party acts as", List.of());
    Clause roman = new Clause(Clause.Kind.ITEM, "H8.16(a)(i)", "(i)", "", "the Service & its state; and", List.of());
    Clause paragraph = new Clause(Clause.Kind.ITEM, "H8.16(a)", "(a)", "", "each report shall name:", List.of(roman));
    Clause clause =
        new Clause(Clause.Kind.CLAUSE, "H8.16", "H8.16", "", "The DCC shall report weekly.\nIt may report more often.",
            List.of(paragraph));
    return new Text("section-h.docx",
        List.of(new Clause(Clause.Kind.CLAUSE, "H8", "H8", "Service Management", "", List.of(clause, clause)),
            new Clause(Clause.Kind.CLAUSE, "H9", "H9", "Words <in brackets>", "", List.of(definition))),
        List.of(new Finding("numbering-twice", "H8.16", "the number H8.16 stands twice")));
  }
}
