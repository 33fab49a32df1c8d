package codicil.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The files in which people state facts: `code.yaml`, `modifications.yaml`, `releases/*.yaml`,
/// `contradictions.yaml`.
///
/// @param root the workspace
record YamlFiles(Path root) {
  static final String CONTRADICTIONS = "contradictions.yaml";
  static final String MODIFICATIONS = "modifications.yaml";

  /// Size and time of each, by name. Reads none.
  SortedMap<String, String> stamps() {
    return Stream
        .of(Stream.of(root.resolve(Workspace.CODE)), beside(CONTRADICTIONS), beside(MODIFICATIONS), releases())
        .flatMap(files -> files)
        .collect(Collectors.toMap(file -> root.relativize(file).toString(), Disk::stamp, (one, _) -> one,
            TreeMap::new));
  }

  private Stream<Path> beside(String name) {
    return Disk.list(root).stream().filter(file -> file.endsWith(name));
  }

  private Stream<Path> releases() {
    return Disk.list(root.resolve("releases")).stream().filter(file -> file.toString().endsWith(".yaml"));
  }

  /// What they state.
  ///
  /// @param incoming release files to read as if they lay in `releases/` already
  /// @throws codicil.model.Unusable if something is unknown, impossible or contradictory, with its place
  List<Written> read(Incoming incoming, Instant recordedAt) {
    LocalDate today = recordedAt.atZone(ZoneId.of("Europe/London")).toLocalDate();
    List<Written> facts =
        new ArrayList<>(CodeFile.facts(YamlFile.read(root, root.resolve(Workspace.CODE), today), recordedAt));
    KnownDocuments documents = KnownDocuments.of(facts);
    SortedMap<String, Entry> files = new TreeMap<>();
    releases().forEach(file -> {
      String name = String.valueOf(file.getFileName());
      if (!incoming.contents().containsKey(name)) {
        files.put(name, YamlFile.read(root, file, today));
      }
    });
    incoming.contents()
        .forEach((name, content) -> files.put(name, YamlFile.read(incoming.place(name), content, today)));
    files.forEach(
        (name, file) -> facts.addAll(ReleaseFile.facts(Workspace.stem(name), file, documents, recordedAt)));
    String code = facts.getFirst().fact().subject();
    beside(MODIFICATIONS).forEach(
        file -> facts.addAll(ProposalsFile.facts(YamlFile.read(root, file, today), code, recordedAt)));
    beside(CONTRADICTIONS).forEach(
        file -> facts
            .addAll(ContradictionsFile.facts(YamlFile.read(root, file, today), List.copyOf(facts), recordedAt)));
    Consistency.check(facts);
    return List.copyOf(facts);
  }
}
