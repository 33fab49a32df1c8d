package codicil.read.docx;

import codicil.model.Atom;
import codicil.model.Finding;
import codicil.model.Paragraph;
import codicil.model.Passage;
import codicil.model.Passages;
import codicil.model.Source;
import codicil.model.Span;
import codicil.model.Story;
import codicil.model.Table;
import codicil.word.Blocks;
import codicil.word.Boxes;
import codicil.word.Element;
import codicil.word.Piece;
import codicil.word.WordDocument;
import codicil.word.XmlPart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads a Word document into passages.
///
/// What is read: paragraphs and tables of the body through content controls, footnotes and endnotes in the order of
/// their references, headers and footers by section and type, automatic numbers as Word prints them, fields as they
/// show, text boxes as stories of their own.
public final class WordReader {
  private final WordDocument document;
  private Numbers numbers;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Story> notes = new LinkedHashMap<>();
  private final Map<String, List<Passage>> margins = new LinkedHashMap<>();
  private final Map<String, Story> boxes = new LinkedHashMap<>();
  private final Emphases emphases;
  private final Optional<Map<Element, Paragraph>> known;
  private String part;

  private WordReader(WordDocument document, Numbers numbers, Optional<Map<Element, Paragraph>> known) {
    this.document = document;
    this.numbers = numbers;
    this.known = known;
    this.part = document.pack().main();
    this.emphases = new Emphases(document.root("styles").map(StyleSheet::of).orElseGet(StyleSheet::empty));
  }

  /// Reads a document, its own tracked changes accepted.
  ///
  /// @throws codicil.model.Unusable if it cannot be read
  public static Passages read(Source source) {
    return read(WordDocument.open(source));
  }

  /// Reads an opened document.
  public static Passages read(WordDocument document) {
    return new WordReader(document, Numbers.of(document.root("styles"), document.root("numbering")), Optional.empty())
        .read();
  }

  /// As above, without the numbers that Word prints, for which the lists of the document must be read.
  ///
  /// @param known what was read of the paragraphs of a tree that shares some with this document's; it grows
  public static Passages unnumbered(WordDocument document, Map<Element, Paragraph> known) {
    return new WordReader(document, Numbers.of(Optional.empty(), Optional.empty()), Optional.of(known)).read();
  }

  private Passages read() {
    List<Story> stories = new ArrayList<>();
    stories.add(new Story(Story.Kind.BODY, "", passages(document.body())));
    stories.addAll(notes.values());
    for (WordDocument.Margin margin : document.margins()) {
      Story.Kind kind = margin.kind().equals("header") ? Story.Kind.HEADER : Story.Kind.FOOTER;
      stories.add(new Story(kind, margin.name(),
          margins.computeIfAbsent(margin.part(), name -> story(name, document.tree(name).root()))));
    }
    stories.addAll(boxes.values());
    findings.addAll(numbers.findings());
    imported();
    return new Passages(document.pack().name(), stories, findings);
  }

  /// Word imports other files into the text when it opens the document (ISO/IEC 29500-1 §17.17.2); nothing else does, and
  /// nobody may take what is not shown for the whole.
  private void imported() {
    XmlPart main = document.tree(document.pack().main());
    if (main.names().contains("w:altChunk")) {
      findings.add(new Finding("imported-text-unread", "body",
          "a file that Word imports into the text on opening (w:altChunk) is not read: open the document in Word and save it"));
    }
  }

  /// Reads a story of another part, whose lists count by themselves.
  private List<Passage> story(String name, Element container) {
    String outerPart = part;
    Numbers outerNumbers = numbers;
    part = name;
    numbers = numbers.restarted();
    List<Passage> passages = passages(container);
    findings.addAll(numbers.findings());
    part = outerPart;
    numbers = outerNumbers;
    return passages;
  }

  private List<Passage> passages(Element container) {
    List<Passage> passages = new ArrayList<>();
    for (Blocks.Block block : Blocks.of(container)) {
      passages.add(block.isTable() ? table(block.element()) : paragraph(block.element()));
    }
    return passages;
  }

  private Table table(Element table) {
    List<Table.Row> rows = new ArrayList<>();
    for (Blocks.Block row : Blocks.rows(table)) {
      List<Table.Cell> cells = Blocks.cells(row.element()).stream().map(cell -> cell(cell.element())).toList();
      boolean header = row.element().child("w:trPr").map(p -> p.on("w:tblHeader")).orElse(false);
      rows.add(new Table.Row(cells, header, document.format(row.element().child("w:trPr"))));
    }
    return new Table(rows, document.format(table.child("w:tblPr")) + document.format(table.child("w:tblGrid")));
  }

  private Table.Cell cell(Element cell) {
    Optional<Element> properties = cell.child("w:tcPr");
    int columns = properties.flatMap(p -> p.val("w:gridSpan"))
        .filter(v -> v.matches("[1-9]\\d{0,2}"))
        .map(Integer::parseInt)
        .orElse(1);
    boolean merged = properties.flatMap(p -> p.child("w:vMerge"))
        .map(m -> !m.attribute("w:val").equals("restart"))
        .orElse(false);
    return new Table.Cell(columns, merged, passages(cell), document.format(properties));
  }

  private Paragraph paragraph(Element paragraph) {
    return known.flatMap(k -> Optional.ofNullable(k.get(paragraph))).orElseGet(() -> {
      Paragraph read = anew(paragraph);
      boolean refers = read.atoms().stream().anyMatch(atom -> !atom.ref().isEmpty());
      known.filter(_ -> !refers).ifPresent(k -> k.put(paragraph, read));
      return read;
    });
  }

  private Paragraph anew(Element paragraph) {
    Optional<Element> properties = paragraph.child("w:pPr");
    Optional<String> style = properties.flatMap(p -> p.val("w:pStyle"));
    Optional<Element> list = properties.flatMap(p -> p.child("w:numPr"));
    List<Piece> pieces = document.pieces(part, paragraph).stream().filter(piece -> !piece.isSilent()).toList();
    boolean sectionBreak = properties.flatMap(p -> p.child("w:sectPr")).isPresent()
        && pieces.stream().allMatch(piece -> piece.key().equals("section"));
    String number = sectionBreak ? ""
        : numbers.next(style, list.flatMap(l -> l.val("w:numId")),
            list.flatMap(l -> l.val("w:ilvl")).filter(v -> v.matches("[0-8]")).map(Integer::parseInt));
    StringBuilder text = new StringBuilder();
    List<Atom> atoms = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    for (Piece piece : pieces) {
      int start = text.length();
      text.append(piece.text());
      piece.atom().ifPresent(kind -> atoms.add(atom(piece, kind, start)));
      span(piece, start, style, spans);
    }
    int heading = properties.flatMap(p -> p.val("w:outlineLvl"))
        .filter(v -> v.matches("[0-8]"))
        .map(v -> Integer.parseInt(v) + 1)
        .orElseGet(() -> style.map(numbers::headingLevel).orElse(0));
    return new Paragraph(number, heading, style.map(document::styleName).orElse(""), text.toString(), atoms, spans,
        document.paragraphFormat(paragraph));
  }

  private Atom atom(Piece piece, Atom.Kind kind, int start) {
    Atom atom = new Atom(start, start + piece.text().length(), kind, piece.key(), piece.ref());
    atom.refs().forEach(name -> {
      if (Boxes.isBox(name)) {
        box(name);
      } else {
        note(name);
      }
    });
    return atom;
  }

  private void box(String name) {
    if (!boxes.containsKey(name)) {
      boxes.put(name, new Story(Story.Kind.TEXT_BOX, name, List.of()));
      Boxes.Box box = document.boxes().box(name);
      boxes.put(name, new Story(Story.Kind.TEXT_BOX, name, story(box.part(), box.content())));
    }
  }

  /// Reads a note where it is first referred to.
  private void note(String name) {
    String kind = name.substring(0, name.indexOf(' '));
    Element note = document.notes(kind).get(name.substring(kind.length() + 1));
    if (note == null) {
      findings.add(new Finding("note-missing", name, "a reference points at a note that is not there"));
    } else if (!notes.containsKey(name)) {
      Story.Kind story = kind.equals("footnote") ? Story.Kind.FOOTNOTE : Story.Kind.ENDNOTE;
      notes.put(name, new Story(story, name, List.of()));
      notes.put(name, new Story(story, name, story(document.notePart(kind).orElse(part), note)));
    }
  }

  private void span(Piece piece, int start, Optional<String> style, List<Span> spans) {
    Optional<Element> format = piece.format();
    String link = Links.around(piece, part, document);
    Span span = new Span(start, start + piece.text().length(),
        emphases.of(format, style), link, document.format(format));
    if (!spans.isEmpty() && sameLook(spans.getLast(), span)) {
      Span last = spans.removeLast();
      spans.add(new Span(last.start(), span.end(), last.emphasis(), last.link(), last.format()));
    } else {
      spans.add(span);
    }
  }

  private static boolean sameLook(Span a, Span b) {
    return a.format().equals(b.format()) && a.link().equals(b.link());
  }
}
