package codicil.render.json;

import codicil.model.Bytes;
import codicil.model.Emphasis;
import codicil.model.Redline;
import codicil.render.Block;
import codicil.render.ClauseTally;
import codicil.render.Enclosed;
import codicil.render.Entry;
import codicil.render.Mark;
import codicil.render.Markup;
import codicil.render.Piece;
import codicil.render.Tally;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A redline as JSON: counts, the clauses with changes, then every change in reading order with both its sides.
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
    root.put("schema", "codicil-redline-3");
    root.put("before", markup.before());
    root.put("after", markup.after());
    counts(root.putObject("counts"), markup.tally());
    ArrayNode clauses = root.putArray("clauses");
    markup.clauses().forEach(clause -> clause(clauses.addObject(), clause));
    ArrayNode changes = root.putArray("changes");
    markup.entries().forEach(entry -> change(changes.addObject(), entry));
    return JSON.writeValueAsString(root).replace("\r\n", "\n") + "\n";
  }

  private static void counts(ObjectNode node, Tally tally) {
    node.put("inserted", tally.inserted());
    node.put("deleted", tally.deleted());
    node.put("reworded", tally.edited());
    node.put("split", tally.split());
    node.put("merged", tally.merged());
    node.put("moved", tally.moved());
    node.put("typographyOnly", tally.cosmetic());
    node.put("formatOnly", tally.formatted());
    node.put("renumberedOnly", tally.renumbered());
    words(node, tally);
  }

  private static void words(ObjectNode node, Tally tally) {
    node.put("insertedWords", tally.insertedWords());
    node.put("deletedWords", tally.deletedWords());
    node.put("movedWords", tally.movedWords());
  }

  private static void clause(ObjectNode node, ClauseTally clause) {
    node.put("in", clause.story());
    node.put("clause", clause.clause());
    path(node, clause.path());
    counts(node.putObject("counts"), clause.tally());
    ArrayNode changes = node.putArray("changes");
    clause.entries().forEach(entry -> changes.add(entry.mark().anchor()));
  }

  private static void path(ObjectNode node, List<String> headings) {
    ArrayNode path = node.putArray("path");
    headings.forEach(path::add);
  }

  private static void change(ObjectNode node, Entry entry) {
    Mark mark = entry.mark();
    node.put("id", mark.anchor());
    node.put("class", name(mark.kind()));
    node.put("of", entry.place());
    node.put("in", entry.story());
    node.put("clause", entry.at().number());
    path(node, entry.at().path());
    if (mark.isMoved()) {
      node.put("move", mark.move());
    }
    words(node.putObject("counts"), entry.tally());
    entry.before().ifPresent(side -> side(node.putObject("before"), side));
    entry.after().ifPresent(side -> side(node.putObject("after"), side));
    switch (entry.block()) {
      case Entry.Changed.Passage passage -> content(node, passage.block());
      case Entry.Changed.Row row -> cells(node.putArray("cells"), row.line());
    }
  }

  private static void side(ObjectNode node, Entry.Side side) {
    putUnlessEmpty(node, "number", side.number());
    putUnlessEmpty(node, "style", side.style());
    node.put("words", side.words());
  }

  private static void content(ObjectNode node, Block block) {
    switch (block) {
      case Block.Para para -> segments(node.putArray("segments"), para.parts());
      case Block.Parts parts -> segments(node.putArray("segments"), parts.pieces().toList());
      case Block.Grid grid -> {
        ArrayNode rows = node.putArray("rows");
        grid.lines().forEach(line -> cells(rows.addArray(), line));
      }
    }
  }

  private static void cells(ArrayNode cells, Block.Line line) {
    line.boxes().forEach(box -> segments(cells.addArray(), box.blocks().stream().flatMap(Block::pieces).toList()));
  }

  /// Pieces of one kind in a row are one segment, whatever their letters look like; only where the look is what differs, a
  /// segment ends with it.
  private static void segments(ArrayNode segments, List<Piece> pieces) {
    StringBuilder words = new StringBuilder();
    for (int at = 0; at < pieces.size(); at++) {
      Piece piece = pieces.get(at);
      words.append(piece.words());
      boolean last = at + 1 == pieces.size() || !isAlike(piece, pieces.get(at + 1));
      if (last && !words.isEmpty()) {
        ObjectNode segment = segments.addObject().put("class", name(piece.kind())).put("words", words.toString());
        if (piece.kind() == Mark.Kind.FORMATTED) {
          look(segment.putArray("lookBefore"), piece.was());
          look(segment.putArray("lookAfter"), piece.emphasis());
        }
        words.setLength(0);
      }
    }
  }

  private static boolean isAlike(Piece one, Piece next) {
    return one.kind() == next.kind() && (one.kind() != Mark.Kind.FORMATTED
        || one.was().equals(next.was()) && one.emphasis().equals(next.emphasis()));
  }

  private static void look(ArrayNode node, Set<Emphasis> look) {
    look.stream().sorted().map(it -> it.name().toLowerCase(Locale.ROOT).replace('_', '-')).forEach(node::add);
  }

  private static String name(Mark.Kind kind) {
    return switch (kind) {
      case KEPT -> "same";
      case EDITED -> "reworded";
      case COSMETIC -> "typography-only";
      case FORMATTED -> "format-only";
      case INSERTED, DELETED, SPLIT, MERGED, RENUMBERED, MOVED_FROM, MOVED_TO ->
        kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    };
  }

  private static void putUnlessEmpty(ObjectNode node, String field, String value) {
    if (!value.isEmpty()) {
      node.put(field, value);
    }
  }
}
