package codicil.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command `codicil`: reads the arguments, hands them to a subcommand and ends with its exit code.
@Command(name = "codicil", description = "Version log and redline publisher for codes of rules.",
    mixinStandardHelpOptions = true, versionProvider = Version.class)
public final class Codicil {

  /// Runs one command and ends the process.
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Codicil()).setExecutionStrategy(new CommandLine.RunLast());
  }
}
