package codicil.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `codicil completion`: a script that completes commands and options in bash and zsh.
@Command(name = "completion", description = {"Print a script that completes commands and options in bash and zsh.",
    "Use it so: source <(codicil completion)"})
final class Completion implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(AutoComplete.bash("codicil", spec.root().commandLine()));
    return Exit.DONE.code();
  }
}
