package codicil.store;

import codicil.model.Unusable;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where a journal lies, and what databases do not have in common. All other statements are the same for each.
sealed interface Database permits Sqlite, Postgres {
  /// Finds `journal:` without reading YAML, which most commands need not do.
  Pattern NAMED = Pattern.compile("(?m)^journal\\s*:");

  /// The database of a workspace: the one that the caller names, else the one that `code.yaml` names under `journal`, else a
  /// file in its state.
  ///
  /// @throws Unusable if the name is none of a database that can be used
  static Database of(Folders folders) {
    return folders.journal()
        .filter(url -> !url.isBlank())
        .or(() -> named(folders))
        .map(Database::at)
        .orElseGet(() -> new Sqlite(folders.state().resolve("journal.db")));
  }

  private static Optional<String> named(Folders folders) {
    var file = folders.corpus().resolve(Workspace.CODE);
    if (!NAMED.matcher(Disk.read(file, YamlFile.LIMIT).text()).find()) {
      return Optional.empty();
    }
    Entry code = YamlFile.read(folders.corpus(), file, LocalDate.MAX.minusYears(100));
    String url = code.textOrNothing("journal");
    if (url.contains("password=")) {
      throw code.trouble("journal", "a password does not belong into a file that others read",
          "take it out; give it in PGPASSWORD, in ~/.pgpass, or the whole address in CODICIL_JOURNAL");
    }
    return Optional.of(url).filter(each -> !each.isEmpty());
  }

  private static Database at(String url) {
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new Unusable("this is no address of a journal", url, "write it like jdbc:postgresql://host/database");
    }
    return new Postgres(url);
  }

  /// A connection of its own.
  Connection connect() throws SQLException;

  /// Whether there can be a journal; connecting makes a database where there is none.
  boolean isThere();

  /// Its name in messages, without anything secret.
  String name();

  /// Its name in the workspace's own notes; stays the same when the workspace is moved.
  String key();

  /// Whether there are tables of ours and how many guards they have: a query with two numbers as its result.
  String tablesAndGuards();

  /// What makes the tables refuse changes, statement by statement.
  List<String> guards();

  /// How many guards a journal has.
  int guardCount();

  /// Lets one writer through at a time, until its transaction ends; readers go on reading.
  String lock();

  /// What to do when it cannot be used.
  String advice();
}
