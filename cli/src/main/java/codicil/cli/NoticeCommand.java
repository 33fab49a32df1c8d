package codicil.cli;

import codicil.log.Code;
import codicil.model.DocumentName;
import codicil.model.Finding;
import codicil.read.notice.Notice;
import codicil.read.notice.NoticeReader;
import codicil.read.notice.Notices;
import codicil.store.ReleaseDraft;
import codicil.store.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `codicil notice`: a saved release notice as release YAML.
@Command(name = "notice", description = {
    "Turn saved release notices, or the page of a release, into release YAML.",
    "Designations, windows of older versions and days that were moved are drafted too. Each fact"
        + " names the line that it was read from. What could not be placed goes to standard error; ends"
        + " with 1 then.",
    "Nothing enters the log: look through the files and put them into the releases folder of the"
        + " workspace."},
    footer = {"", "Examples:", "  codicil notice v63.html", "  codicil notice notices.txt -o drafts", ""})
final class NoticeCommand implements Callable<Integer> {

  @Mixin
  private WorkspaceOption workspace;

  @Mixin
  private Output output;

  @Parameters(paramLabel = "FILE", description = "A saved web page or text with one notice or several.")
  private Path file;

  @Option(names = {"-o", "--output"}, paramLabel = "FOLDER",
      description = "Where to write a file for each release. Default: standard output.")
  private Optional<Path> folder = Optional.empty();

  @Override
  public Integer call() {
    Notices read = NoticeReader.read(Workspace.read(file));
    Code code = workspace.resolve().code();
    List<Finding> unplaced = new ArrayList<>(read.unplaced());
    read.notices().forEach(notice -> unplaced.addAll(unknown(notice, code)));
    List<ReleaseDraft> drafts = drafts(read, code);
    List<Path> files = folder.map(each -> ReleaseDraft.write(each, drafts)).orElse(List.of());
    if (output.json()) {
      output
          .json(new Answer(drafts.stream().map(ReleaseDraft::id).toList(), files.stream().map(Path::toString).toList(),
              read.notices(), unplaced, read.remarks()));
    } else if (folder.isPresent()) {
      files.forEach(each -> output.line(each.toString()));
    } else {
      drafts.forEach(draft -> output.line("# " + draft.id() + ".yaml\n" + draft.text()));
    }
    output.findings(unplaced);
    output.findings(read.remarks());
    return (unplaced.isEmpty() ? Exit.DONE : Exit.FINDINGS).code();
  }

  private List<ReleaseDraft> drafts(Notices read, Code code) {
    String source = String.valueOf(file.getFileName());
    Map<DocumentName, String> titles = code.documents()
        .stream()
        .collect(Collectors.toUnmodifiableMap(Code.Document::name, Code.Document::title));
    return read.notices().stream().map(notice -> ReleaseDraft.of(notice, source, titles, code.aliases())).toList();
  }

  /// The workspace refuses a release that names a document which the code does not have.
  private List<Finding> unknown(Notice notice, Code code) {
    return notice.affected()
        .stream()
        .filter(document -> code.document(document.name()).isEmpty())
        .map(document -> new Finding("document-unknown", file.getFileName() + "#L" + document.line(), document.name()
            + " is not among the documents of the code; add it to code.yaml"))
        .toList();
  }

  record Answer(List<String> releases, List<String> files, List<Notice> notices, List<Finding> unplaced,
      List<Finding> remarks) {}
}
