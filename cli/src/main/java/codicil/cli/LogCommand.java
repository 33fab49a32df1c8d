package codicil.cli;

import codicil.log.Affected;
import codicil.log.Code;
import codicil.log.DocumentLog;
import codicil.log.Edition;
import codicil.log.Release;
import codicil.model.Address;
import codicil.model.ReleaseNumber;
import codicil.store.Workspace;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `codicil log`: the Document Log, or the history of one document.
@Command(name = "log", subcommands = LogExportCommand.class,
    description = "Show the Document Log: which release changed which document, or one document's history.",
    footer = {"", "Examples:", "  codicil log", "  codicil log \"Appendix AD\"", "  codicil log DUIS --json",
        "  codicil log export -o log.xlsx", ""})
final class LogCommand implements Callable<Integer> {

  @Mixin
  private WorkspaceOption workspace;

  @Mixin
  private Output output;

  @Parameters(arity = "0..1", paramLabel = "DOCUMENT",
      description = "By class and letter (Appendix AD, appendix-ad), title or short name (DUIS).")
  private Optional<String> document = Optional.empty();

  @Override
  public Integer call() {
    Workspace open = workspace.resolve();
    if (document.isPresent()) {
      return history(open, Asked.of(document.get(), open.code())).code();
    }
    Whole whole = Whole.of(open.log());
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

  private Exit history(Workspace open, Asked asked) {
    History history = History.of(open, asked);
    if (output.json()) {
      output.json(history);
    } else {
      asked.show(output);
      history.lines().forEach(output::line);
    }
    return history.versions().isEmpty() ? Exit.FINDINGS : Exit.DONE;
  }

  record Whole(String code, Optional<String> last, Optional<LocalDate> ends, List<Row> documents) {
    static Whole of(DocumentLog log) {
      return new Whole(log.code().name(), log.horizon().map(Release::label), log.horizon().map(Release::day),
          log.code().documents().stream().map(document -> Row.of(log, document)).toList());
    }

    List<String> lines() {
      List<String> rows = documents.stream()
          .map(row -> String.format(Locale.ROOT, "%-12s %s%n%-12s   %s", row.name(),
              row.title(), "", row.changedIn().isEmpty() ? "no change recorded" : String.join(" ", row.changedIn())))
          .toList();
      return List.of(code + ": the releases that changed each document, as far as recorded", String.join("\n", rows),
          ends.map(day -> "The log ends on " + day + ".").orElse("Nothing is recorded."));
    }
  }

  record Row(String id, String name, String title, List<String> changedIn) {
    static Row of(DocumentLog log, Code.Document document) {
      return new Row(document.name().id(), document.name().toString(), document.title(),
          log.versions(document.name()).stream().map(Release::label).toList());
    }
  }

  record History(InForceCommand.Document document, Optional<String> readAs, List<Version> versions,
      List<String> notRecorded) {
    static History of(Workspace open, Asked asked) {
      Code.Document document = open.code().document(asked.name()).orElseThrow();
      List<Address.At> stored = open.versions(asked.name());
      return new History(InForceCommand.Document.of(document), asked.readAs(),
          open.log().versions(asked.name()).stream().map(release -> Version.of(release, document, stored)).toList(),
          open.log().unseen(asked.name()));
    }

    List<String> lines() {
      String versionLines = versions.stream().map(Version::line).collect(Collectors.joining("\n"));
      return List.of(document.name() + (document.title().isEmpty() ? "" : " (" + document.title() + ")"),
          versions.isEmpty() ? "  no change recorded" : versionLines,
          notRecorded.isEmpty() ? "Every version is recorded."
              : "Not recorded, or not in full: " + String.join(", ", notRecorded) + ".");
    }
  }

  /// A version of a document.
  record Version(Optional<LocalDate> from, boolean planned, String release, Optional<String> number, String basis,
      List<String> why, boolean stored) {
    static Version of(Release release, Code.Document document, List<Address.At> stored) {
      Optional<ReleaseNumber> number = release.number();
      return new Version(release.from(), release.planned(), release.label(),
          release.edition(document.name()).map(Edition::number).flatMap(InForceCommand::stated),
          release.change(document.name())
              .map(Affected::because)
              .map(because -> because.name().toLowerCase(Locale.ROOT))
              .orElse(""),
          release.modifications()
              .stream()
              .filter(each -> each.touches().stream().anyMatch(touch -> touch.document().equals(document.name())))
              .map(codicil.log.Modification::id)
              .toList(),
          number.filter(each -> stored.contains(new Address.At.Release(each))).isPresent());
    }

    String line() {
      return "  " + from.map(LocalDate::toString).orElse("day unknown") + (planned ? " (plan)" : "") + "  " + release
          + number.map(each -> ", version " + each).orElse("") + (basis.equals("listed") ? "" : ", " + basis)
          + (why.isEmpty() ? "" : ", " + String.join(" ", why));
    }
  }
}
