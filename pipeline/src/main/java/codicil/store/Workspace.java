package codicil.store;

import codicil.log.Claim;
import codicil.log.Code;
import codicil.log.DocumentLog;
import codicil.log.Fact;
import codicil.model.Address;
import codicil.model.Bytes;
import codicil.model.DocumentName;
import codicil.model.Finding;
import codicil.model.ReleaseNumber;
import codicil.model.Source;
import codicil.model.Unusable;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A folder that holds a code: `code.yaml`, `releases/*.yaml`, `contradictions.yaml`, `modifications.yaml`,
/// `documents/<document>/<version>.docx` or `.pdf`.
public final class Workspace {
  private static final String CODE = "code.yaml";
  private static final String CONTRADICTIONS = "contradictions.yaml";
  private static final String MODIFICATIONS = "modifications.yaml";
  /// The longest documents of the field, with pictures, take some tens of MiB.
  private static final int LIMIT = 256 << 20;

  private final Folders folders;
  private final DocumentLog log;

  private Workspace(Folders folders, DocumentLog log) {
    this.folders = folders;
    this.log = log;
  }

  /// Opens a workspace. If a YAML file has changed since the last time, the journal is brought up to date first; otherwise
  /// the YAML files are not read.
  ///
  /// @param recordedAt the instant to write beside facts that are new to the journal; no answer depends on it
  /// @throws Unusable if a file of it cannot be used
  public static Workspace open(Folders folders, Instant recordedAt) {
    return new Workspace(folders, DocumentLog.of(facts(folders, recordedAt))
        .orElseThrow(() -> new Unusable("the journal describes no code", folders.state().toString(),
            "delete this folder")));
  }

  /// Opens the workspace in this folder, its state beside it.
  ///
  /// @throws Unusable if the folder holds no code, or a file of it cannot be used
  public static Workspace open(Path folder, Instant recordedAt) {
    return open(Folders.at(folder, Optional.empty()), recordedAt);
  }

  private static List<Fact> facts(Folders folders, Instant recordedAt) {
    Path root = folders.corpus();
    try (Journal journal = journal(folders)) {
      SortedMap<String, String> stamps = stamps(root);
      if (!stamps.equals(journal.stamps())) {
        journal.record(stated(root, recordedAt), stamps, recordedAt);
      }
      return journal.facts();
    }
  }

  private static Journal journal(Folders folders) {
    return Journal.open(Disk.folder(folders.state()).resolve("log.db"));
  }

  private static SortedMap<String, String> stamps(Path root) {
    return Stream
        .of(Stream.of(root.resolve(CODE)), beside(root, CONTRADICTIONS), beside(root, MODIFICATIONS), releaseFiles(
            root))
        .flatMap(files -> files)
        .collect(Collectors
            .toMap(file -> root.relativize(file).toString(), Disk::stamp, (one, _) -> one, TreeMap::new));
  }

  private static Stream<Path> beside(Path root, String name) {
    return Disk.list(root).stream().filter(file -> file.endsWith(name));
  }

  private static Stream<Path> releaseFiles(Path root) {
    return Disk.list(root.resolve("releases")).stream().filter(file -> file.toString().endsWith(".yaml"));
  }

  /// What the YAML files state.
  private static List<Fact> stated(Path root, Instant recordedAt) {
    List<Fact> facts = new ArrayList<>(CodeFile.facts(YamlFile.read(root, root.resolve(CODE)), recordedAt));
    Set<DocumentName> documents = facts.stream()
        .map(Fact::claim)
        .filter(Claim.Named.class::isInstance)
        .map(claim -> ((Claim.Named) claim).document())
        .collect(Collectors.toUnmodifiableSet());
    releaseFiles(root).forEach(file -> facts.addAll(
        ReleaseFile.facts(stem(file), YamlFile.read(root, file), documents, recordedAt)));
    String code = facts.getFirst().subject();
    beside(root, MODIFICATIONS).forEach(
        file -> facts.addAll(ProposalsFile.facts(YamlFile.read(root, file), code, recordedAt)));
    beside(root, CONTRADICTIONS).forEach(
        file -> facts.addAll(ContradictionsFile.facts(YamlFile.read(root, file), List.copyOf(facts), recordedAt)));
    return facts;
  }

  private static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.lastIndexOf('.'));
  }

  /// The folder with `code.yaml`, `releases/` and `documents/`; never written to.
  public Path corpus() {
    return folders.corpus();
  }

  /// The folder for what can be made again, git-ignored: `log.db`, `index/`, `cache/`, `site/`.
  public Path state() {
    return folders.state();
  }

  /// The code.
  public Code code() {
    return log.code();
  }

  /// The log.
  public DocumentLog log() {
    return log;
  }

  /// The stored versions of a document, the base first, then by release; none if nothing is stored.
  public List<Address.At> versions(DocumentName document) {
    return files(document).stream().flatMap(file -> at(file).stream()).distinct().sorted(ORDER).toList();
  }

  private static final Comparator<Address.At> ORDER = Comparator.comparing(at -> switch (at) {
    case Address.At.Base _ -> new ReleaseNumber(-1, 0);
    case Address.At.Release release -> release.number();
    case Address.At.Day _,Address.At.Latest _ -> throw new IllegalArgumentException("no stored version is named " + at);
  });

  /// The text of a document in a version, `.docx` before `.pdf`; empty if it is not stored.
  public Optional<Source> source(DocumentName document, Address.At version) {
    return files(document).stream()
        .filter(file -> at(file).equals(Optional.of(version)))
        .findFirst()
        .map(Workspace::read);
  }

  private List<Path> files(DocumentName document) {
    return Disk.list(corpus().resolve("documents").resolve(document.id()))
        .stream()
        .filter(file -> file.toString().endsWith(".docx") || file.toString().endsWith(".pdf"))
        .toList();
  }

  private static Optional<Address.At> at(Path file) {
    return stem(file).equals("base") ? Optional.of(new Address.At.Base())
        : ReleaseNumber.parse(stem(file)).map(Address.At.Release::new);
  }

  /// A file of any place.
  ///
  /// @throws Unusable if it cannot be read or is larger than 256 MiB
  public static Source read(Path file) {
    return new Source(String.valueOf(file.getFileName()), Disk.read(file, LIMIT));
  }

  /// Writes a file whole or not at all, and makes its folder.
  ///
  /// @throws Unusable if it cannot be written
  public static void write(Path file, Bytes content) {
    Disk.write(file, content);
  }

  /// Checks that the journal is unbroken and says what the YAML files say, and that stored documents are whole and belong
  /// to a release that changed them. Cost: every file is read.
  public List<Finding> verify() {
    List<Finding> findings = new ArrayList<>();
    try (Journal journal = journal(folders)) {
      findings.addAll(journal.verify());
      Set<String> recorded =
          journal.facts().stream().map(Row::of).map(Row::words).collect(Collectors.toUnmodifiableSet());
      long unlike = stated(corpus(), Instant.EPOCH).stream()
          .filter(fact -> !recorded.contains(Row.of(fact).words()))
          .count();
      if (unlike > 0) {
        findings.add(new Finding("journal-stale", "log.db", unlike
            + " facts of the YAML files are not in the journal"));
      }
    }
    Disk.list(corpus().resolve("documents")).forEach(each -> findings.addAll(new Shelf(log, each).verify()));
    return findings;
  }
}
