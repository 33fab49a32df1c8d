package codicil.store;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Java programs of the tests as processes of their own.
final class Processes {
  private Processes() {}

  static Process start(Class<?> main, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+UnlockDiagnosticVMOptions",
        "-XX:-BytecodeVerificationRemote",
        "--enable-native-access=ALL-UNNAMED", "-cp",
        classPath(), main.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  // Of the many libraries only those that the store needs: a short class path starts sooner.
  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(each -> !each.endsWith(".jar") || each.matches(".*(sqlite|postgresql|snakeyaml|slf4j|jspecify).*"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /// Kills without a warning, as a power cut does.
  ///
  /// @return the lines that the process had printed by then
  static List<String> kill(Process process, BufferedReader out) throws Exception {
    // Not Process.destroyForcibly: that throws away what was printed.
    process.toHandle().destroyForcibly();
    process.waitFor();
    return out.lines().toList();
  }
}
