package codicil.store;

import codicil.log.Fact;
import codicil.model.Finding;
import codicil.model.Unusable;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// The journal of facts, an SQLite database that is only ever appended to.
///
/// Each row carries the digest of the row before it, so that a row changed or removed later is found out. A fact that no
/// longer stands in the files is not deleted but withdrawn by one more row. Writing is one transaction: all or nothing.
final class Journal implements AutoCloseable {
  private static final int VERSION = 1;
  private static final String COLUMNS =
      "subject, kind, claim, effective_from, effective_to, stated_on, stated_printed, source, basis, recorded_at";
  private static final List<String> SCHEMA = List.of("""
      CREATE TABLE entry (
        number INTEGER PRIMARY KEY,
        subject TEXT NOT NULL, kind TEXT NOT NULL, claim TEXT NOT NULL,
        effective_from TEXT NOT NULL, effective_to TEXT NOT NULL,
        stated_on TEXT NOT NULL, stated_printed TEXT NOT NULL,
        source TEXT NOT NULL, basis TEXT NOT NULL, recorded_at TEXT NOT NULL,
        previous TEXT NOT NULL, hash TEXT NOT NULL) STRICT""", """
      CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
      BEGIN SELECT RAISE(ABORT, 'the journal is only ever appended to'); END""", """
      CREATE TRIGGER entry_is_never_deleted BEFORE DELETE ON entry
      BEGIN SELECT RAISE(ABORT, 'the journal is only ever appended to'); END""",
      "CREATE TABLE file (name TEXT PRIMARY KEY, stamp TEXT NOT NULL) STRICT", "PRAGMA user_version = " + VERSION);

  private final Path file;
  private final Connection connection;

  private Journal(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /// Opens the journal, and makes it if it is not there.
  ///
  /// @throws Unusable if the file is no journal, or one of a later version of this program
  static Journal open(Path file) {
    Properties settings = new Properties();
    settings.setProperty("journal_mode", "WAL");
    settings.setProperty("synchronous", "FULL");
    settings.setProperty("busy_timeout", "10000");
    settings.setProperty("transaction_mode", "IMMEDIATE");
    try {
      Connection connection = org.sqlite.JDBC.createConnection("jdbc:sqlite:" + file, settings);
      Journal journal = new Journal(file, connection);
      journal.prepare();
      return journal;
    } catch (SQLException e) {
      throw unusable(file, e);
    }
  }

  private void prepare() throws SQLException {
    if (version() == 0) {
      connection.setAutoCommit(false);
      if (version() == 0) {
        for (String statement : SCHEMA) {
          execute(statement);
        }
      }
      connection.commit();
      connection.setAutoCommit(true);
    }
    if (version() != VERSION) {
      throw new Unusable("the journal has format " + version() + ", this program knows " + VERSION, file.toString(),
          "use the program that wrote it, or delete the file: it is made again from the YAML files");
    }
  }

  private int version() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("PRAGMA user_version")) {
      return result.getInt(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /// Which files the journal was last brought up to date with, and their stamps.
  SortedMap<String, String> stamps() {
    SortedMap<String, String> stamps = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SELECT name, stamp FROM file")) {
      while (result.next()) {
        stamps.put(result.getString(1), result.getString(2));
      }
      return stamps;
    } catch (SQLException e) {
      throw unusable(file, e);
    }
  }

  /// The facts that count, in the order in which they were recorded.
  ///
  /// @throws Unusable if a row is no fact
  List<Fact> facts() {
    try {
      return standing().values().stream().map(Row::fact).toList();
    } catch (SQLException e) {
      throw unusable(file, e);
    } catch (IllegalArgumentException | java.time.DateTimeException e) {
      throw new Unusable("the journal holds a row that is no fact (" + e.getMessage() + ")", file.toString(),
          "delete the file: it is made again from the YAML files", e);
    }
  }

  /// Brings the journal up to date: appends what is new and withdraws what is gone. The same facts add nothing.
  void record(List<Fact> facts, SortedMap<String, String> stamps, Instant recordedAt) {
    try {
      connection.setAutoCommit(false);
      append(changes(facts, recordedAt));
      execute("DELETE FROM file");
      try (PreparedStatement insert = connection.prepareStatement("INSERT INTO file VALUES (?, ?)")) {
        for (Map.Entry<String, String> stamp : stamps.entrySet()) {
          insert.setString(1, stamp.getKey());
          insert.setString(2, stamp.getValue());
          insert.executeUpdate();
        }
      }
      connection.commit();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      throw unusable(file, e);
    }
  }

  private List<Row> changes(List<Fact> facts, Instant recordedAt) throws SQLException {
    Map<String, Row> wanted = new LinkedHashMap<>();
    facts.stream().map(Row::of).forEach(row -> wanted.putIfAbsent(row.words(), row));
    List<Row> changes = new ArrayList<>();
    Set<String> standing = new HashSet<>();
    standing().forEach((number, row) -> {
      standing.add(row.words());
      if (!wanted.containsKey(row.words())) {
        changes.add(Row.withdrawing(number, row, recordedAt));
      }
    });
    wanted.values().stream().filter(row -> !standing.contains(row.words())).forEach(changes::add);
    return changes;
  }

  private void append(List<Row> rows) throws SQLException {
    long number = 0;
    String previous = "";
    try (Statement statement = connection.createStatement();
        ResultSet last = statement.executeQuery("SELECT number, hash FROM entry ORDER BY number DESC LIMIT 1")) {
      if (last.next()) {
        number = last.getLong(1);
        previous = last.getString(2);
      }
    }
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (Row row : rows) {
        insert.setLong(1, ++number);
        List<String> columns = row.columns();
        for (int i = 0; i < columns.size(); i++) {
          insert.setString(i + 2, columns.get(i));
        }
        insert.setString(12, previous);
        previous = row.hash(previous);
        insert.setString(13, previous);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /// The rows that are not withdrawn, by number.
  private Map<Long, Row> standing() throws SQLException {
    Map<Long, Row> rows = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SELECT number, " + COLUMNS + " FROM entry ORDER BY number")) {
      while (result.next()) {
        Row row = row(result);
        if (row.kind().equals(Row.WITHDRAWAL)) {
          rows.remove(Long.valueOf(row.claim()));
        } else {
          rows.put(result.getLong(1), row);
        }
      }
    }
    return rows;
  }

  private static Row row(ResultSet result) throws SQLException {
    List<String> columns = new ArrayList<>();
    for (int i = 2; i <= 11; i++) {
      columns.add(result.getString(i));
    }
    return Row.of(columns);
  }

  /// Follows the chain of digests through the whole journal; one finding a break. Empty if it is whole.
  List<Finding> verify() {
    List<Finding> findings = new ArrayList<>();
    Set<Long> seen = new LinkedHashSet<>();
    try (Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery("SELECT number, " + COLUMNS + ", previous, hash FROM entry ORDER BY number")) {
      String previous = "";
      while (result.next()) {
        long number = result.getLong(1);
        seen.add(number);
        check(number == seen.size() && result.getString(12).equals(previous), "journal-gap", number,
            "the row before it was removed or replaced", findings);
        previous = result.getString(13);
        check(row(result).hash(result.getString(12)).equals(previous), "journal-changed", number,
            "it was changed after it was written", findings);
      }
      return findings;
    } catch (SQLException e) {
      throw unusable(file, e);
    }
  }

  private static void check(boolean holds, String rule, long number, String message, List<Finding> findings) {
    if (!holds) {
      findings.add(new Finding(rule, "row " + number + " of the journal", message));
    }
  }

  private static Unusable unusable(Path file, SQLException e) {
    return new Unusable("the journal cannot be used (" + e.getMessage() + ")", file.toString(),
        "if it is damaged, delete it: it is made again from the YAML files", e);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw unusable(file, e);
    }
  }
}
