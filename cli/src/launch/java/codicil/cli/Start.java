package codicil.cli;

/**
 * The first class to run. It is compiled for Java 8, so that an older Java can still say in plain words that it is too old.
 */
public final class Start {
  private static final int NEEDED = 25;

  private Start() {}

  /** Hands over to {@link Codicil} if this Java is new enough. */
  public static void main(String[] args) {
    String version = System.getProperty("java.specification.version");
    if (feature(version) < NEEDED) {
      System.err.println("codicil: needs Java " + NEEDED + " or newer, this is Java " + version + " in "
          + System.getProperty("java.home"));
      System.exit(3);
    }
    Codicil.main(args);
  }

  // Java 8 calls itself 1.8.
  private static int feature(String version) {
    return Integer.parseInt(version.startsWith("1.") ? version.substring(2) : version);
  }
}
