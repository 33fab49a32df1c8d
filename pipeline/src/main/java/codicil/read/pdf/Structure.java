package codicil.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a tagged document in the order and with the paragraphs, headings, lists, tables and notes that its maker recorded.
final class Structure {
  /// A structure that leaves out more than that of the letters is not trusted.
  private static final double WHOLE = 0.9;
  /// An entry of a contents list has dots or ends with its page; the list's title is recorded as an entry, too.
  private static final Pattern ENTRY = Pattern.compile("(?s).*(?:[\\divxlc]\\s*|\\.{4}.*|\\t.*)");
  private final Map<Tag.Piece, List<Letter>> pieces = new HashMap<>();
  private final List<Sheet> sheets;
  private final Footnotes notes = new Footnotes();
  private List<Block> blocks = new ArrayList<>();
  private Lines lines = new Lines();
  private boolean labelled;
  private boolean item;
  private int level;
  private String style = "";
  /// Whether nothing was recorded since the last table, not even a blank paragraph.
  private boolean afterTable;

  private Structure(List<Sheet> sheets) {
    this.sheets = sheets;
    for (Sheet sheet : sheets) {
      take(sheet.number(), sheet.letters());
      sheet.asides().forEach(aside -> take(sheet.number(), aside));
    }
  }

  private void take(int page, List<Letter> letters) {
    for (Letter letter : letters) {
      if (letter.isTagged()) {
        pieces.computeIfAbsent(new Tag.Piece(page, letter.mark()), _ -> new ArrayList<>()).add(letter);
      }
    }
  }

  static Structure of(Tag.Element root, List<Sheet> sheets) {
    Structure structure = new Structure(sheets);
    structure.read(root);
    structure.end();
    return structure;
  }

  List<Block> blocks() {
    return blocks;
  }

  Footnotes notes() {
    return notes;
  }

  /// Whether nearly all letters stand in the structure, those apart that only furnish the pages.
  boolean isWhole() {
    long all =
        sheets.stream().flatMap(sheet -> sheet.letters().stream()).filter(l -> l.mark() != Letter.ARTIFACT).count();
    long left =
        rest().stream().flatMap(sheet -> sheet.letters().stream()).filter(l -> l.mark() != Letter.ARTIFACT).count();
    return all > 0 && all - left > WHOLE * all;
  }

  /// The pages with what does not stand in the structure.
  List<Sheet> rest() {
    return sheets.stream()
        .map(sheet -> sheet.with(sheet.letters()
            .stream()
            .filter(letter -> !letter.isTagged() || pieces.containsKey(new Tag.Piece(sheet.number(), letter.mark())))
            .toList()))
        .toList();
  }

  private void read(Tag.Element element) {
    switch (element.kind()) {
      case "Table" -> {
        end();
        boolean next = afterTable;
        Optional<TaggedTable> table = table(element);
        table.filter(_ -> next).ifPresent(found -> Parted.add(found, blocks));
        table.filter(_ -> !next).ifPresent(blocks::add);
        afterTable = true;
      }
      case "Note" -> note(element);
      case "Lbl" -> {
        parts(element);
        labelled = !lines.isEmpty();
      }
      case "P" -> paragraph(element, 0, "");
      case "H" -> paragraph(element, 1, "");
      case "H1", "H2", "H3", "H4", "H5", "H6" -> paragraph(element, element.kind().charAt(1) - '0', "");
      case "TOCI" -> paragraph(element, 0, "toc 1");
      case "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "Index", "L", "LI", "Figure" -> {
        end();
        item = element.is("LI");
        parts(element);
        end();
      }
      default -> parts(element);
    }
  }

  private void parts(Tag.Element element) {
    for (Tag part : element.parts()) {
      switch (part) {
        case Tag.Element inner -> read(inner);
        case Tag.Piece piece -> Optional.ofNullable(pieces.remove(piece)).ifPresent(found -> {
          lines.add(piece.page(), found);
          labelled = false;
        });
      }
    }
  }

  /// A paragraph goes on with the label of its list, which is an element of its own.
  private void paragraph(Tag.Element element, int level, String style) {
    afterTable = false;
    if (!labelled) {
      end();
    }
    labelled = false;
    if (!this.style.startsWith("toc")) {
      this.level = level;
      this.style = style;
    }
    parts(element);
    end();
  }

  private void end() {
    if (!lines.isEmpty()) {
      List<Print> prints = lines.prints();
      boolean entry = !style.startsWith("toc") || ENTRY.matcher(prints.getLast().text()).matches();
      Parted.add(new PrintedParagraph(prints, Optional.of(level), entry ? style : "", item), blocks);
      item = false;
    }
    lines = new Lines();
    labelled = false;
    level = 0;
    style = "";
  }

  private void note(Tag.Element note) {
    for (Block block : apart(note)) {
      switch (block) {
        case PrintedParagraph paragraph -> notes.add(paragraph);
        case Grid _,TaggedTable _ -> blocks.add(block);
      }
    }
  }

  /// What stands in an element, as a flow of its own.
  private List<Block> apart(Tag.Element element) {
    List<Block> outerBlocks = blocks;
    Lines outerLines = lines;
    int outerLevel = level;
    String outerStyle = style;
    blocks = new ArrayList<>();
    lines = new Lines();
    level = 0;
    style = "";
    parts(element);
    end();
    List<Block> inner = blocks;
    blocks = outerBlocks;
    lines = outerLines;
    level = outerLevel;
    style = outerStyle;
    return inner;
  }

  private Optional<TaggedTable> table(Tag.Element table) {
    TaggedTable.Rows rows = new TaggedTable.Rows();
    rows(table, false, rows);
    return rows.table();
  }

  private void rows(Tag.Element group, boolean header, TaggedTable.Rows rows) {
    for (Tag part : group.parts()) {
      switch (part) {
        case Tag.Element row when row.is("TR") -> {
          rows.begin();
          row.parts()
              .stream()
              .filter(Tag.Element.class::isInstance)
              .map(Tag.Element.class::cast)
              .forEach(
                  cell -> rows.add(cell, apart(cell)));
          rows.end(header);
        }
        case Tag.Element inner when inner.is("Caption") -> blocks.addAll(apart(inner));
        case Tag.Element inner -> rows(inner, inner.is("THead"), rows);
        case Tag.Piece _ -> {
          // stays with what the structure leaves out
        }
      }
    }
  }
}
