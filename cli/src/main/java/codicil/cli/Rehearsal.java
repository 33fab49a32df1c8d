package codicil.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `codicil rehearse`: runs what people run most, in one process and in silence, while the launcher has the JVM write down
/// which classes that takes (the AOT cache). What fails here, for want of a workspace say, fails without a word.
@Command(name = "rehearse", hidden = true, description = "Run the usual commands in silence, for the launcher.")
final class Rehearsal implements Callable<Integer> {

  private static final List<List<String>> USUAL = List.of(
      List.of("--help"),
      List.of("in-force", "Appendix AD", "--on", "2021-12-01"),
      List.of("in-force", "Appendix AD", "--on", "2021-12-01", "--json"),
      List.of("release", "v50.0"),
      List.of("release", "--on", "2021-12-01", "--json"),
      List.of("log", "Appendix AD"),
      List.of("search", "smart meter"),
      List.of("search", "smart meter", "--json"),
      List.of("text", "sec/section-h@v40.0#H8.16"),
      List.of("no-such-command"));

  @Override
  public Integer call() {
    var silence = new PrintWriter(Writer.nullWriter());
    for (List<String> arguments : USUAL) {
      CommandLine line = Codicil.commandLine().setOut(silence).setErr(silence);
      line.execute(arguments.toArray(String[]::new));
    }
    return Exit.DONE.code();
  }
}
