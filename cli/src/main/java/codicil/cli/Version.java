package codicil.cli;

import picocli.CommandLine.IVersionProvider;

/// The version that the build wrote into the application.
final class Version implements IVersionProvider {
  static final String NUMBER = "0.1.0-SNAPSHOT";

  @Override
  public String[] getVersion() {
    return new String[] {"codicil " + NUMBER, "Java " + Runtime.version()};
  }
}
