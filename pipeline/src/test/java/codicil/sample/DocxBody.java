package codicil.sample;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTBookmark;
import org.docx4j.wml.CTMarkupRange;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.R;

/// The lines of a version as paragraphs and tables.
final class DocxBody {
  private static final ObjectFactory WML = new ObjectFactory();

  private final LabelLevels levels;
  private final Citations citations;
  private final DocxRuns runs;
  private final List<Object> content = new ArrayList<>();
  private final List<Line.Row> rows = new ArrayList<>();
  private int bookmarks;

  DocxBody(Edition edition, Citations citations, DocxRuns runs) {
    this.levels = LabelLevels.of(edition.manuscript().prefix());
    this.citations = citations;
    this.runs = runs;
    plain("Illustrative", List.of(new Piece.Words(Edition.NOTE, false)));
    plain("Title", List.of(new Piece.Words(edition.heading(), false)));
    edition.lines().forEach(this::add);
    endTable();
  }

  List<Object> content() {
    return List.copyOf(content);
  }

  private void add(Numbered numbered) {
    if (numbered.line() instanceof Line.Row row) {
      rows.add(row);
      return;
    }
    endTable();
    switch (numbered) {
      case Numbered.Counted counted -> counted(counted);
      case Numbered.Typed typed -> typed(typed);
      case Numbered.Plain plain -> plain(plain.line());
    }
  }

  private void plain(Line line) {
    switch (line) {
      case Line.Heading heading -> unnumbered(plain(DocxStyles.headingStyle(0), heading.caption()));
      case Line.SubHeading heading -> plain("Subheading", heading.caption());
      case Line.Flush flush -> plain("Flush", flush.words());
      case Line.Clause _,Line.Row _ -> throw new IllegalArgumentException("not plain: " + line);
    }
  }

  private P plain(String style, List<Piece> pieces) {
    P paragraph = DocxRuns.paragraph(style, runs.of(pieces));
    content.add(paragraph);
    return paragraph;
  }

  private void counted(Numbered.Counted counted) {
    ListPlace place = counted.place();
    P paragraph = labelled(counted.line(), place.level());
    boolean byStyle = counted.line() instanceof Line.Clause || place.level() == 0;
    if (place.list() > 1 || !byStyle) {
      paragraph.getPPr().setNumPr(numbering(place.level(), place.list()));
    }
    paragraph.getContent().addAll(runs.of(words(counted.line())));
    if (citations.targets().containsKey(counted.full())) {
      paragraph.getContent().addFirst(start(counted.full()));
      paragraph.getContent().add(end());
    }
  }

  private void typed(Numbered.Typed typed) {
    P paragraph = labelled(typed.line(), typed.level());
    unnumbered(paragraph);
    R label = DocxRuns.words(typed.label(), false);
    boolean cited = citations.targets().containsKey(typed.full());
    if (cited) {
      paragraph.getContent().add(start(typed.full()));
    }
    paragraph.getContent().add(label);
    if (cited) {
      paragraph.getContent().add(end());
    }
    paragraph.getContent().add(DocxRuns.tab());
    paragraph.getContent().addAll(runs.of(words(typed.line())));
    hang(paragraph, typed.level());
  }

  private P labelled(Line line, int level) {
    String style =
        line instanceof Line.Heading
            ? DocxStyles.headingStyle(level)
            : level == 0 ? DocxStyles.clauseStyle(1) : DocxStyles.clauseStyle(level);
    P paragraph = DocxRuns.paragraph(style, List.of());
    if (line instanceof Line.Clause && opensList(line)) {
      paragraph.getPPr().setKeepNext(new BooleanDefaultTrue());
    }
    content.add(paragraph);
    return paragraph;
  }

  private static boolean opensList(Line line) {
    List<Piece> words = words(line);
    return !words.isEmpty()
        && words.getLast() instanceof Piece.Words last
        && last.text().endsWith(":");
  }

  private static List<Piece> words(Line line) {
    return switch (line) {
      case Line.Heading heading -> heading.caption();
      case Line.Clause clause -> clause.words();
      case Line.SubHeading heading -> heading.caption();
      case Line.Flush flush -> flush.words();
      case Line.Row _ -> List.of();
    };
  }

  private void endTable() {
    if (!rows.isEmpty()) {
      content.add(new DocxTables(runs).of(List.copyOf(rows)));
      rows.clear();
      content.add(DocxRuns.paragraph("TableText", List.of()));
    }
  }

  private void hang(P paragraph, int level) {
    var indent = new PPrBase.Ind();
    indent.setLeft(BigInteger.valueOf(DocxLists.indent(levels, level)));
    indent.setHanging(BigInteger.valueOf(DocxLists.hanging(levels, level)));
    paragraph.getPPr().setInd(indent);
  }

  private static void unnumbered(P paragraph) {
    paragraph.getPPr().setNumPr(numbering(0, 0));
  }

  private static PPrBase.NumPr numbering(int level, int list) {
    var ilvl = new PPrBase.NumPr.Ilvl();
    ilvl.setVal(BigInteger.valueOf(level));
    var id = new PPrBase.NumPr.NumId();
    id.setVal(BigInteger.valueOf(list));
    var numbering = new PPrBase.NumPr();
    numbering.setIlvl(ilvl);
    numbering.setNumId(id);
    return numbering;
  }

  private Object start(String label) {
    var bookmark = new CTBookmark();
    bookmark.setId(BigInteger.valueOf(bookmarks));
    bookmark.setName(Citations.bookmark(label));
    return WML.createPBookmarkStart(bookmark);
  }

  private Object end() {
    var range = new CTMarkupRange();
    range.setId(BigInteger.valueOf(bookmarks));
    bookmarks++;
    return WML.createPBookmarkEnd(range);
  }
}
