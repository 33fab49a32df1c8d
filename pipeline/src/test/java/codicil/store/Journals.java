package codicil.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import codicil.log.Basis;
import codicil.log.Claim;
import codicil.log.Confidence;
import codicil.log.Days;
import codicil.log.Fact;
import codicil.log.Stated;
import codicil.model.Bytes;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// Fresh journals for tests, and facts to fill them with.
final class Journals {
  static final Instant MONDAY = Instant.parse("2026-11-02T10:00:00Z");
  static final Instant TUESDAY = Instant.parse("2026-11-03T10:00:00Z");
  private static final AtomicInteger COUNT = new AtomicInteger();

  private Journals() {}

  /// A schema of its own on the server that `-Dcodicil.postgres=jdbc:postgresql:…` names; without one the test is skipped.
  static String postgres() throws SQLException {
    String server = System.getProperty("codicil.postgres", "");
    assumeTrue(!server.isEmpty(), "no PostgreSQL: give -Dcodicil.postgres=jdbc:postgresql://… to run this test");
    String schema = "t" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet();
    try (Connection connection = DriverManager.getConnection(server);
        Statement statement =
            connection.createStatement()) {
      statement.execute("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
      statement.execute("CREATE SCHEMA " + schema);
    }
    return server + (server.contains("?") ? "&" : "?") + "currentSchema=" + schema;
  }

  /// The database of an address, or of a file.
  static Database at(String place) {
    return place.startsWith("jdbc:") ? new Postgres(place) : new Sqlite(Path.of(place));
  }

  /// What takes the guards away that refuse changes.
  static String[] unguard(String place) {
    return place.startsWith("jdbc:") ? new String[] {"ALTER TABLE entry DISABLE TRIGGER USER"}
        : new String[] {"DROP TRIGGER entry_is_never_changed", "DROP TRIGGER entry_is_never_deleted"};
  }

  /// Changes a journal behind its back.
  static void tamper(String place, String... commands) throws SQLException {
    sql(place, unguard(place));
    sql(place, commands);
  }

  static void sql(String place, String... commands) throws SQLException {
    try (Connection connection = raw(place); Statement statement = connection.createStatement()) {
      for (String command : commands) {
        statement.execute(command);
      }
    }
  }

  /// A connection past the journal.
  static Connection raw(String place) throws SQLException {
    return DriverManager.getConnection(place.startsWith("jdbc:") ? place : "jdbc:sqlite:" + place);
  }

  static Fact fact(String subject, String title, Instant recordedAt) {
    return new Fact(subject, new Claim.Titled(title), Days.from(LocalDate.of(2021, 11, 4)),
        new Stated(LocalDate.of(2021, 11, 4), true), "notice#L1", Basis.STATED, Confidence.HIGH, recordedAt);
  }

  static List<Written> written(List<Fact> facts) {
    Entry entry = YamlFile.read("releases/x.yaml", Bytes.of("a: b"), LocalDate.of(2026, 11, 1));
    return facts.stream().map(fact -> new Written(fact, entry, "")).toList();
  }

  /// Brings a journal to state exactly these facts.
  static List<Fact> record(Database database, Instant at, List<Fact> facts) {
    try (Journal journal = Journal.open(database)) {
      journal.writing(() -> {
        journal.append(Changes.between(journal.standing(), written(facts)).rows(at));
        return facts;
      });
      return journal.facts();
    }
  }
}
