package codicil.cli;

import codicil.indexer.Hit;
import codicil.indexer.Hits;
import codicil.indexer.Search;
import codicil.log.ReleaseAnswer;
import codicil.model.Address;
import codicil.model.DocumentName;
import codicil.model.ReleaseNumber;
import codicil.model.Unusable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `codicil search`: clauses by their words, their number or a defined term.
@Command(name = "search", description = {"Find clauses by their words, their number or a defined term.",
    "A clause must hold all the words. Also: \"a phrase\" (in quotation marks of its own: '\"a phrase\"'), OR, NOT,",
    "groups in parentheses, begin*, and the fields document:, number: and heading:. Ends with 1 if nothing is found."},
    footer = {"", "Examples:", "  codicil search firmware update", "  codicil search H8.16",
        "  codicil search '\"service request\" NOT alert' --document DUIS --on 2021-12-01", ""})
final class SearchCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Mixin
  private WorkspaceOption workspace;

  @Mixin
  private Output output;

  @Parameters(paramLabel = "WORDS", arity = "1..*", description = "What to look for.")
  private List<String> words = List.of();

  @Option(names = "--document", paramLabel = "DOCUMENT",
      description = "Look in this document only; may be given several times.")
  private List<String> documents = List.of();

  @ArgGroup
  private Versions versions = new Versions();

  @Option(names = "--limit", paramLabel = "N", defaultValue = "10",
      description = "List at most so many clauses. Default: ${DEFAULT-VALUE}.")
  private int limit;

  /// Which versions to look in: one of these, else the latest recorded.
  static final class Versions {
    @Option(names = "--on", paramLabel = "DAY", converter = DayConverter.class,
        description = "Look in the versions in force on that day. Default: the latest recorded version of each document.")
    private Optional<LocalDate> day = Optional.empty();

    @Option(names = "--release", paramLabel = "VERSION", converter = ReleaseConverter.class,
        description = "Look in the versions that this release brought, like v50.0.")
    private Optional<ReleaseNumber> release = Optional.empty();

    Address.At at() {
      return day.<Address.At>map(Address.At.Day::new)
          .or(() -> release.map(Address.At.Release::new))
          .orElse(new Address.At.Latest());
    }
  }

  @Override
  public Integer call() {
    Search search = search();
    Hits hits = Indexing.refresh(workspace.folders(), workspace::resolve, output::note).search(search);
    if (output.json()) {
      output.json(Answer.of(hits));
    } else {
      new HitLines(spec.commandLine().getColorScheme().ansi().enabled()).of(hits).forEach(output::line);
    }
    versions.day.ifPresent(this::gaps);
    hits.findings().forEach(finding -> output.note(finding.message()));
    return (hits.total() == 0 ? Exit.FINDINGS : Exit.DONE).code();
  }

  private Search search() {
    if (limit < 1) {
      throw new ParameterException(spec.commandLine(), "--limit must be at least 1");
    }
    Optional<Cited> address = Optional.of(words)
        .filter(all -> all.size() == 1 && Cited.isAddress(all.getFirst()))
        .map(all -> Cited.of(all.getFirst(), workspace.resolve().code()));
    try {
      return address.isPresent() ? search(address.get())
          : new Search(String.join(" ", words), names(), versions.at(), limit);
    } catch (Unusable mistyped) {
      throw new ParameterException(spec.commandLine(), mistyped.line(), mistyped);
    }
  }

  /// What an address leads to.
  private Search search(Cited cited) {
    String clause = cited.named()
        .orElseThrow(() -> new ParameterException(spec.commandLine(), "name a clause in the address, like " + words
            .getFirst() + "#H8.16"));
    return new Search("number:\"" + clause + "\"", List.of(cited.document()), cited.at(), limit);
  }

  // Versions that nobody recorded may hold other words.
  private void gaps(LocalDate day) {
    ReleaseAnswer answer = workspace.resolve().log().releaseOn(day);
    if (!answer.exact()) {
      output.note(answer.sentence());
    }
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

  record Answer(String query, int total, List<Line> hits) {
    static Answer of(Hits hits) {
      return new Answer(hits.query(), hits.total(), hits.hits().stream().map(Line::of).toList());
    }
  }

  record Line(String address, String document, Optional<String> number, Optional<String> heading, String release,
      Optional<LocalDate> inForceFrom, String passage) {
    static Line of(Hit hit) {
      return new Line(hit.address(), hit.document().toString(), some(hit.number()), some(hit.heading()), hit.release(),
          hit.inForceFrom(), hit.passage().text());
    }

    private static Optional<String> some(String text) {
      return Optional.of(text).filter(words -> !words.isEmpty());
    }
  }
}
