package codicil.cli;

import codicil.check.StatedVersion;
import codicil.check.TrackedChanges;
import codicil.log.Edition;
import codicil.log.Release;
import codicil.model.Address;
import codicil.model.Clause;
import codicil.model.DocumentName;
import codicil.model.Finding;
import codicil.model.Text;
import codicil.model.Unusable;
import codicil.outline.Glossary;
import codicil.outline.References;
import codicil.outline.Undefined;
import codicil.store.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `codicil check`: what an editor would want to look at in a document.
@Command(name = "check", description = {
    "List what is odd in a document: gaps and duplicates in its numbering, references that lead"
        + " nowhere, terms that are not defined, never used, defined twice or otherwise than for the whole"
        + " code, tracked changes left in, a version that differs from the log's. Ends with 1 if there is"
        + " anything."},
    footer = {"", "Examples:", "  codicil check draft.docx", "  codicil check \"Section H\"",
        "  codicil check sec/appendix-ad@v50.0 --json", ""})
final class CheckCommand implements Callable<Integer> {

  @Mixin
  private WorkspaceOption workspace;

  @Mixin
  private Output output;

  @Parameters(paramLabel = "FILE|DOCUMENT",
      description = "A Word or PDF file; a document of the code by name (Section H, DUIS), or an address, of a clause, too.")
  private String what;

  @Override
  public Integer call() {
    List<Finding> findings = TextCommand.isFile(what) ? inFile() : inDocument();
    if (output.json()) {
      output.json(new Answer(what, findings));
    } else {
      findings.forEach(finding -> output.line(finding.line()));
    }
    return (findings.isEmpty() ? Exit.DONE : Exit.FINDINGS).code();
  }

  private List<Finding> inFile() {
    Reading reading = Reading.of(Path.of(what));
    return findings(reading, Optional.empty(), false);
  }

  private List<Finding> inDocument() {
    Workspace open = workspace.resolve();
    Cited cited = Cited.of(what, open.code());
    cited.show(output::note);
    Reading reading = Reading.of(cited, open);
    reading.remark().ifPresent(output::note);
    Optional<DocumentName> general = open.code().definitions();
    DocumentName self = cited.document();
    Optional<Text> defining = general.filter(name -> !name.equals(self)).flatMap(reading.library().texts());
    List<Finding> findings = new ArrayList<>(findings(reading, defining, general.filter(self::equals).isPresent()));
    reading.from().ifPresent(from -> findings.addAll(version(open, from, reading)));
    return cited.named().map(clause -> in(clause, reading.text(), findings)).orElse(findings);
  }

  /// The findings that lie in a clause.
  private static List<Finding> in(String number, Text text, List<Finding> findings) {
    Clause clause = text.clause(number)
        .orElseThrow(() -> new Unusable("has no clause " + number, text.source(), "codicil text shows its clauses"));
    Set<String> numbers =
        new Text("", List.of(clause), List.of()).all().map(Clause::number).collect(Collectors.toSet());
    return findings.stream().filter(finding -> numbers.contains(finding.place())).toList();
  }

  /// @param definesForAll whether its terms are meant for other documents, so that it need not use them itself
  private static List<Finding> findings(Reading reading, Optional<Text> general, boolean definesForAll) {
    Text text = reading.text();
    Glossary glossary = Glossary.of(text);
    List<Finding> findings = new ArrayList<>(text.findings());
    findings.addAll(References.dangling(text));
    glossary.findings()
        .stream()
        .filter(finding -> !definesForAll || !finding.rule().equals("term-unused"))
        .forEach(findings::add);
    general.map(Glossary::of).map(glossary::differing).ifPresent(findings::addAll);
    findings.addAll(Undefined.in(text, glossary, general, reading.library()));
    findings.addAll(TrackedChanges.in(reading.source()));
    return findings;
  }

  private static List<Finding> version(Workspace open, Address from, Reading reading) {
    if (!(from.at() instanceof Address.At.Release at)) {
      return List.of();
    }
    String own = open.log()
        .release(at.number())
        .flatMap(release -> release.edition(from.document()))
        .map(Edition::number)
        .orElse("");
    String code = open.log()
        .release(at.number())
        .flatMap(Release::number)
        .map(number -> number.toString().substring(1))
        .orElse("");
    return StatedVersion.against(reading.passages(), own, code);
  }

  record Answer(String checked, List<Finding> findings) {}
}
