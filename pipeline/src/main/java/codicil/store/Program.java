package codicil.store;

import codicil.model.Bytes;
import codicil.model.Unusable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The program itself, as far as what it makes depends on it.
public final class Program {
  private static final int LIMIT = 1 << 28;

  private Program() {}

  /// A digest of this build: of our own code, and of the names of the libraries, which hold their versions. Whatever was
  /// made by a build with another digest may differ.
  public static String digest() {
    return Own.DIGEST;
  }

  /// Read once and not before it is asked for: what runs does not change, and most commands do not ask.
  private static final class Own {
    static final String DIGEST = Bytes.of(ownCode() + "\n" + libraries()).sha256();
  }

  /// The jars beside ours; in a development tree the class path.
  private static String libraries() {
    Path code = place();
    Stream<Path> jars = Files.isDirectory(code)
        ? Stream.of(System.getProperty("java.class.path", "").split(java.io.File.pathSeparator)).map(Path::of)
        : Disk.list(code.resolveSibling("")).stream();
    return jars.map(jar -> String.valueOf(jar.getFileName())).sorted().collect(Collectors.joining(" "));
  }

  private static String ownCode() {
    Path code = place();
    return files(code).stream()
        .map(file -> code.relativize(file) + " " + Disk.read(file, LIMIT).sha256())
        .collect(Collectors.joining("\n"));
  }

  private static Path place() {
    try {
      return Path.of(Program.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program lies in a file or folder", e);
    }
  }

  private static List<Path> files(Path code) {
    try (Stream<Path> files = Files.walk(code)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      throw new Unusable("the program cannot read itself", code.toString(), "build it again", e);
    }
  }
}
