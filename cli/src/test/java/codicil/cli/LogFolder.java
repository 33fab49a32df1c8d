package codicil.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The facts of the bundled corpus, without its documents or with a few of them, in a folder of a test's own.
final class LogFolder {
  private LogFolder() {}

  /// Copies the facts, and the files of the documents whose ids are given, `section-h`.
  static void copyTo(Path folder, String... documents) throws IOException {
    Path corpus = Path.of(System.getProperty("codicil.root"), "corpus", "sec");
    try (Stream<Path> files = Files.walk(corpus)) {
      for (Path file : files.filter(Files::isRegularFile).filter(it -> isNeeded(it.toString(), documents)).toList()) {
        Path copy = folder.resolve(corpus.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private static boolean isNeeded(String file, String... documents) {
    return file.endsWith(".yaml") || Stream.of(documents).anyMatch(file::contains);
  }

  /// The command line with these arguments on such a folder.
  static String[] command(List<String> arguments, Path folder) {
    return Stream.concat(arguments.stream(), Stream.of("--workspace", folder.toString())).toArray(String[]::new);
  }
}
