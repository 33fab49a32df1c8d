import java.util.Arrays;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/// Runs the benchmarks of a module that bear a name; started from its source by `mvn -Pbenchmarks` for each module in turn.
///
/// JMH's own command ends alike where a benchmark fails and where a module has none of that name, and ends well where one
/// fails unless told otherwise. Here a failure fails the command.
final class Benchmarks {
  private Benchmarks() {}

  /// @param words JMH's own arguments: the name first
  public static void main(String[] words) throws RunnerException, CommandLineOptionException {
    String[] strict = Stream.concat(Arrays.stream(words), Stream.of("-foe", "true")).toArray(String[]::new);
    try {
      new Runner(new CommandLineOptions(strict)).run();
    } catch (NoBenchmarksException _) {
      System.out.println("no benchmark of this name here: " + words[0]);
    }
  }
}
