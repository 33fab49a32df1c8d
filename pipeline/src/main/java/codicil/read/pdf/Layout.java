package codicil.read.pdf;

import codicil.model.Passage;
import java.util.ArrayList;
import java.util.List;

/// A document as its paragraphs and tables in order, with its notes and what runs over its pages apart.
record Layout(List<Block> blocks, Footnotes notes, Margins margins, Setting setting) {

  List<Passage> passages(List<Block> from) {
    return from.stream().map(block -> setting.passage(block, notes)).toList();
  }

  /// Takes the structure as it was recorded; what it leaves out stands at the end of its page.
  static Layout of(Structure structure) {
    List<Sheet> rest = structure.rest();
    Margins margins = Margins.of(rest.stream().map(Prints::of).toList(), rest.stream().map(Sheet::height).toList());
    List<Block> blocks = new ArrayList<>(structure.blocks());
    for (List<Print> page : margins.pages()) {
      Composition composition = new Composition(1.2);
      composition.add(page);
      composition.blocks().forEach(block -> insert(block, page.getFirst().page(), blocks));
    }
    List<List<Print>> paragraphs = new ArrayList<>();
    blocks.forEach(block -> collect(block, paragraphs));
    return new Layout(blocks, structure.notes(), margins, Setting.of(paragraphs));
  }

  private static void insert(Block block, int page, List<Block> blocks) {
    int at = blocks.size();
    while (at > 0 && !(blocks.get(at - 1) instanceof PrintedParagraph before && before.last().page() <= page)) {
      at--;
    }
    blocks.add(at, block);
  }

  private static void collect(Block block, List<List<Print>> paragraphs) {
    switch (block) {
      case PrintedParagraph paragraph -> paragraphs.add(paragraph.lines());
      case TaggedTable table -> table.rows()
          .forEach(
              row -> row.cells().forEach(cell -> cell.blocks().forEach(inner -> collect(inner, paragraphs))));
      case Grid _ -> {
        // there are none where the structure was recorded
      }
    }
  }

  /// Infers the layout from where letters and rules stand.
  static Layout of(List<Sheet> sheets, Bookmarks bookmarks) {
    List<Grids> tables = sheets.stream().map(Grids::of).toList();
    List<List<Print>> lines = Prints.of(tables.stream().map(Grids::rest).toList());
    Margins told = Margins.of(lines, sheets.stream().map(Sheet::height).toList());
    boolean saysMore = told.leavesWords(lines) || tables.stream().anyMatch(table -> !table.grids().isEmpty());
    Margins margins = saysMore ? told : Margins.none(lines);
    Setting setting = Setting.of(margins.pages());
    Footnotes notes = new Footnotes();
    Composition composition = new Composition(setting.pitch());
    for (int page = 0; page < sheets.size(); page++) {
      FootOfPage foot = FootOfPage.of(margins.pages().get(page), sheets.get(page), setting);
      foot.paragraphs().forEach(notes::add);
      composition.add(items(Aligned.in(foot.text(), setting.pitch()), tables.get(page).grids()));
      composition.add(asides(sheets.get(page)));
    }
    return new Layout(bookmarks.applied(composition.blocks()), notes, margins, setting);
  }

  private static List<Print> asides(Sheet sheet) {
    return sheet.asides().stream().flatMap(aside -> Prints.of(sheet.with(aside)).stream()).toList();
  }

  private static float top(Item item) {
    return switch (item) {
      case Print line -> line.baseline();
      case Grid table -> table.top();
    };
  }

  /// The lines of a page with its tables between them.
  private static List<Item> items(List<Item> lines, List<Grid> tables) {
    List<Item> items = new ArrayList<>();
    List<Grid> left = new ArrayList<>(tables);
    for (Item line : lines) {
      while (!left.isEmpty() && left.getFirst().top() < top(line)) {
        items.add(left.removeFirst());
      }
      items.add(line);
    }
    items.addAll(left);
    return items;
  }
}
