package codicil.render.docx;

import codicil.model.Atom;
import codicil.model.Bytes;
import codicil.model.Emphasis;
import codicil.model.Paragraph;
import codicil.model.Passage;
import codicil.model.Passages;
import codicil.model.Span;
import codicil.model.Story;
import codicil.model.Table;
import codicil.word.Chars;
import codicil.word.Element;
import codicil.word.XmlPart;
import codicil.word.Zip;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Sets a reading as a plain Word document: headings, paragraphs, tables, footnotes, letter formats. For versions that were
/// published as PDF only, so that they can be redlined in Word, too.
public final class PlainWord {
  private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final int HEADINGS = 9;
  /// The text width of an A4 page, in twentieths of a point.
  private static final int WIDTH = 9_026;

  /// The ids of the footnotes by the names of their stories, in order; the endnotes of the original are among them.
  private final Map<String, Integer> notes = new LinkedHashMap<>();

  private final LabelLists lists;

  private PlainWord(Passages passages, LabelLists lists) {
    this.lists = lists;
    for (Story story : passages.stories()) {
      if (story.kind() == Story.Kind.FOOTNOTE || story.kind() == Story.Kind.ENDNOTE) {
        notes.put(story.name(), notes.size() + 1);
      }
    }
  }

  /// The document as a file; pictures are left out.
  public static Bytes of(Passages passages) {
    return of(passages, LabelLists.of(passages));
  }

  /// As above, numbered by lists that it may share with other documents.
  public static Bytes of(Passages passages, LabelLists lists) {
    return new PlainWord(passages, lists).file(passages);
  }

  private Bytes file(Passages passages) {
    Map<String, Bytes> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", types());
    parts.put("_rels/.rels", relationships(Map.of("officeDocument", "word/document.xml")));
    Element body = Element.of("w:body");
    passages.body().forEach(passage -> body.add(block(passage)));
    if (passages.body().isEmpty() || passages.body().getLast() instanceof Table) {
      body.add(Element.of("w:p"));
    }
    body.add(Element.of("w:sectPr", Element.of("w:pgSz").with("w:w", "11906").with("w:h", "16838")));
    parts.put("word/document.xml", part(Element.of("w:document", body), "w",
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main"));
    Map<String, String> related = new TreeMap<>(Map.of("styles", "styles.xml"));
    if (!notes.isEmpty()) {
      related.put("footnotes", "footnotes.xml");
      parts.put("word/footnotes.xml", footnotes(passages));
    }
    if (!lists.isEmpty()) {
      related.put("numbering", "numbering.xml");
      parts.put("word/numbering.xml",
          part(lists.part(), "w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"));
    }
    parts.put("word/_rels/document.xml.rels", relationships(related));
    parts.put("word/styles.xml", styles());
    return Zip.write(parts);
  }

  private Bytes footnotes(Passages passages) {
    Element footnotes = Element.of("w:footnotes");
    for (Story story : passages.stories()) {
      if (notes.containsKey(story.name())) {
        Element note = Element.of("w:footnote").with("w:id", notes.get(story.name()).toString());
        story.passages().forEach(passage -> note.add(block(passage)));
        note.elements()
            .stream()
            .filter(element -> element.is("w:p"))
            .findFirst()
            .ifPresentOrElse(
                first -> first.children().add(first.child("w:pPr").isPresent() ? 1 : 0, mark("w:footnoteRef")),
                () -> note.add(Element.of("w:p", mark("w:footnoteRef"))));
        footnotes.add(note);
      }
    }
    return part(footnotes, "w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
  }

  private static Element mark(String name) {
    return Element.of("w:r", Element.of("w:rPr", Element.of("w:vertAlign").with("w:val", "superscript")),
        Element.of(name));
  }

  private static Bytes part(Element root, String prefix, String namespace) {
    return new XmlPart(root, new LinkedHashMap<>(Map.of(prefix, namespace))).bytes();
  }

  private Bytes types() {
    Element types = Element.of("ct:Types",
        Element.of("ct:Default")
            .with("Extension", "rels")
            .with("ContentType",
                "application/vnd.openxmlformats-package.relationships+xml"),
        Element.of("ct:Override")
            .with("PartName", "/word/document.xml")
            .with("ContentType", WORD + "document.main+xml"),
        Element.of("ct:Override").with("PartName", "/word/styles.xml").with("ContentType", WORD + "styles+xml"));
    if (!notes.isEmpty()) {
      types.add(Element.of("ct:Override")
          .with("PartName", "/word/footnotes.xml")
          .with("ContentType", WORD + "footnotes+xml"));
    }
    if (!lists.isEmpty()) {
      types.add(Element.of("ct:Override")
          .with("PartName", "/word/numbering.xml")
          .with("ContentType", WORD + "numbering+xml"));
    }
    return part(types, "ct", PACKAGE + "content-types");
  }

  private static Bytes relationships(Map<String, String> targets) {
    Element relationships = Element.of("rel:Relationships");
    targets.forEach((kind, target) -> relationships.add(Element.of("rel:Relationship")
        .with("Id", "rId" + (relationships.children().size() + 1))
        .with("Type", OFFICE + "/" + kind)
        .with("Target", target)));
    return part(relationships, "rel", PACKAGE + "relationships");
  }

  private static Bytes styles() {
    Element normal = style("Normal", "Normal").with("w:default", "1");
    normal.add(Element.of("w:pPr", Element.of("w:spacing").with("w:after", "100")));
    Element styles = Element.of("w:styles", normal);
    IntStream.rangeClosed(1, HEADINGS).forEach(level -> {
      Element heading = style("Heading" + level, "heading " + level);
      heading.add(Element.of("w:pPr", Element.of("w:keepNext"),
          Element.of("w:spacing").with("w:before", "240").with("w:after", "100"),
          Element.of("w:outlineLvl").with("w:val", Integer.toString(level - 1))));
      heading.add(Element.of("w:rPr", Element.of("w:b"), Element.of("w:sz")
          .with("w:val", Integer.toString(Math.max(20,
              34 - 4 * level)))));
      styles.add(heading);
    });
    return part(styles, "w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
  }

  private static Element style(String id, String name) {
    return Element.of("w:style", Element.of("w:name").with("w:val", name))
        .with("w:type", "paragraph")
        .with("w:styleId", id);
  }

  private Element block(Passage passage) {
    return switch (passage) {
      case Paragraph paragraph -> paragraph(paragraph);
      case Table table -> table(table);
    };
  }

  private Element paragraph(Paragraph paragraph) {
    Element element = Element.of("w:p");
    Element properties = Element.of("w:pPr");
    if (paragraph.heading() > 0) {
      properties.add(Element.of("w:pStyle").with("w:val", "Heading" + paragraph.heading()));
    }
    if (!paragraph.number().isEmpty()) {
      properties.add(lists.properties(paragraph.number()));
    }
    if (!properties.children().isEmpty()) {
      element.add(properties);
    }
    int at = 0;
    for (Span span : paragraph.spans()) {
      if (span.start() >= at) {
        add(element, paragraph, at, span.start(), List.of());
        add(element, paragraph, span.start(), span.end(), List.copyOf(span.emphasis()));
        at = span.end();
      }
    }
    add(element, paragraph, at, paragraph.text().length(), List.of());
    return element;
  }

  /// Adds the words between two places, a reference for each note among them.
  private void add(Element element, Paragraph paragraph, int from, int to, List<Emphasis> emphasis) {
    int at = from;
    for (Atom atom : paragraph.atoms()) {
      if (atom.start() >= at && atom.end() <= to && notes.containsKey(atom.ref())) {
        add(element, paragraph.text().substring(at, atom.start()), emphasis);
        Element reference = mark("w:footnoteReference");
        reference.elements().getLast().with("w:id", notes.get(atom.ref()).toString());
        element.add(reference);
        at = atom.end();
      }
    }
    add(element, paragraph.text().substring(at, to), emphasis);
  }

  private static void add(Element paragraph, String text, List<Emphasis> emphasis) {
    if (!text.isEmpty()) {
      paragraph.add(run(text, emphasis));
    }
  }

  private static Element run(String text, List<Emphasis> emphasis) {
    Element run = Element.of("w:r");
    Element properties = Element.of("w:rPr");
    if (emphasis.contains(Emphasis.BOLD)) {
      properties.add(Element.of("w:b"));
    }
    if (emphasis.contains(Emphasis.ITALIC)) {
      properties.add(Element.of("w:i"));
    }
    if (emphasis.contains(Emphasis.STRIKE)) {
      properties.add(Element.of("w:strike"));
    }
    if (emphasis.contains(Emphasis.UNDERLINE)) {
      properties.add(Element.of("w:u").with("w:val", "single"));
    }
    if (emphasis.contains(Emphasis.SUPERSCRIPT)) {
      properties.add(Element.of("w:vertAlign").with("w:val", "superscript"));
    }
    if (!properties.children().isEmpty()) {
      run.add(properties);
    }
    String[] parts = text.split("(?<=[\t\n])|(?=[\t\n])", -1);
    for (String part : parts) {
      switch (part) {
        case "" -> {
          // nothing between two breaks
        }
        case "\t" -> run.add(Element.of("w:tab"));
        case "\n" -> run.add(Element.of("w:br"));
        default -> run.add(Element.of("w:t", new Chars(printable(part))).with("xml:space", "preserve"));
      }
    }
    return run;
  }

  /// XML 1.0 has no control characters.
  private static String printable(String text) {
    return text.replaceAll("[\\p{Cc}\\uFFFC\\uFFFE\\uFFFF]", "");
  }

  private Element table(Table table) {
    int columns = Math.max(1, table.rows()
        .stream()
        .mapToInt(row -> row.cells().stream().mapToInt(Table.Cell::columns).sum())
        .max()
        .orElse(1));
    Element borders = Element.of("w:tblBorders");
    for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
      borders.add(Element.of("w:" + side).with("w:val", "single").with("w:sz", "4"));
    }
    Element grid = Element.of("w:tblGrid");
    for (int i = 0; i < columns; i++) {
      grid.add(Element.of("w:gridCol").with("w:w", Integer.toString(WIDTH / columns)));
    }
    Element element = Element.of("w:tbl", Element.of("w:tblPr", borders), grid);
    table.rows().forEach(row -> element.add(row(row)));
    return element;
  }

  private Element row(Table.Row row) {
    Element element = Element.of("w:tr");
    if (row.header()) {
      element.add(Element.of("w:trPr", Element.of("w:tblHeader")));
    }
    for (Table.Cell cell : row.cells()) {
      Element properties = Element.of("w:tcPr");
      if (cell.columns() > 1) {
        properties.add(Element.of("w:gridSpan").with("w:val", Integer.toString(cell.columns())));
      }
      Element tc = Element.of("w:tc", properties);
      cell.passages().forEach(passage -> tc.add(block(passage)));
      if (cell.passages().isEmpty() || cell.passages().getLast() instanceof Table) {
        tc.add(Element.of("w:p"));
      }
      element.add(tc);
    }
    return element;
  }
}
