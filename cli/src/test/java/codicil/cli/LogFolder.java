package codicil.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The facts of the bundled corpus without its documents, in a folder of a test's own.
final class LogFolder {
  private LogFolder() {}

  static void copyTo(Path folder) throws IOException {
    Path corpus = Path.of(System.getProperty("codicil.root"), "corpus", "sec");
    copy(corpus, folder);
    copy(corpus.resolve("releases"), Files.createDirectories(folder.resolve("releases")));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
        Files.copy(file, to.resolve(String.valueOf(file.getFileName())));
      }
    }
  }

  /// The command line with these arguments on such a folder.
  static String[] command(List<String> arguments, Path folder) {
    return Stream.concat(arguments.stream(), Stream.of("--workspace", folder.toString())).toArray(String[]::new);
  }
}
