package codicil.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// The version that the build wrote into the application's manifest.
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"codicil " + number(), "Java " + Runtime.version()};
  }

  /// The number of the release, or `development` when the classes do not come out of the built application.
  private static String number() {
    return Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "development");
  }
}
