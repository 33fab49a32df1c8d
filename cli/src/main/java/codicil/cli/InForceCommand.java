package codicil.cli;

import codicil.log.DocumentLog;
import codicil.log.InForce;
import codicil.store.Workspace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `codicil in-force`: which version of a document was in force on a day, and how sure that is.
@Command(name = "in-force", description = {"Say which version of a document was in force on a day.",
    "What is not recorded and may have changed it is named. Contradictions between sources that touch the answer are listed.",
    "Ends with 1 if nothing is recorded, or the name is no document's."},
    footer = {"", "Examples:", "  codicil in-force \"Appendix AD\" --on 2021-12-01",
        "  codicil in-force DUIS --on 2020-11-10 --known-on 2020-06-12", ""})
final class InForceCommand implements Callable<Integer> {

  @Mixin
  private WorkspaceOption workspace;

  @Mixin
  private Output output;

  @Parameters(paramLabel = "DOCUMENT",
      description = "By class and letter (Appendix AD, appendix-ad), title or short name (DUIS).")
  private String document;

  @Option(names = "--on", required = true, paramLabel = "DAY", converter = DayConverter.class,
      description = "The day in question, like 2021-12-01.")
  private LocalDate on;

  @Option(names = "--known-on", paramLabel = "DAY", converter = DayConverter.class,
      description = "Answer as it was known on that day. Default: today.")
  private Optional<LocalDate> knownOn = Optional.empty();

  @Override
  public Integer call() {
    Workspace open = workspace.resolve();
    Asked asked = Asked.of(document, open.code());
    DocumentLog log = open.log().knownOn(knownOn.orElseGet(Today::day));
    InForce answer = log.inForce(asked.name(), on);
    List<ContradictionLine> contradictions =
        ContradictionLine.of(log.contradictions().touching(answer, log.releases()));
    if (output.json()) {
      output.json(Answer.of(answer, asked.readAs(), contradictions));
    } else {
      asked.show(output);
      output.line(answer.sentence());
      answer.sources().forEach(source -> output.line("  source: " + source));
      contradictions.forEach(each -> output.line(each.text()));
    }
    return (answer.versions().isEmpty() ? Exit.FINDINGS : Exit.DONE).code();
  }

  record Answer(Document document, LocalDate on, LocalDate knownOn, List<Version> inForce,
      List<String> mayHaveChangedIn, Optional<String> readAs, List<String> sources, String sentence,
      List<ContradictionLine> contradictions) {
    static Answer of(InForce answer, Optional<String> readAs, List<ContradictionLine> contradictions) {
      return new Answer(Document.of(answer.document()), answer.on(), answer.knownOn(),
          answer.versions().stream().map(Version::of).toList(), answer.mayHaveChangedIn(), readAs, answer.sources(),
          answer.sentence(), contradictions);
    }
  }

  record Document(String id, String name, String title) {
    static Document of(codicil.log.Code.Document document) {
      return new Document(document.name().id(), document.name().toString(), document.title());
    }
  }

  record Version(Optional<String> number, Optional<String> release, Optional<LocalDate> from, Optional<LocalDate> to,
      String basis) {
    static Version of(InForce.Version version) {
      return new Version(stated(version.number()), stated(version.release()), version.days().start(),
          version.days().end(), version.basis().word());
    }
  }

  /// Empty where the log has nothing.
  static Optional<String> stated(String text) {
    return Optional.of(text).filter(some -> !some.isEmpty());
  }
}
