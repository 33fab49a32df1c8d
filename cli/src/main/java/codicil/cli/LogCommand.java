package codicil.cli;

import codicil.log.Affected;
import codicil.log.Code;
import codicil.log.DocumentLog;
import codicil.log.Edition;
import codicil.log.Gap;
import codicil.log.Release;
import codicil.log.Touching;
import codicil.model.Address;
import codicil.model.ReleaseNumber;
import codicil.store.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `codicil log`: the Document Log, or the history of one document.
@Command(name = "log", subcommands = LogExportCommand.class,
    description = {
        "Show the Document Log: which release changed which document, or the history of a document or a clause.",
        "A clause is answered with the modifications that sources say changed it, and the values that it held."},
    footer = {"", "JSON: docs/answers.schema.json", "", "Examples:", "  codicil log", "  codicil log \"Appendix AD\"",
        "  codicil log DUIS --json", "  codicil log \"Section H8.16\"", "  codicil log export -o log.xlsx", ""})
final class LogCommand implements Callable<Integer> {

  @Mixin
  private WorkspaceOption workspace;

  @Mixin
  private Output output;

  @Parameters(arity = "0..1", paramLabel = "DOCUMENT",
      description = {
          "By class and letter (Appendix AD, appendix-ad), title or short name (DUIS); or a clause (Section H8.16);",
          "or an address (sec/section-h:2021-12-01#H8.16): up to that version or day."})
  private Optional<String> document = Optional.empty();

  @Option(names = "--known-on", paramLabel = "DAY", converter = DayConverter.class,
      description = "Answer as it was known on that day. Default: today.")
  private Optional<LocalDate> knownOn = Optional.empty();

  @Override
  public Integer call() {
    Workspace open = workspace.resolve();
    if (document.isPresent()) {
      return history(open, Cited.of(document.get(), open.code())).code();
    }
    Whole whole = Whole.of(known(open));
    if (output.json()) {
      output.json(whole);
    } else {
      whole.lines().forEach(output::line);
    }
    return Exit.DONE.code();
  }

  /// The workspace, for the subcommand.
  Workspace workspace() {
    return workspace.resolve();
  }

  /// The document that was named, for the subcommand, which wants none.
  Optional<String> document() {
    return document;
  }

  private DocumentLog known(Workspace open) {
    return open.log().knownOn(knownOn.orElseGet(Today::day));
  }

  private Exit history(Workspace open, Cited asked) {
    History history = History.of(open, known(open), asked);
    if (output.json()) {
      output.json(history);
    } else {
      history.readAs().ifPresent(name -> output.line("Read as " + name + "."));
      history.lines().forEach(output::line);
    }
    boolean nothing = asked.named().isPresent() ? history.clauseChanges().isEmpty() : history.versions().isEmpty();
    return nothing ? Exit.FINDINGS : Exit.DONE;
  }

  record Whole(String code, Optional<String> last, Optional<LocalDate> ends, List<Row> documents,
      List<String> notKnown) {
    static Whole of(DocumentLog log) {
      return new Whole(log.code().name(), log.horizon().map(Release::label), log.horizon().map(Release::day),
          log.code().documents().stream().map(document -> Row.of(log, document)).toList(),
          log.gaps().stream().filter(gap -> OF_CODE.contains(gap.kind())).map(Whole::notKnown).toList());
    }

    /// What is missing of each document stands in `codicil gaps`.
    private static final Set<Gap.Kind> OF_CODE =
        EnumSet.of(Gap.Kind.VERSIONS, Gap.Kind.AFTER_THE_END, Gap.Kind.DAY, Gap.Kind.NUMBER, Gap.Kind.PLAN);

    private static String notKnown(Gap gap) {
      String sentence = gap.what() + gap.after().map(bound -> ", after " + bound.release()).orElse("")
          + gap.before().map(bound -> ", before " + bound.release()).orElse("") + ": not recorded.";
      return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    List<String> lines() {
      List<String> rows = documents.stream()
          .map(row -> String.format(Locale.ROOT, "%-12s %s%n%-12s   %s", row.name(),
              row.title(), "", row.changedIn().isEmpty() ? "no change recorded" : String.join(" ", row.changedIn())))
          .toList();
      return List.of(code + ": the releases that changed each document, as far as recorded", String.join("\n", rows),
          notKnown.stream().map(each -> "  not known: " + each).collect(Collectors.joining("\n")),
          ends.map(day -> "The log ends on " + day + ".").orElse("Nothing is recorded."));
    }
  }

  record Row(String id, String name, String title, List<String> changedIn) {
    static Row of(DocumentLog log, Code.Document document) {
      return new Row(document.name().id(), document.name().toString(), document.title(),
          log.versions(document.name()).stream().map(Release::label).toList());
    }
  }

  /// The history of a document; of a clause, only what is known to have changed it stands under `clauseChanges`.
  record History(InForceCommand.Document document, Optional<String> clause, Optional<String> readAs,
      List<Version> versions, List<ClauseChange> clauseChanges, List<Value> parameters, List<String> mentioned,
      List<String> notRecorded, Optional<Horizon> horizon, String sentence,
      List<CorrectionLine> corrections, List<ContradictionLine> contradictions) {
    static History of(Workspace open, DocumentLog log, Cited asked) {
      LocalDate end = asked.day(log).orElse(LocalDate.MAX);
      Code.Document document = open.code().document(asked.document()).orElseThrow();
      List<Address.At> stored = open.versions(asked.document());
      List<ClauseChange> changes = asked.named()
          .stream()
          .flatMap(clause -> log.touching(asked.document(), clause).stream())
          .filter(each -> !each.release().day().isAfter(end))
          .map(ClauseChange::of)
          .toList();
      List<Release> recorded =
          log.versions(asked.document()).stream().filter(release -> !release.day().isAfter(end)).toList();
      List<Version> versions =
          recorded.stream().map(release -> Version.of(log, release, document, stored)).toList();
      List<String> unseen = log.unseen(asked.document(), end);
      return new History(InForceCommand.Document.of(document), asked.named(), readAs(asked, end), versions, changes,
          Value
              .of(log, asked, end),
          log.mentions(asked.document(), end)
              .stream()
              .map(each -> (each.number().isEmpty() ? "" : "version " + each.number() + ": ") + each.words() + " ("
                  + each
                      .source()
                  + ")")
              .toList(),
          unseen, Horizon.of(log), sentence(document, asked, versions, changes, unseen),
          CorrectionLine.of(log, log.corrections(asked.document(), recorded)), ContradictionLine
              .of(log.contradictions().touching(asked.document())));
    }

    private static Optional<String> readAs(Cited asked, LocalDate end) {
      return end.equals(LocalDate.MAX) ? asked.readAs()
          : Optional.of(asked.readAs().orElse(asked.document().toString()) + ", up to " + end);
    }

    private static String sentence(Code.Document document, Cited asked, List<Version> versions,
        List<ClauseChange> changes, List<String> unseen) {
      String gaps = unseen.isEmpty() ? ""
          : " " + unseen.size() + " versions or releases are not recorded, or not in full, and may have changed it.";
      if (asked.named().isPresent()) {
        return (changes.isEmpty() ? "No source names a change of clause " + asked.clause() + " of " + document
            .name() + "." : String.join(" ", changes.stream().map(ClauseChange::sentence).toList())) + gaps;
      }
      return (versions.isEmpty() ? "No change of " + document.name() + " is recorded."
          : document.name() + " is recorded as changed by " + String.join(", ", versions.stream()
              .map(version -> version
                  .release()
                  + version.from().map(day -> " (" + day + (version.planned() ? ", planned)" : ")")).orElse(""))
              .toList()) + ".")
          + gaps;
    }

    List<String> lines() {
      List<String> lines = new ArrayList<>();
      lines.add(document.name() + (document.title().isEmpty() ? "" : " (" + document.title() + ")"));
      if (clause.isPresent()) {
        lines.add("  " + sentence);
        clauseChanges.forEach(each -> lines.add("  source: " + each.source()));
      } else {
        lines.add(versions.isEmpty() ? "  no change recorded"
            : versions.stream().map(Version::line).collect(Collectors.joining("\n")));
      }
      parameters.forEach(each -> lines.add("  " + each.line()));
      mentioned.forEach(each -> lines.add("  also said: " + each));
      lines.add(notRecorded.isEmpty() ? "Every version is recorded."
          : "Not recorded, or not in full: " + String.join(", ", notRecorded) + ".");
      corrections.forEach(each -> lines.add(each.text()));
      horizon.ifPresent(each -> lines.add(each.text()));
      contradictions.forEach(each -> lines.add(each.text()));
      return lines;
    }
  }

  /// A change of a clause that a source names; `how` is null if no source says.
  record ClauseChange(String modification, String clause, String release, LocalDate day, Optional<String> how,
      String source, String sentence) {
    static ClauseChange of(Touching each) {
      return new ClauseChange(each.modification().id(), each.touch().clause(), each.release().label(), each.release()
          .day(), InForceCommand.stated(each.modification().summary()), each.source(), each.sentence());
    }
  }

  /// A value that a release set in the document.
  record Value(String name, Optional<String> clause, Optional<String> before, String after,
      Optional<String> modification, String release, LocalDate from) {
    static List<Value> of(DocumentLog log, Cited asked, LocalDate end) {
      return log.releases()
          .stream()
          .filter(release -> !release.day().isAfter(end))
          .flatMap(release -> release.parameters()
              .stream()
              .filter(each -> each.documents().contains(asked.document()))
              .filter(each -> asked.named().filter(clause -> !each.isAround(clause)).isEmpty())
              .map(each -> new Value(each.name(), InForceCommand.stated(each.clause()), InForceCommand.stated(each
                  .before()), each.after(), InForceCommand.stated(each.modification()), release.label(),
                  release.day())))
          .toList();
    }

    String line() {
      return from + "  " + release + modification.map(id -> ", " + id).orElse("") + ": " + name + before.map(
          value -> " was " + value + ",").orElse("") + " is " + after;
    }
  }

  /// A version of a document.
  record Version(Optional<LocalDate> from, boolean planned, String release, Optional<String> number,
      Optional<String> markedUpFrom, Optional<LocalDate> published, String basis, List<String> why, boolean stored,
      String confidence) {
    static Version of(DocumentLog log, Release release, Code.Document document, List<Address.At> stored) {
      Optional<ReleaseNumber> number = release.number();
      return new Version(release.from(), release.planned(), release.label(),
          release.numberOf(document.name()),
          release.edition(document.name()).map(Edition::markedUpFrom).flatMap(InForceCommand::stated),
          release.edition(document.name()).flatMap(Edition::publication),
          release.change(document.name())
              .map(Affected::because)
              .map(because -> because.name().toLowerCase(Locale.ROOT))
              .orElse(""),
          release.modifications()
              .stream()
              .filter(each -> each.touches().stream().anyMatch(touch -> touch.document().equals(document.name())))
              .map(codicil.log.Modification::id)
              .toList(),
          number.filter(each -> stored.contains(new Address.At.Release(each))).isPresent(),
          log.confidence(release, document.name()).word());
    }

    String line() {
      return "  " + from.map(LocalDate::toString).orElse("day unknown") + (planned ? " (plan)" : "") + "  " + release
          + number.map(each -> ", version " + each).orElse("")
          + markedUpFrom.map(each -> " (marked up from " + each + ")")
              .orElse(
                  "")
          + published.map(day -> ", published " + day).orElse("") + (basis.equals("listed") ? "" : ", " + basis)
          + (confidence.equals("high") ? "" : ", " + confidence + " confidence")
          + (why.isEmpty() ? "" : ", " + String.join(" ", why));
    }
  }
}
