package codicil.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

/// A journal in a file.
record Sqlite(Path file) implements Database {
  private static final String REFUSE =
      " ON entry BEGIN SELECT RAISE(ABORT, 'the journal is only ever appended to'); END";

  @Override
  public Connection connect() throws SQLException {
    Disk.folder(file.toAbsolutePath().resolveSibling(""));
    Properties settings = new Properties();
    settings.setProperty("journal_mode", "WAL");
    settings.setProperty("synchronous", "FULL");
    settings.setProperty("busy_timeout", "30000");
    // A transaction takes the writer's place when it begins: what it reads is then what it changes.
    settings.setProperty("transaction_mode", "IMMEDIATE");
    return org.sqlite.JDBC.createConnection("jdbc:sqlite:" + file, settings);
  }

  @Override
  public boolean isThere() {
    return Files.exists(file);
  }

  @Override
  public String name() {
    return file.toString();
  }

  @Override
  public String key() {
    return String.valueOf(file.getFileName());
  }

  @Override
  public String tablesAndGuards() {
    return "SELECT count(CASE WHEN type = 'table' THEN 1 END), count(CASE WHEN type = 'trigger' THEN 1 END) "
        + "FROM sqlite_schema WHERE tbl_name = 'entry'";
  }

  @Override
  public List<String> guards() {
    return List.of("CREATE TRIGGER entry_is_never_changed BEFORE UPDATE" + REFUSE,
        "CREATE TRIGGER entry_is_never_deleted BEFORE DELETE" + REFUSE);
  }

  @Override
  public int guardCount() {
    return 2;
  }

  @Override
  public String lock() {
    return "SELECT 1";
  }

  @Override
  public String advice() {
    return "if it is damaged, delete it: it is made again from the YAML files";
  }
}
