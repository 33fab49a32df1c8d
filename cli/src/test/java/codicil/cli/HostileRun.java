package codicil.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;

/// A process of its own, with little memory, that gives every file it is named to the commands that read files.
///
/// A line each: the file, the command, the exit code, seconds, how many lines were said on standard error, the first one.
public final class HostileRun {
  private HostileRun() {}

  /// Runs the commands and prints the lines.
  ///
  /// @param args a harmless document, the file to write redlines to, then the files
  public static void main(String[] args) {
    String harmless = args[0];
    String out = args[1];
    for (String file : List.of(args).subList(2, args.length)) {
      run(file, "before", "redline", file, harmless, "-o", out);
      run(file, "after", "redline", harmless, file, "-o", out);
      run(file, "text", "text", file);
      run(file, "check", "check", file);
    }
    System.out.flush();
    System.exit(0);
  }

  private static void run(String file, String name, String... command) {
    StringWriter err = new StringWriter();
    long start = System.nanoTime();
    int exit = Codicil.commandLine()
        .setOut(new PrintWriter(new StringWriter()))
        .setErr(new PrintWriter(err, true))
        .execute(command);
    double seconds = (System.nanoTime() - start) / 1e9;
    List<String> said = err.toString().lines().toList();
    System.out.println(String.format(Locale.ROOT, "%s\t%s\t%d\t%.1f\t%d\t%s", file, name, exit, seconds, said.size(),
        said.isEmpty() ? "" : said.getFirst()));
  }
}
