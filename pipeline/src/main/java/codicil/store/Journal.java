package codicil.store;

import codicil.log.Correction;
import codicil.log.Fact;
import codicil.model.Finding;
import codicil.model.Unusable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The journal of facts, in a database that is only ever appended to.
///
/// Each row carries the digest of the row before it, so that a row changed or removed later is found out. A fact that is
/// corrected or no longer stated is not changed but named by one more row. Writing is one transaction: all or nothing.
final class Journal implements AutoCloseable {
  private static final int FORMAT = 2;
  private static final String COLUMNS =
      "subject, kind, claim, effective_from, effective_to, stated_on, stated_printed, "
          + "source, basis, confidence, corrects, why, recorded_at";
  private static final int WIDTH = COLUMNS.split(",").length;
  private static final List<String> TABLES = List.of("""
      CREATE TABLE entry (
        number INTEGER PRIMARY KEY,
        subject TEXT NOT NULL, kind TEXT NOT NULL, claim TEXT NOT NULL,
        effective_from TEXT NOT NULL, effective_to TEXT NOT NULL,
        stated_on TEXT NOT NULL, stated_printed TEXT NOT NULL,
        source TEXT NOT NULL, basis TEXT NOT NULL, confidence TEXT NOT NULL,
        corrects TEXT NOT NULL, why TEXT NOT NULL, recorded_at TEXT NOT NULL,
        previous TEXT NOT NULL, hash TEXT NOT NULL)""",
      "CREATE TABLE format (version INTEGER NOT NULL)", "INSERT INTO format VALUES (" + FORMAT + ")");

  private final Database database;
  private final Connection connection;

  private Journal(Database database, Connection connection) {
    this.database = database;
    this.connection = connection;
  }

  /// The last row.
  ///
  /// @param number its number; 0 if there is none
  /// @param hash its digest, which stands for every row up to it
  record Head(long number, String hash) {}

  /// Opens the journal; where there is none yet it is an empty one, and made by the first writer.
  ///
  /// @throws Unusable if it cannot be reached, is no journal, or one of another version of this program
  static Journal open(Database database) {
    try {
      Journal journal = new Journal(database, database.connect());
      journal.checkFormat();
      return journal;
    } catch (SQLException e) {
      throw unusable(database, e);
    }
  }

  private void checkFormat() throws SQLException {
    long format = isMade() ? number("SELECT version FROM format") : FORMAT;
    if (format != FORMAT) {
      throw new Unusable("the journal has format " + format + ", this program knows " + FORMAT, database.name(),
          "use the program that wrote it");
    }
  }

  private boolean isMade() throws SQLException {
    return number(database.tablesAndGuards()) > 0;
  }

  private long number(String sql) throws SQLException {
    try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(sql)) {
      return result.next() ? result.getLong(1) : 0;
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /// Does something as the only writer, in one transaction: what is appended by it counts as soon as this returns, and not
  /// at all if anything is thrown.
  <T> T writing(Supplier<T> work) {
    try {
      connection.setAutoCommit(false);
      try {
        execute(database.lock());
        make();
        T result = work.get();
        connection.commit();
        return result;
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw unusable(database, e);
    }
  }

  private void make() throws SQLException {
    if (!isMade()) {
      for (String statement : TABLES) {
        execute(statement);
      }
      for (String statement : database.guards()) {
        execute(statement);
      }
    }
  }

  /// The facts that count, in the order in which they were recorded.
  ///
  /// @throws Unusable if a row is no fact
  List<Fact> facts() {
    try {
      return standing().values().stream().map(Row::fact).toList();
    } catch (IllegalArgumentException | java.time.DateTimeException e) {
      throw noFact(e);
    }
  }

  private Unusable noFact(RuntimeException e) {
    return new Unusable("the journal holds a row that is no fact (" + e.getMessage() + ")", database.name(),
        database.advice(), e);
  }

  /// What was corrected or withdrawn, in the order of recording.
  ///
  /// @throws Unusable if a row is no fact
  List<Correction> corrections() {
    Map<Long, Row> rows = new LinkedHashMap<>();
    List<Correction> corrections = new ArrayList<>();
    try {
      // Most journals hold none, and reading all rows a second time would double what a cold answer costs.
      for (Chain.Link link : isCorrected() ? links() : List.<Chain.Link>of()) {
        if (!link.row().corrects().isEmpty()) {
          Optional.ofNullable(rows.get(Long.valueOf(link.row().corrects())))
              .map(before -> correction(before, link.row()))
              .ifPresent(corrections::add);
        }
        rows.put(link.number(), link.row());
      }
      return List.copyOf(corrections);
    } catch (IllegalArgumentException | java.time.DateTimeException e) {
      throw noFact(e);
    }
  }

  private boolean isCorrected() {
    try {
      return isMade() && number("SELECT count(*) FROM entry WHERE corrects <> ''") > 0;
    } catch (SQLException e) {
      throw unusable(database, e);
    }
  }

  private static Correction correction(Row before, Row row) {
    boolean withdrawn = row.kind().equals(Row.WITHDRAWAL);
    Difference.Statement old = Difference.Statement.of(before);
    return new Correction(before.fact(), withdrawn ? Optional.empty() : Optional.of(row.fact()),
        withdrawn ? old.line() + ": withdrawn"
            : new Difference.Correction(old, Difference.Statement.of(row), "").words(),
        row.why(), Instant.parse(row.recordedAt()));
  }

  /// The rows that count, by number: those that no later one corrects or withdraws.
  Map<Long, Row> standing() {
    Map<Long, Row> rows = new LinkedHashMap<>();
    for (Chain.Link link : links()) {
      if (!link.row().corrects().isEmpty()) {
        rows.remove(Long.valueOf(link.row().corrects()));
      }
      if (!link.row().kind().equals(Row.WITHDRAWAL)) {
        rows.put(link.number(), link.row());
      }
    }
    return Collections.unmodifiableMap(rows);
  }

  private List<Chain.Link> links() {
    try {
      if (!isMade()) {
        return List.of();
      }
      List<Chain.Link> links = new ArrayList<>();
      try (Statement statement = connection.createStatement();
          ResultSet result =
              statement.executeQuery("SELECT number, " + COLUMNS + ", previous, hash FROM entry ORDER BY number")) {
        while (result.next()) {
          links.add(link(result));
        }
      }
      return links;
    } catch (SQLException e) {
      throw unusable(database, e);
    }
  }

  private static Chain.Link link(ResultSet result) throws SQLException {
    List<String> columns = new ArrayList<>();
    for (int i = 0; i < WIDTH; i++) {
      columns.add(result.getString(i + 2));
    }
    return new Chain.Link(result.getLong(1), Row.of(columns), result.getString(WIDTH + 2), result.getString(WIDTH + 3));
  }

  /// The last row.
  Head head() {
    return headOf("ORDER BY number DESC LIMIT 1").orElse(new Head(0, ""));
  }

  /// Whether the row of that number still has the digest that it had.
  boolean holds(Head head) {
    return head.number() == 0 || headOf("WHERE number = " + head.number()).equals(Optional.of(head));
  }

  private Optional<Head> headOf(String which) {
    try {
      if (!isMade()) {
        return Optional.empty();
      }
      try (Statement statement = connection.createStatement();
          ResultSet result = statement.executeQuery("SELECT number, hash FROM entry " + which)) {
        return result.next() ? Optional.of(new Head(result.getLong(1), result.getString(2))) : Optional.empty();
      }
    } catch (SQLException e) {
      throw unusable(database, e);
    }
  }

  /// Appends rows; only within [#writing].
  void append(List<Row> rows) {
    Head head = head();
    long number = head.number();
    String previous = head.hash();
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO entry VALUES (?" + ", ?".repeat(WIDTH + 2) + ")")) {
      for (Row row : rows) {
        insert.setLong(1, ++number);
        List<String> columns = row.columns();
        for (int i = 0; i < WIDTH; i++) {
          insert.setString(i + 2, columns.get(i));
        }
        insert.setString(WIDTH + 2, previous);
        previous = row.hash(previous);
        insert.setString(WIDTH + 3, previous);
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw unusable(database, e);
    }
  }

  /// Follows the chain of digests through the whole journal, and looks whether it is still guarded. Empty if it is whole.
  List<Finding> verify() {
    List<Finding> findings = new ArrayList<>(Chain.verify(links()));
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(database.tablesAndGuards())) {
      if (result.next() && result.getInt(1) > 0 && result.getInt(2) < database.guardCount()) {
        findings.add(new Finding("journal-unguarded", "the journal",
            "what makes it refuse changes was taken away or switched off"));
      }
      return findings;
    } catch (SQLException e) {
      throw unusable(database, e);
    }
  }

  private static Unusable unusable(Database database, SQLException e) {
    return new Unusable("the journal cannot be used (" + e.getMessage() + ")", database.name(), database.advice(), e);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw unusable(database, e);
    }
  }
}
