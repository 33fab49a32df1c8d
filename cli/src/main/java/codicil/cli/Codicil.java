package codicil.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The command `codicil`: reads the arguments, hands them to a subcommand and ends with its exit code ([Exit]).
@Command(name = "codicil", description = "Version log and redline publisher for codes of rules.",
    mixinStandardHelpOptions = true, versionProvider = Version.class, scope = ScopeType.INHERIT,
    footer = {"", "Exit codes: 0 done, 1 findings or a negative answer, 2 wrong usage, 3 unusable input."})
public final class Codicil implements Callable<Integer> {
  /// The commands, in the order of the help.
  private static final List<Class<?>> COMMANDS =
      List.of(PublishCommand.class, RedlineCommand.class, InForceCommand.class,
          ReleaseCommand.class, LogCommand.class, GapsCommand.class, ContradictionsCommand.class, BlameCommand.class,
          HistoryCommand.class, DiffCommand.class, ChangesCommand.class, TextCommand.class, CheckCommand.class,
          SearchCommand.class, NoticeCommand.class, PackCommand.class, ServeCommand.class, IngestCommand.class,
          VerifyCommand.class, Completion.class, Rehearsal.class);

  @Spec
  private CommandSpec spec;

  @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where in the program an error arose.")
  private boolean debug;

  /// Runs one command and ends the process.
  public static void main(String[] args) {
    // Libraries log what they find odd; what matters of it reaches the user as a finding.
    Logger.getLogger("").setLevel(Level.OFF);
    CommandLine line = commandLineFor(args).setOut(Streams.out()).setErr(Streams.err());
    int code = line.execute(args);
    line.getOut().flush();
    line.getErr().flush();
    System.exit(code);
  }

  static CommandLine commandLine() {
    return commandLine(CommandLine.defaultFactory());
  }

  /// The command line whose commands and options come from this factory.
  static CommandLine commandLine(IFactory factory) {
    return commandLine(factory, COMMANDS);
  }

  /// The command line for these arguments, which knows no other command than they begin with, if it can do alone: to find out
  /// what all commands and their options are takes longer than many an answer.
  static CommandLine commandLineFor(String[] args) {
    List<Class<?>> named = COMMANDS.stream()
        .filter(command -> args.length > 0 && command.getAnnotation(Command.class).name().equals(args[0]))
        .filter(command -> !command.equals(Completion.class))
        .toList();
    return commandLine(CommandLine.defaultFactory(), named.isEmpty() ? COMMANDS : named);
  }

  private static CommandLine commandLine(IFactory factory, List<Class<?>> commands) {
    var trouble = new Trouble();
    CommandLine line = new CommandLine(new Codicil(), factory);
    commands.forEach(command -> line.addSubcommand(new CommandLine(command, factory)));
    return line.setExecutionExceptionHandler(trouble)
        .setExecutionStrategy(trouble)
        .setParameterExceptionHandler(trouble)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true);
  }

  static boolean debug(CommandLine line) {
    return line.getCommandSpec().root().userObject() instanceof Codicil codicil && codicil.debug;
  }

  /// Without a subcommand there is nothing to do but to say which there are.
  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    spec.commandLine().usage(err);
    throw new ParameterException(spec.commandLine(), "name a command");
  }
}
