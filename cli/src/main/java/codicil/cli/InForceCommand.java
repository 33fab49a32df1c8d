package codicil.cli;

import codicil.log.Confidence;
import codicil.log.DocumentLog;
import codicil.log.Edition;
import codicil.log.InForce;
import codicil.log.Release;
import codicil.log.Setting;
import codicil.model.Address;
import codicil.model.DocumentName;
import codicil.store.Workspace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `codicil in-force`: which versions of a document were in force on a day, which values it held, and how sure that is.
@Command(name = "in-force", description = {
    "Say which versions of a document were in force on a day.",
    "Several may apply at once. Values that the document held then (end dates and the like) follow,"
        + " where sources state them; a clause or --about shows only those. What is not recorded and may"
        + " have changed it is named, and so are contradictions between sources that touch the answer."
        + " Ends with 1 if nothing is recorded, or the name is no document's."},
    footer = {"", "JSON: docs/answers.schema.json; days are half-open: `from` belongs to it, `to` does not.",
        "", "Examples:", "  codicil in-force \"Appendix AD\" --on 2021-12-01",
        "  codicil in-force DUIS --on 2020-11-10 --known-on 2020-06-12",
        "  codicil in-force GBCS --on 2023-01-01",
        "  codicil in-force \"Schedule 11\" --about \"IVP end date\" --on 2022-03-01",
        "  codicil in-force \"Section H8.16\" --on 2022-01-01", "  codicil in-force sec/section-h:2022-01-01#H8.16",
        ""})
final class InForceCommand implements Callable<Integer> {

  @Mixin
  private WorkspaceOption workspace;

  @Mixin
  private Output output;

  @Spec
  private CommandSpec spec;

  @Parameters(paramLabel = "DOCUMENT",
      description = "An address, or by class and letter (Appendix AD, appendix-ad), title or short name (DUIS), or a clause (Section H8.16).")
  private String document;

  @Option(names = "--on", paramLabel = "DAY", converter = DayConverter.class,
      description = "The day in question, like 2021-12-01. Default: that of the address.")
  private Optional<LocalDate> on = Optional.empty();

  @Option(names = "--known-on", paramLabel = "DAY", converter = DayConverter.class,
      description = "Answer as it was known on that day. Default: today.")
  private Optional<LocalDate> knownOn = Optional.empty();

  @Option(names = "--about", paramLabel = "WORDS",
      description = "Only the values whose name, clause or modification holds all these words.")
  private Optional<String> about = Optional.empty();

  @Override
  public Integer call() {
    Workspace open = workspace.resolve();
    DocumentLog log = open.log().knownOn(knownOn.orElseGet(Today::day));
    Cited asked = asked(open, log).on(on);
    LocalDate day = asked.day(log)
        .orElseThrow(() -> new ParameterException(spec.commandLine(),
            "name the day in question with --on, or in the address: " + new Address(open.code().id(), asked.document(),
                new Address.At.Day(LocalDate.of(2021, 12, 1)), asked.clause())));
    InForce answer = log.inForce(asked.document(), day);
    List<Setting> settings = settings(answer.settings(), asked);
    List<ContradictionLine> contradictions =
        ContradictionLine.of(log.contradictions().touching(answer, log.releases()));
    if (output.json()) {
      output.json(Answer.of(log, answer, settings, asked.readAs(), contradictions));
    } else {
      asked.show(output::line);
      lines(log, answer, settings);
      contradictions.forEach(each -> output.line(each.text()));
    }
    return (answer.versions().isEmpty() ? Exit.FINDINGS : Exit.DONE).code();
  }

  /// A name that is no document's may be that of a value which a document holds.
  private Cited asked(Workspace open, DocumentLog log) {
    try {
      return Cited.of(document, open.code());
    } catch (NameRefused refused) {
      List<Setting> named = log.settings(Words.of(document), on.orElseThrow(() -> refused));
      DocumentName holder = named.stream()
          .flatMap(setting -> setting.parameter().documents().stream())
          .findFirst()
          .orElseThrow(() -> refused);
      about = Optional.of(document);
      return new Cited(holder, new Address.At.Latest(), "",
          Optional.of(holder + ", " + named.getFirst().parameter().name()));
    }
  }

  private List<Setting> settings(List<Setting> all, Cited asked) {
    return all.stream()
        .filter(setting -> asked.named()
            .filter(clause -> !setting.parameter().isAround(clause))
            .isEmpty())
        .filter(setting -> setting.isAbout(about.map(Words::of).orElse(List.of())))
        .toList();
  }

  private void lines(DocumentLog log, InForce answer, List<Setting> settings) {
    output.line(answer.sentence());
    settings.forEach(setting -> output.line(setting.sentence() + " (" + setting.source() + ")"));
    answer.mentions()
        .forEach(mention -> output.line("  also said: " + (mention.number().isEmpty() ? ""
            : "version " + mention.number() + ": ") + mention.words() + " (" + mention.source() + ")"));
    answer.notKnown().forEach(sentence -> output.line("  not known: " + sentence));
    if (answer.confidence() != Confidence.HIGH) {
      output.line("  confidence: " + answer.confidence().word());
    }
    CorrectionLine.of(log, answer.corrections()).forEach(each -> output.line(each.text()));
    answer.learntLater().forEach(sentence -> output.line("  learnt later: " + sentence));
    answer.sources().forEach(source -> output.line("  source: " + source));
    Horizon.of(log).ifPresent(horizon -> output.line(horizon.text()));
  }

  record Answer(Document document, LocalDate on, LocalDate knownOn, List<Version> inForce, String confidence,
      List<CorrectionLine> corrections, List<Ended> ended,
      List<String> mayHaveChangedIn, List<SettingView> parameters, List<Mention> mentioned, List<String> notKnown,
      List<String> learntLater, Optional<Horizon> horizon, Optional<String> readAs, List<String> sources,
      String sentence, List<ContradictionLine> contradictions) {
    static Answer of(DocumentLog log, InForce answer, List<Setting> settings, Optional<String> readAs,
        List<ContradictionLine> contradictions) {
      return new Answer(Document.of(answer.document()), answer.on(), answer.knownOn(), answer.versions()
          .stream()
          .map(version -> Version.of(version, edition(log, answer, version)))
          .toList(), answer.confidence().word(), CorrectionLine.of(log, answer.corrections()),
          answer.ended()
              .stream()
              .map(each -> new Ended(each.number(), each.from(), each.release(), each
                  .sources()))
              .toList(),
          answer.mayHaveChangedIn(), settings.stream().map(SettingView::of).toList(), answer
              .mentions()
              .stream()
              .map(each -> new Mention(stated(each.number()), each.words(), each.source()))
              .toList(),
          answer.notKnown(), answer.learntLater(), Horizon.of(log), readAs, answer.sources(), answer
              .sentence(),
          contradictions);
    }

    private static Optional<Edition> edition(DocumentLog log, InForce answer, InForce.Version version) {
      return log.versions(answer.document().name())
          .stream()
          .filter(release -> release.label().equals(version.release()))
          .findFirst()
          .flatMap((Release release) -> release.edition(answer.document().name()));
    }
  }

  record Document(String id, String name, String title) {
    static Document of(codicil.log.Code.Document document) {
      return new Document(document.name().id(), document.name().toString(), document.title());
    }
  }

  record Version(Optional<String> number, Optional<String> release, Optional<LocalDate> from, Optional<LocalDate> to,
      String basis, Optional<LocalDate> published, Optional<String> markedUpFrom) {
    static Version of(InForce.Version version, Optional<Edition> edition) {
      return new Version(stated(version.number()), stated(version.release()), version.days().start(),
          version.days().end(), version.basis().word(), edition.flatMap(Edition::publication),
          edition.map(Edition::markedUpFrom).flatMap(InForceCommand::stated));
    }
  }

  /// A version that applied no longer; `from` is the first day on which it did not.
  record Ended(String number, LocalDate from, String release, List<String> sources) {}

  record Mention(Optional<String> version, String words, String source) {}

  /// Empty where the log has nothing.
  static Optional<String> stated(String text) {
    return Optional.of(text).filter(some -> !some.isEmpty());
  }
}
