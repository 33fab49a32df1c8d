package codicil.cli;

import codicil.log.Contradiction;
import codicil.log.Contradictions;
import codicil.log.DocumentLog;
import codicil.log.Release;
import codicil.model.DocumentName;
import codicil.model.ReleaseNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `codicil contradictions`: where sources contradict each other, who claims what, and which claim is preferred.
@Command(name = "contradictions",
    description = {
        "List where sources contradict each other: every claim with its source, and the rule that prefers one.",
        "Ends with 1 if there are none, or the name is no document's."},
    footer = {"",
        "JSON: {\"touching\": name or null, \"contradictions\": [{\"id\", \"about\", \"claims\": [{\"claim\",",
        "  \"source\", \"stated\": day or null, \"preferred\"}], \"rule\", \"documents\", \"releases\", \"modifications\"}]}",
        "", "Examples:", "  codicil contradictions", "  codicil contradictions --touching v27.0",
        "  codicil contradictions --touching \"Appendix R\" --json", ""})
final class ContradictionsCommand implements Callable<Integer> {

  @Mixin
  private WorkspaceOption workspace;

  @Mixin
  private Output output;

  @Option(names = "--touching", paramLabel = "NAME",
      description = "Only those that touch this document, release (v27.0, or its title) or modification (MP114).")
  private Optional<String> touching = Optional.empty();

  @Override
  public Integer call() {
    DocumentLog log = workspace.resolve().log();
    Touched touched = touching.map(name -> touching(log, name))
        .orElseGet(() -> new Touched(Optional.empty(), log.contradictions().all()));
    if (output.json()) {
      output.json(new Answer(touched.name(), touched.contradictions().stream().map(Entry::of).toList()));
    } else if (touched.contradictions().isEmpty()) {
      output
          .line("No contradiction is recorded" + touched.name().map(name -> " that touches " + name).orElse("") + ".");
    } else {
      touched.contradictions().stream().flatMap(ContradictionsCommand::lines).forEach(output::line);
    }
    return (touched.contradictions().isEmpty() ? Exit.FINDINGS : Exit.DONE).code();
  }

  private record Touched(Optional<String> name, List<Contradiction> contradictions) {}

  /// A modification, else a release, else a document.
  private static Touched touching(DocumentLog log, String name) {
    Contradictions all = log.contradictions();
    if (Contradictions.number(name).isPresent()) {
      return new Touched(Optional.of(name), all.touching(name));
    }
    List<Release> releases = ReleaseCommand.find(log, name);
    if (!releases.isEmpty() || ReleaseNumber.parse(name).isPresent()) {
      return new Touched(Optional.of(releases.stream().findFirst().map(Release::label).orElse(name)),
          releases.stream().flatMap(release -> all.touching(release).stream()).distinct().toList());
    }
    DocumentName document = Cited.of(name, log.code()).document();
    return new Touched(Optional.of(document.toString()), all.touching(document));
  }

  private static Stream<String> lines(Contradiction each) {
    Stream<String> sides = each.sides()
        .stream()
        .map(side -> "  " + side.words() + (side.preferred() ? " (preferred)" : "") + " — " + side.source());
    return Stream.of(Stream.of(each.id() + " " + each.subject().about()), sides, Stream.of("  rule: " + each.subject()
        .rule())).flatMap(lines -> lines);
  }

  record Answer(Optional<String> touching, List<Entry> contradictions) {}

  record Entry(String id, String about, List<Side> claims, String rule, List<String> documents, List<String> releases,
      List<String> modifications) {
    static Entry of(Contradiction each) {
      return new Entry(each.id(), each.subject().about(), each.sides().stream().map(Side::of).toList(),
          each.subject().rule(), each.subject().documents().stream().map(DocumentName::toString).toList(),
          each.subject().releases(), each.subject().modifications());
    }
  }

  record Side(String claim, String source, Optional<LocalDate> stated, boolean preferred) {
    static Side of(Contradiction.Side side) {
      return new Side(side.words(), side.source(), side.stated().print(), side.preferred());
    }
  }
}
