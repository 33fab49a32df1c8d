package codicil.store;

import codicil.log.Fact;
import codicil.model.Finding;
import codicil.model.Unusable;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;

/// Records in the journal what is new, corrected or gone in the YAML files of a workspace: the only way of facts into it.
///
/// @param folders the workspace
/// @param files release files from elsewhere, to be taken in; may be none
/// @param replace whether these may take the place of files of the same name
/// @param at when it is done
public record Ingest(Folders folders, List<Path> files, boolean replace, Instant at) {
  public Ingest {
    files = List.copyOf(files);
  }

  /// Of what the workspace itself holds.
  public static Ingest of(Folders folders, Instant at) {
    return new Ingest(folders, List.of(), false, at);
  }

  /// What recording would add. Writes nothing.
  ///
  /// @throws Unusable if a file states what is unknown, impossible or contradictory
  public Difference compare() {
    Database database = Database.of(folders);
    return changes(standing(database), Incoming.of(folders, files, replace)).difference();
  }

  /// The facts that would count if it were recorded. Writes nothing.
  ///
  /// @throws Unusable if a file states what is unknown, impossible or contradictory
  List<Fact> facts() {
    Map<Long, Row> standing = standing(Database.of(folders));
    return changes(standing, Incoming.of(folders, files, replace)).applied(standing);
  }

  private static Map<Long, Row> standing(Database database) {
    if (!database.isThere()) {
      return Map.of();
    }
    try (Journal journal = Journal.open(database)) {
      return journal.standing();
    }
  }

  /// Records all of it or nothing. When this returns, it is recorded for good.
  ///
  /// @param shown gets the difference before anything is written
  /// @throws Unusable if a file states what is unknown, impossible or contradictory; nothing is recorded then
  public Difference record(Consumer<Difference> shown) {
    Database database = Database.of(folders);
    try (Journal journal = Journal.open(database)) {
      Recorded recorded = journal.writing(() -> record(journal, database, shown));
      recorded.checkpoint.write(folders, database);
      return recorded.difference;
    }
  }

  private record Recorded(Difference difference, Checkpoint checkpoint) {}

  private Recorded record(Journal journal, Database database, Consumer<Difference> shown) {
    refuseCut(journal, database);
    YamlFiles yaml = new YamlFiles(folders.corpus());
    SortedMap<String, String> stamps = yaml.stamps();
    Incoming incoming = Incoming.of(folders, files, replace);
    Changes changes = changes(journal.standing(), incoming);
    shown.accept(changes.difference());
    incoming.takeIn(folders);
    journal.append(changes.rows(at));
    SortedMap<String, String> now = yaml.stamps();
    now.keySet()
        .removeIf(name -> !stamps.containsKey(name) && !incoming.contents().containsKey(Workspace.fileName(name)));
    now.replaceAll((name, stamp) -> incoming.contents().containsKey(Workspace.fileName(name)) ? stamp
        : stamps.getOrDefault(name, stamp));
    return new Recorded(changes.difference(), new Checkpoint(database.key(), journal.head(), now));
  }

  /// Nothing is appended to a journal that lost what this workspace had seen in it; an empty one may be filled again.
  private void refuseCut(Journal journal, Database database) {
    Optional<Finding> cut = journal.head().number() == 0 ? Optional.empty()
        : Checkpoint.read(folders, database).flatMap(last -> last.verify(journal));
    cut.ifPresent(finding -> {
      throw new Unusable(finding.place() + ": " + finding.message(), database.name(),
          "see codicil verify; if it was replaced on purpose, delete " + Checkpoint.file(folders.state()));
    });
  }

  private Changes changes(Map<Long, Row> standing, Incoming incoming) {
    Changes changes = Changes.between(standing, new YamlFiles(folders.corpus()).read(incoming, at));
    changes.check();
    return changes;
  }
}
