package codicil.cli;

import codicil.render.Enclosed;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `codicil completion`: a script that completes commands, options and what a search looks for, in bash and zsh.
@Command(name = "completion", description = {
    "Print a script that completes commands, options and the words of a search in bash and zsh.",
    "Use it so, in ~/.bashrc or ~/.zshrc: source <(codicil completion)",
    "In zsh it turns on the completion of bash scripts (bashcompinit) by itself."})
final class Completion implements Callable<Integer> {

  private static final String SEARCH = "function _picocli_codicil_search() {\n";
  private static final String WORDS = "    local positionals=\"\"\n";

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(asking(AutoComplete.bash("codicil", spec.root().commandLine())));
    return Exit.DONE.code();
  }

  /// The script that picocli makes knows no words of a search; in their place it is to ask for them.
  private static String asking(String script) {
    int search = script.indexOf(SEARCH);
    int words = script.indexOf(WORDS, search);
    int end = script.indexOf("  fi\n", words);
    if (search < 0 || words < 0 || end < 0) {
      throw new IllegalStateException("picocli writes other scripts than it did");
    }
    String asked = Enclosed.beside(Completion.class, "search-words.bash").text();
    return script.substring(0, search) + asked + script.substring(search, words) + "    _codicil_search_words\n"
        + script.substring(end);
  }
}
