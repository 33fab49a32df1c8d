package codicil.render.json;

import codicil.model.Bytes;
import codicil.model.Redline;
import codicil.render.Block;
import codicil.render.Enclosed;
import codicil.render.Entry;
import codicil.render.Mark;
import codicil.render.Markup;
import codicil.render.Piece;
import codicil.render.Tally;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A redline as JSON: counts, then every change in reading order with its numbers and its words.
///
/// `redline.schema.json` says what each field means.
public final class RedlineJson {
  private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private RedlineJson() {}

  /// The JSON Schema that says what each field means.
  public static Bytes schema() {
    return Enclosed.beside(RedlineJson.class, "redline.schema.json");
  }

  /// The JSON of this redline, ending in a line end. The same redline gives the same text.
  public static String of(Redline redline) {
    return of(Markup.of(redline));
  }

  /// The JSON of a redline that is laid out already.
  public static String of(Markup markup) {
    ObjectNode root = JSON.createObjectNode();
    root.put("schema", "codicil-redline-1");
    root.put("before", markup.before());
    root.put("after", markup.after());
    counts(root.putObject("counts"), markup.tally());
    ArrayNode changes = root.putArray("changes");
    markup.entries().forEach(entry -> change(changes.addObject(), entry));
    return JSON.writeValueAsString(root).replace("\r\n", "\n") + "\n";
  }

  private static void counts(ObjectNode node, Tally tally) {
    node.put("changed", tally.edited());
    node.put("inserted", tally.inserted());
    node.put("deleted", tally.deleted());
    node.put("moved", tally.moved());
    node.put("formatOnly", tally.formatted());
    node.put("renumberedOnly", tally.renumbered());
    node.put("insertedWords", tally.insertedWords());
    node.put("deletedWords", tally.deletedWords());
    node.put("movedWords", tally.movedWords());
  }

  private static void change(ObjectNode node, Entry entry) {
    Mark mark = entry.mark();
    node.put("id", mark.anchor());
    node.put("kind", name(mark.kind()));
    node.put("of", entry.place());
    node.put("in", entry.story());
    putUnlessEmpty(node, "under", entry.under());
    putUnlessEmpty(node, "number", entry.number());
    putUnlessEmpty(node, "was", entry.was());
    if (mark.isMoved()) {
      node.put("move", mark.move());
    }
    switch (entry.block()) {
      case Entry.Changed.Passage passage -> content(node, passage.block());
      case Entry.Changed.Row row -> cells(node.putArray("cells"), row.line());
    }
  }

  private static void content(ObjectNode node, Block block) {
    switch (block) {
      case Block.Para para -> segments(node.putArray("segments"), para.parts());
      case Block.Grid grid -> {
        ArrayNode rows = node.putArray("rows");
        grid.lines().forEach(line -> cells(rows.addArray(), line));
      }
    }
  }

  private static void cells(ArrayNode cells, Block.Line line) {
    line.boxes().forEach(box -> segments(cells.addArray(), box.blocks().stream().flatMap(Block::pieces).toList()));
  }

  /// Pieces of one kind in a row are one segment, whatever their letters look like.
  private static void segments(ArrayNode segments, List<Piece> pieces) {
    StringBuilder words = new StringBuilder();
    for (int at = 0; at < pieces.size(); at++) {
      words.append(pieces.get(at).words());
      boolean last = at + 1 == pieces.size() || pieces.get(at + 1).kind() != pieces.get(at).kind();
      if (last && !words.isEmpty()) {
        segments.addObject().put("kind", name(pieces.get(at).kind())).put("words", words.toString());
        words.setLength(0);
      }
    }
  }

  private static String name(Mark.Kind kind) {
    return switch (kind) {
      case KEPT, RENUMBERED -> "same";
      case EDITED -> "changed";
      case FORMATTED -> "format-only";
      case INSERTED, DELETED, MOVED_FROM, MOVED_TO -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    };
  }

  private static void putUnlessEmpty(ObjectNode node, String field, String value) {
    if (!value.isEmpty()) {
      node.put(field, value);
    }
  }
}
