package codicil.store;

import codicil.log.Code;
import codicil.log.Correction;
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

/// A folder that holds a code: `code.yaml`, `releases/*.yaml`, `contradictions.yaml`, `modifications.yaml`,
/// `documents/<document>/<version>.docx` or `.pdf`.
public final class Workspace {
  static final String CODE = "code.yaml";
  /// The longest documents of the field, with pictures, take some tens of MiB.
  private static final int LIMIT = 256 << 20;

  private final Folders folders;
  private final DocumentLog log;
  private final List<String> unrecorded;
  private final String head;

  private Workspace(Folders folders, DocumentLog log, List<String> unrecorded, String head) {
    this.folders = folders;
    this.log = log;
    this.unrecorded = unrecorded;
    this.head = head;
  }

  /// Opens a workspace and reads its journal. An empty journal is filled from the YAML files first; otherwise they are not
  /// read, and what has changed in them counts only when it is recorded ([Ingest]).
  ///
  /// @param recordedAt the instant to write beside facts that fill an empty journal; no answer depends on it
  /// @throws Unusable if a file of it cannot be used
  public static Workspace open(Folders folders, Instant recordedAt) {
    Database database = Database.of(folders);
    Recorded recorded = recorded(database);
    if (recorded.facts().isEmpty()) {
      Ingest.of(folders, recordedAt).record(_ -> {});
      recorded = recorded(database);
    }
    return of(folders, database, recorded);
  }

  /// Opens a workspace as it will be when everything that its YAML files state is recorded. Writes nothing, and makes no
  /// journal.
  ///
  /// @param recordedAt as in [#open]
  /// @throws Unusable if a file of it cannot be used
  public static Workspace ahead(Folders folders, Instant recordedAt) {
    Database database = Database.of(folders);
    Recorded recorded = database.isThere() ? recorded(database) : new Recorded(List.of(), List.of(), "");
    if (!recorded.facts().isEmpty()) {
      Workspace open = of(folders, database, recorded);
      if (open.unrecorded().isEmpty()) {
        return open;
      }
    }
    return of(folders, database,
        new Recorded(Ingest.of(folders, recordedAt).facts(), recorded.corrections(), "not recorded"));
  }

  private static Workspace of(Folders folders, Database database, Recorded recorded) {
    DocumentLog log = DocumentLog.of(recorded.facts(), recorded.corrections())
        .orElseThrow(() -> new Unusable("the journal describes no code", database.name(), database.advice()));
    return new Workspace(folders, log, Checkpoint.read(folders, database)
        .map(last -> last.changed(new YamlFiles(folders.corpus()).stamps()))
        .orElse(List.of()), recorded.head());
  }

  private record Recorded(List<Fact> facts, List<Correction> corrections, String head) {}

  private static Recorded recorded(Database database) {
    try (Journal journal = Journal.open(database)) {
      return new Recorded(journal.facts(), journal.corrections(), journal.head().hash());
    }
  }

  /// Opens the workspace in this folder, its state beside it.
  ///
  /// @throws Unusable if the folder holds no code, or a file of it cannot be used
  public static Workspace open(Path folder, Instant recordedAt) {
    return open(Folders.at(folder, Optional.empty()), recordedAt);
  }

  /// The last part of a path.
  static String fileName(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  /// A file's name without its ending.
  static String stem(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }

  private static String stem(Path file) {
    return stem(String.valueOf(file.getFileName()));
  }

  /// The YAML files that were changed, added or taken away since this workspace last recorded what they state.
  public List<String> unrecorded() {
    return unrecorded;
  }

  /// The folder with `code.yaml`, `releases/` and `documents/`; written to only when release files are taken in.
  public Path corpus() {
    return folders.corpus();
  }

  /// The folder for what can be made again, git-ignored: `journal.db`, `index/`, `cache/`, `site/`.
  public Path state() {
    return folders.state();
  }

  /// A digest that differs as soon as a stored file or a recorded fact does. Reads none of them.
  public String stamp() {
    return Bytes.of(folders.stamp() + " " + head).sha256();
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
  ///
  /// @param at now: what cannot have happened by then is refused
  public List<Finding> verify(Instant at) {
    Database database = Database.of(folders);
    List<Finding> findings = new ArrayList<>();
    try (Journal journal = Journal.open(database)) {
      findings.addAll(journal.verify());
      Checkpoint.read(folders, database).flatMap(last -> last.verify(journal)).ifPresent(findings::add);
    }
    Difference difference = Ingest.of(folders, at).compare();
    if (!difference.isEmpty()) {
      findings.add(new Finding("journal-stale", String.join(", ", difference.subjects()),
          "the YAML files do not say what the journal says: " + difference.sentence()
              + "; see codicil ingest --dry-run"));
    }
    Disk.list(corpus().resolve("documents")).forEach(each -> findings.addAll(new Shelf(log, each).verify()));
    return findings;
  }
}
