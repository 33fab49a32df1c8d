package codicil.render.json;

import codicil.log.Effective;
import codicil.log.Ledger;
import codicil.log.Matrix;
import codicil.log.Modification;
import codicil.log.Release;
import codicil.model.Bytes;
import codicil.model.ReleaseNumber;
import codicil.render.Enclosed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The Document Log as JSON: releases and gaps as columns, documents with a cell for each, and the sources.
///
/// `log.schema.json` says what each field means.
public final class LogJson {
  private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private LogJson() {}

  /// The JSON Schema that says what each field means.
  public static Bytes schema() {
    return Enclosed.beside(LogJson.class, "log.schema.json");
  }

  /// The file, ending in a line end. The same ledger gives the same bytes.
  public static Bytes of(Ledger ledger) {
    ObjectNode root = JSON.createObjectNode();
    root.put("schema", "codicil-log-1");
    root.put("code", ledger.code().id());
    root.put("name", ledger.code().name());
    stated(root, "last", ledger.last().map(Release::label));
    stated(root, "ends", ledger.last().map(release -> release.day().toString()));
    ArrayNode columns = root.putArray("columns");
    ledger.matrix().columns().forEach(column -> column(columns.addObject(), column));
    ArrayNode documents = root.putArray("documents");
    ledger.matrix().rows().forEach(row -> document(documents.addObject(), row));
    ArrayNode sources = root.putArray("sources");
    ledger.sources()
        .forEach(source -> sources.addObject()
            .put("name", source.name())
            .put("meaning", source.meaning())
            .put("facts", source.facts()));
    return Bytes.of(JSON.writeValueAsString(root).replace("\r\n", "\n") + "\n");
  }

  private static void column(ObjectNode node, Matrix.Column column) {
    switch (column) {
      case Matrix.Column.Recorded(var release) -> release(node, release);
      case Matrix.Column.NotRecorded(var versions) -> strings(node.put("kind", "not-recorded"), "versions", versions);
    }
  }

  private static void release(ObjectNode node, Release release) {
    node.put("kind", "release");
    node.put("id", release.id());
    stated(node, "number", release.number().map(ReleaseNumber::toString));
    node.put("title", release.title());
    node.put("day", release.day().toString());
    node.put("dayIs", switch (release.effective()) {
      case Effective.From _ -> "from";
      case Effective.Planned _ -> "planned";
      case Effective.NoLaterThan _ -> "no-later-than";
    });
    node.put("complete", release.complete());
    node.put("why", release.summary());
    strings(node, "modifications", release.modifications().stream().map(Modification::id).toList());
    strings(node, "sources", release.sources());
  }

  private static void stated(ObjectNode node, String field, Optional<String> value) {
    value.ifPresentOrElse(words -> node.put(field, words), () -> node.putNull(field));
  }

  private static void strings(ObjectNode node, String field, List<String> values) {
    ArrayNode array = node.putArray(field);
    values.forEach(array::add);
  }

  private static void document(ObjectNode node, Matrix.Row row) {
    node.put("id", row.document().name().id());
    node.put("class", row.kind());
    node.put("letter", row.document().name().letter());
    node.put("title", row.document().title());
    ArrayNode cells = node.putArray("cells");
    row.cells().forEach(cell -> cell(cells.addObject(), cell));
  }

  private static void cell(ObjectNode node, Matrix.Cell cell) {
    switch (cell) {
      case Matrix.Cell.Changed(var how, var number) -> {
        node.put("state", "changed");
        stated(node, "number", Optional.of(number).filter(stated -> !stated.isEmpty()));
        node.put("basis", how.because().name().toLowerCase(Locale.ROOT));
      }
      case Matrix.Cell.Unchanged _ -> node.put("state", "carried");
      case Matrix.Cell.NotKnown _ -> node.put("state", "not-recorded");
    }
  }
}
