package codicil.cli;

import codicil.model.Unusable;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Turns whatever went wrong into one line on standard error and an exit code; `--debug` adds the stack trace.
final class Trouble implements IExecutionExceptionHandler, IParameterExceptionHandler, IExecutionStrategy {
  private static final int MEBIBYTE = 1 << 20;

  /// Runs the command. What it asks too much of the machine is the input's trouble, and told like any other.
  @Override
  public int execute(ParseResult parsed) {
    try {
      return new RunLast().execute(parsed);
    } catch (StackOverflowError | OutOfMemoryError beyond) {
      List<CommandLine> commands = parsed.asCommandLineList();
      throw new ExecutionException(commands.getLast(), "beyond the machine", tooMuch("the input", beyond));
    } catch (Error broken) {
      // The JVM would print its stack trace and end with 1, as for a negative answer.
      throw new ExecutionException(parsed.asCommandLineList().getLast(), "broken", new IllegalStateException(broken));
    }
  }

  /// An input that needs more memory than there is, or is nested too deeply to follow.
  static Unusable tooMuch(String where, VirtualMachineError beyond) {
    return beyond instanceof OutOfMemoryError
        ? new Unusable("it needs more memory than the " + Runtime.getRuntime().maxMemory() / MEBIBYTE
            + " MiB that Java may take", where, "split it, or start Java with more (-Xmx)", beyond)
        : new Unusable("it is nested too deeply", where, "do not trust it", beyond);
  }

  @Override
  public int handleExecutionException(Exception trouble, CommandLine line, ParseResult parsed) {
    return switch (trouble) {
      case ParameterException wrong -> handleParseException(wrong, parsed.originalArgs().toArray(String[]::new));
      case TypeConversionException wrong -> say(line, wrong, Objects.requireNonNullElse(wrong.getMessage(), "")
          + help(line), Exit.USAGE);
      case NameRefused refused -> refuse(line, refused);
      case Unusable unusable -> say(line, unusable, unusable.line(), Exit.UNUSABLE);
      default -> say(line, trouble, "internal error, " + trouble + hint(line), Exit.UNUSABLE);
    };
  }

  /// A negative answer, and in the form of one.
  private static int refuse(CommandLine line, NameRefused refused) {
    if (line.getCommandSpec().mixins().containsKey("output")
        && line.getCommandSpec().mixins().get("output").userObject() instanceof Output output && output.json()) {
      output.json(refused.answer());
      return Exit.FINDINGS.code();
    }
    return say(line, refused, refused.line(), Exit.FINDINGS);
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] args) {
    CommandLine line = wrong.getCommandLine();
    return say(line, wrong, message(wrong) + help(line), Exit.USAGE);
  }

  private static String help(CommandLine line) {
    return " (see " + line.getCommandSpec().qualifiedName() + " --help)";
  }

  private static String message(ParameterException wrong) {
    String message = Objects.requireNonNullElse(wrong.getMessage(), "the arguments make no sense")
        .replaceFirst("^Error: ", "")
        .replaceFirst("is not an? (int|long)$", "is no whole number");
    if (wrong instanceof MissingParameterException missing && !message.startsWith("Missing required option")) {
      return String.join(", ", missing.getMissing().stream().map(Trouble::needed).toList());
    }
    if (wrong instanceof UnmatchedArgumentException unmatched && !unmatched.getSuggestions().isEmpty()) {
      return message + ", did you mean " + String.join(" or ", unmatched.getSuggestions()) + "?";
    }
    return message;
  }

  private static String needed(ArgSpec argument) {
    String values = String.join(" ", Collections.nCopies(Math.max(1, argument.arity().min()), argument.paramLabel()));
    return argument instanceof OptionSpec option ? option.longestName() + " needs " + values
        : "name " + argument.paramLabel();
  }

  private static String hint(CommandLine line) {
    return Codicil.debug(line) ? "" : " (--debug shows where)";
  }

  private static int say(CommandLine line, Exception trouble, String message, Exit exit) {
    String oneLine = "codicil: " + message.replaceAll("\\s*\\R\\s*", " ");
    line.getErr().println(line.getColorScheme().errorText(oneLine));
    if (Codicil.debug(line)) {
      trouble.printStackTrace(line.getErr());
    }
    return exit.code();
  }
}
