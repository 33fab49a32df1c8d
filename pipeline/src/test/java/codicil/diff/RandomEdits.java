package codicil.diff;

import codicil.model.Paragraph;
import codicil.model.Passage;
import codicil.model.Passages;
import codicil.model.Story;
import codicil.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Edits a reading as editors do, by chance: passages and rows come, go and move, words change, paragraphs and tables are
/// split and merged.
final class RandomEdits {
  private final Random random;

  RandomEdits(Random random) {
    this.random = random;
  }

  Passages of(Passages before) {
    List<Passage> body = new ArrayList<>(before.body());
    int edits = 1 + random.nextInt(8);
    for (int i = 0; i < edits; i++) {
      int at = random.nextInt(body.size());
      switch (random.nextInt(7)) {
        case 0 -> body.add(at, Paragraph.plain(sentence()));
        case 1 -> remove(body, at);
        case 2 -> body.add(random.nextInt(body.size()), body.get(at));
        case 3 -> move(body, at);
        default -> edit(body, at);
      }
    }
    List<Story> stories = new ArrayList<>(before.stories());
    stories.set(0, new Story(Story.Kind.BODY, "", body));
    return new Passages("after", stories, before.findings());
  }

  private static void remove(List<Passage> body, int at) {
    if (body.size() > 1) {
      body.remove(at);
    }
  }

  private void move(List<Passage> body, int at) {
    Passage moved = body.remove(at);
    body.add(random.nextInt(body.size() + 1), moved);
  }

  private void edit(List<Passage> body, int at) {
    switch (body.get(at)) {
      case Paragraph paragraph when random.nextInt(3) == 0 -> split(body, at, paragraph);
      case Paragraph paragraph when random.nextInt(3) == 0 -> merge(body, at, paragraph);
      case Paragraph paragraph -> body.set(at, words(paragraph));
      case Table table when table.rows().size() > 1 && random.nextInt(3) == 0 -> split(body, at, table);
      case Table table -> body.set(at, rows(table));
    }
  }

  private void split(List<Passage> body, int at, Paragraph paragraph) {
    int cut = paragraph.text().indexOf(' ', paragraph.text().length() / 2);
    if (paragraph.atoms().isEmpty() && cut > 0) {
      body.set(at, Paragraph.plain(paragraph.text().substring(0, cut)));
      body.add(at + 1, Paragraph.plain(paragraph.text().substring(cut + 1)));
    }
  }

  private void merge(List<Passage> body, int at, Paragraph paragraph) {
    if (at + 1 < body.size() && body.get(at + 1) instanceof Paragraph next && paragraph.atoms().isEmpty()
        && next.atoms().isEmpty()) {
      body.remove(at + 1);
      body.set(at, Paragraph.plain(paragraph.text() + " " + next.text()));
    }
  }

  private void split(List<Passage> body, int at, Table table) {
    int cut = 1 + random.nextInt(table.rows().size() - 1);
    body.set(at, new Table(table.rows().subList(0, cut), table.format()));
    body.add(at + 1, new Table(table.rows().subList(cut, table.rows().size()), table.format()));
    body.add(at + 1, Paragraph.plain(sentence()));
  }

  private Passage words(Paragraph paragraph) {
    String changed = paragraph.text().replaceFirst("\\b\\w+\\b", "altered") + " and " + sentence();
    return paragraph.atoms().isEmpty() ? Paragraph.plain(changed) : paragraph;
  }

  private Passage rows(Table table) {
    List<Table.Row> rows = new ArrayList<>(table.rows());
    int at = random.nextInt(rows.size());
    switch (random.nextInt(4)) {
      case 0 -> rows.add(random.nextInt(rows.size()), rows.get(at));
      case 3 -> rows.replaceAll(this::widened);
      case 1 -> rows.set(at, altered(rows.get(at)));
      default -> {
        if (rows.size() > 1) {
          rows.remove(at);
        }
      }
    }
    return new Table(rows, table.format());
  }

  /// A row with one cell more, at the same place in every row of a table.
  private Table.Row widened(Table.Row row) {
    List<Table.Cell> cells = new ArrayList<>(row.cells());
    cells.add(cells.size() / 2, new Table.Cell(1, false, List.of(Paragraph.plain(sentence())), ""));
    return new Table.Row(cells, row.header(), row.format());
  }

  private Table.Row altered(Table.Row row) {
    List<Table.Cell> cells = new ArrayList<>(row.cells());
    int at = random.nextInt(cells.size());
    Table.Cell cell = cells.get(at);
    cells.set(at, new Table.Cell(cell.columns(), cell.merged(), List.of(Paragraph.plain(sentence())), cell.format()));
    return new Table.Row(cells, row.header(), row.format());
  }

  private String sentence() {
    List<String> words = List.of("notice", "of", "the", "Party", "shall", "be", "given", "within", "ten", "days");
    StringBuilder sentence = new StringBuilder();
    for (int i = 0; i < 3 + random.nextInt(9); i++) {
      sentence.append(words.get(random.nextInt(words.size()))).append(' ');
    }
    return sentence.append(random.nextInt(100)).toString();
  }
}
