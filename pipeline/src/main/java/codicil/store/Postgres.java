package codicil.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/// A journal on a PostgreSQL server, in the schema that the address or the user's search path names.
///
/// @param url `jdbc:postgresql:…`. A password stands in it, in the environment as `PGPASSWORD`, or in the user's `.pgpass`
record Postgres(String url) implements Database {
  /// Of our own choosing, the same for every journal of a database: "codicil" in hexadecimal digits.
  private static final long LOCK = 0x636f646963696cL;

  @Override
  public Connection connect() throws SQLException {
    Properties settings = new Properties();
    settings.setProperty("ApplicationName", "codicil");
    settings.setProperty("connectTimeout", "10");
    // As PostgreSQL's own programs do; the driver itself looks into .pgpass only.
    Optional.ofNullable(System.getenv("PGUSER")).ifPresent(user -> settings.setProperty("user", user));
    Optional.ofNullable(System.getenv("PGPASSWORD")).ifPresent(word -> settings.setProperty("password", word));
    return DriverManager.getConnection(url, settings);
  }

  @Override
  public boolean isThere() {
    return true;
  }

  @Override
  public String name() {
    return url.replaceAll("password=[^&]*", "password=…");
  }

  @Override
  public String key() {
    return name();
  }

  @Override
  public String tablesAndGuards() {
    return "SELECT count(to_regclass('entry')), (SELECT count(*) FROM pg_trigger "
        + "WHERE tgrelid = to_regclass('entry') AND NOT tgisinternal AND tgenabled IN ('O', 'A'))";
  }

  @Override
  public List<String> guards() {
    return List.of("""
        CREATE FUNCTION entry_is_only_appended_to() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'the journal is only ever appended to'; END $$""",
        "CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry EXECUTE FUNCTION entry_is_only_appended_to()",
        "CREATE TRIGGER entry_is_never_deleted BEFORE DELETE ON entry EXECUTE FUNCTION entry_is_only_appended_to()",
        "CREATE TRIGGER entry_is_never_emptied BEFORE TRUNCATE ON entry EXECUTE FUNCTION entry_is_only_appended_to()");
  }

  @Override
  public int guardCount() {
    return 3;
  }

  @Override
  public String lock() {
    return "SELECT pg_advisory_xact_lock(" + LOCK + ")";
  }

  @Override
  public String advice() {
    return "is the server there, and are user and password right? PGPASSWORD or ~/.pgpass may hold the password";
  }
}
