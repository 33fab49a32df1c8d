package codicil.render.docx;

import codicil.model.Bytes;
import codicil.model.Source;
import codicil.word.Blocks;
import codicil.word.Chars;
import codicil.word.Element;
import codicil.word.Node;
import codicil.word.WordPackage;
import codicil.word.XmlPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Edits the main part of a real file by chance, as editors do: blocks come, go and move, words change, paragraphs are split
/// and merged, rows, cells and columns come and go. What stands in pairs across blocks (fields, comments, notes) is left
/// alone, so that the file stays a valid one.
final class FileEdits {
  private static final int EDITS = 12;
  private static final Set<String> LEFT_ALONE =
      Set.of("w:sectPr", "w:fldChar", "w:footnoteReference", "w:endnoteReference", "w:commentRangeStart",
          "w:commentRangeEnd", "w:commentReference", "w:bookmarkStart", "w:bookmarkEnd", "w:txbxContent", "w:ins",
          "w:del", "w:moveFrom", "w:moveTo", "w:moveFromRangeStart", "w:moveToRangeStart");

  private final Random random;

  FileEdits(long seed) {
    this.random = new Random(seed);
  }

  Source of(Source file) {
    WordPackage pack = WordPackage.open(file);
    XmlPart main = XmlPart.parse(pack.bytes(pack.main()).orElseThrow(), file.name());
    Element body = main.root().child("w:body").orElseThrow();
    for (int i = 0; i < EDITS; i++) {
      List<Element> blocks = body.elements().stream().filter(e -> e.is("w:p") || e.is("w:tbl")).toList();
      if (blocks.size() > 2) {
        edit(body, blocks, random.nextInt(blocks.size() - 1));
      }
    }
    Bytes edited = new XmlPart(main.root(), main.namespaces()).bytes();
    return new Source("edited", pack.with(Map.of(pack.main(), edited)));
  }

  private void edit(Element body, List<Element> blocks, int at) {
    Element block = blocks.get(at);
    if (!isPlain(block)) {
      return;
    }
    if (block.is("w:tbl")) {
      table(block);
      return;
    }
    Element place = blocks.get(random.nextInt(blocks.size() - 1));
    switch (random.nextInt(8)) {
      case 0 -> body.replace(block, List.of());
      case 1 -> move(body, block, place);
      case 2 -> {
        reword(block);
        move(body, block, place);
      }
      case 3 -> insert(body, block.copy(), place);
      case 4 -> split(body, block);
      case 5 -> merge(body, block, blocks.get(at + 1));
      default -> reword(block);
    }
  }

  private static boolean isPlain(Element block) {
    boolean[] plain = {true};
    block.walk(e -> plain[0] &= !LEFT_ALONE.contains(e.name()));
    return plain[0];
  }

  private static void insert(Element body, Element block, Element before) {
    body.children().add(body.indexOf(before), block);
  }

  private static void move(Element body, Element block, Element before) {
    Element copy = block.copy();
    insert(body, copy, before);
    body.replace(block, List.of());
  }

  private static void split(Element body, Element paragraph) {
    List<Element> runs = paragraph.elements("w:r").toList();
    if (runs.size() > 1) {
      Element rest = paragraph.shell();
      paragraph.child("w:pPr").ifPresent(properties -> rest.add(properties.copy()));
      runs.subList(runs.size() / 2, runs.size()).forEach(run -> {
        rest.add(run.copy());
        paragraph.replace(run, List.of());
      });
      body.children().add(body.indexOf(paragraph) + 1, rest);
    }
  }

  private static void merge(Element body, Element paragraph, Element next) {
    if (next.is("w:p") && isPlain(next)) {
      next.elements("w:r").forEach(run -> paragraph.add(run.copy()));
      body.replace(next, List.of());
    }
  }

  private void reword(Element parent) {
    List<Element> texts = new ArrayList<>();
    parent.walk(e -> {
      if (e.is("w:t")) {
        texts.add(e);
      }
    });
    if (!texts.isEmpty()) {
      Element text = texts.get(random.nextInt(texts.size()));
      String[] words = text.text().split(" ", -1);
      int word = random.nextInt(words.length);
      words[word] = switch (random.nextInt(3)) {
        case 0 -> "altered";
        case 1 -> words[word] + " added";
        default -> "";
      };
      List<Node> said = text.with("xml:space", "preserve").children();
      said.clear();
      said.add(new Chars(String.join(" ", words)));
    }
  }

  private void table(Element table) {
    List<Element> rows = table.elements("w:tr").toList();
    if (rows.size() < 2) {
      return;
    }
    Element row = rows.get(random.nextInt(rows.size()));
    List<Element> cells = row.elements("w:tc").toList();
    switch (random.nextInt(6)) {
      case 0 -> table.replace(row, List.of());
      case 1 -> insert(table, row.copy(), rows.getFirst());
      case 2 -> without(row, random.nextInt(Math.max(1, cells.size())));
      case 3 -> cells.stream().findFirst().ifPresent(cell -> insert(row, cell.copy(), cells.getLast()));
      case 4 -> {
        int column = random.nextInt(4);
        rows.forEach(each -> without(each, column));
      }
      default -> Blocks.cells(row).forEach(cell -> reword(cell.element()));
    }
  }

  private static void without(Element row, int column) {
    List<Element> cells = row.elements("w:tc").toList();
    if (cells.size() > 1 && column < cells.size()) {
      row.replace(cells.get(column), List.of());
    }
  }
}
