package codicil.cli;

import codicil.indexer.Caveats;
import codicil.indexer.ClauseIndex;
import codicil.indexer.Hits;
import codicil.indexer.Scope;
import codicil.indexer.Search;
import codicil.model.Address;
import codicil.model.DocumentName;
import codicil.model.Unusable;
import codicil.publish.Chronicles;
import codicil.store.Workspace;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `codicil search`: clauses by their words, their number or a defined term, in any version; and words that came in or
/// went out.
@Command(name = "search", description = {
    "Find clauses by their words, their number or a defined term.",
    "A clause must hold all the words; of four words or more, most of them; of a question (who must"
        + " …) that few clauses answer so, half of them.",
    "Also: \"a phrase\" (in quotation marks of its own: '\"a phrase\"'), OR, NOT, NEAR/5, groups in"
        + " parentheses, begin*, and the fields document: number: heading: path: term: text: table: note:"
        + " class: kind: release: year: modification:.",
    "path: asks for what stands below a heading with these words: path:\"Service Management\" or"
        + " path:H8.",
    "With --changed-in, --since, --inserted or --deleted: words that came in or went out, both sides"
        + " shown.",
    "Ends with 1 if nothing is found."},
    footer = {"", "JSON: docs/answers.schema.json.", "", "Examples:", "  codicil search firmware update",
        "  codicil search H8.16", "  codicil search 'SRV 6.15.1' --on 2021-12-01",
        "  codicil search who must publish the report on outages",
        "  codicil search '\"service request\" NOT alert' --document DUIS",
        "  codicil search 'term:\"Credit Cover Requirement\"' --all-versions",
        "  codicil search 'path:\"service management\" report'",
        "  codicil search '\"28 August 2023\"' --changed-in v59.0",
        "  codicil search credit cover --since v50.0 --deleted --json",
        "  codicil search --complete respons", ""})
final class SearchCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Mixin
  private WorkspaceOption workspace;

  @Mixin
  private Output output;

  @Mixin
  private SearchScope scope;

  @Parameters(paramLabel = "WORDS", arity = "0..*", description = "What to look for.")
  private List<String> words = List.of();

  @Option(names = "--document", paramLabel = "DOCUMENT",
      description = "Look in this document only; may be given several times.")
  private List<String> documents = List.of();

  @Option(names = "--limit", paramLabel = "N", defaultValue = "10",
      description = "List at most so many clauses. Default: ${DEFAULT-VALUE}.")
  private int limit;

  @Option(names = "--after", paramLabel = "PLACE", description = "Go on after this place, which the page before names.")
  private Optional<String> after = Optional.empty();

  @Option(names = "--facets",
      description = "Count all hits by document, class, release, year, modification and kind.")
  private boolean facets;

  @Option(names = "--explain", description = "Say how each hit came by its rank.")
  private boolean explain;

  @Option(names = "--csv", description = "Print the hits as CSV (RFC 4180), a line each.")
  private boolean csv;

  @Option(names = "--complete", paramLabel = "BEGINNING",
      description = {"Print terms, headings and clause numbers that begin so, a line each; no words are needed.",
          "They come from the index as the last search left it."})
  private Optional<String> beginning = Optional.empty();

  @Override
  public Integer call() {
    if (limit < 1) {
      throw new ParameterException(spec.commandLine(), "--limit must be at least 1");
    }
    if (beginning.isPresent()) {
      return complete(beginning.get());
    }
    if (words.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "name at least one word to look for");
    }
    Search search = search();
    Hits hits = new Told(workspace::resolve, index()::search).of(String.join(" ", words), search);
    SearchView view = SearchView.of(hits, unseen(hits, search.scope()));
    if (output.json()) {
      output.json(view);
    } else if (csv) {
      HitCsv.lines(view).forEach(output::line);
    } else {
      new HitLines(new Paint(spec.commandLine().getColorScheme().ansi().enabled())).of(hits, view)
          .forEach(output::line);
    }
    hits.findings().forEach(finding -> output.note(finding.message()));
    if (!output.json()) {
      hits.next().ifPresent(next -> output.note("the next page: --after " + next));
    }
    return (hits.total().isNone() ? Exit.FINDINGS : Exit.DONE).code();
  }

  private ClauseIndex index() {
    return Indexing.refresh(workspace.folders(), () -> Chronicles.of(workspace.resolve()), output::note);
  }

  /// From the index as the last search left it: who waits for the end of a word does not wait for documents to be read.
  private int complete(String typed) {
    List<String> found = Indexing.of(workspace.folders()).completions(typed, limit);
    if (output.json()) {
      output.json(found);
    } else {
      found.forEach(output::line);
    }
    return (found.isEmpty() ? Exit.FINDINGS : Exit.DONE).code();
  }

  private Search search() {
    Optional<Cited> address = Optional.of(words)
        .filter(all -> all.size() == 1 && Cited.isAddress(all.getFirst()))
        .map(all -> Cited.of(all.getFirst(), workspace.resolve().code()));
    try {
      return address.isPresent() ? search(address.get())
          : new Search(String.join(" ", words), names(), scope.scope(), limit, after, facets, explain);
    } catch (Unusable mistyped) {
      throw new ParameterException(spec.commandLine(), mistyped.line(), mistyped);
    }
  }

  /// What an address leads to.
  private Search search(Cited cited) {
    String clause = cited.named()
        .orElseThrow(() -> new ParameterException(spec.commandLine(), "name a clause in the address, like " + words
            .getFirst() + "#H8.16"));
    Scope where = switch (cited.at()) {
      case Address.At.Latest _ -> scope.scope();
      case Address.At.Day(LocalDate day) -> new Scope.On(day);
      case Address.At.Release _,Address.At.Base _ -> new Scope.Version(cited.at());
    };
    return new Search("number:\"" + clause + "\"", List.of(cited.document()), where, limit, after, facets, explain);
  }

  /// What may have changed each document unseen by the day asked about.
  private Map<DocumentName, List<String>> unseen(Hits hits, Scope where) {
    Map<DocumentName, List<String>> unseen = new TreeMap<>(java.util.Comparator.comparing(DocumentName::id));
    Caveats.day(where).ifPresent(day -> {
      Workspace open = workspace.resolve();
      hits.hits()
          .forEach(hit -> unseen.computeIfAbsent(hit.document(), document -> open.log()
              .inForce(document, day)
              .mayHaveChangedIn()));
    });
    return unseen;
  }

  private List<DocumentName> names() {
    if (documents.isEmpty()) {
      return List.of();
    }
    var code = workspace.resolve().code();
    List<Cited> asked = documents.stream().map(name -> Cited.of(name, code)).toList();
    asked.stream().flatMap(one -> one.readAs().stream()).forEach(name -> output.note("read as " + name));
    return asked.stream().map(Cited::document).toList();
  }
}
