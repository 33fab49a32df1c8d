package codicil.store;

import java.sql.SQLException;

class PostgresCrashTest extends CrashLaws {
  @Override
  String place() throws SQLException {
    return Journals.postgres();
  }

  @Override
  int kills() {
    return 10;
  }
}
