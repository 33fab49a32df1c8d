package codicil.publish;

import codicil.log.Code;
import codicil.log.DocumentLog;
import codicil.log.Ledger;
import codicil.log.Release;
import codicil.model.Address;
import codicil.model.Bytes;
import codicil.model.Source;
import codicil.model.Unusable;
import codicil.render.Enclosed;
import codicil.render.docx.Mark;
import codicil.render.html.Frame;
import codicil.render.html.Framed;
import codicil.render.html.Template;
import codicil.render.json.LogJson;
import codicil.render.json.RedlineJson;
import codicil.store.Folder;
import codicil.store.Program;
import codicil.store.Workspace;
import codicil.word.Zip;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a release sends out, in one ZIP file: its redlines and the versions on both sides of them, what changed in words,
/// the Document Log, and a manifest with the digest of every file and the proof of every redline.
///
/// The same workspace gives the same bytes. Redlines that were made before by the same build are not made again.
public final class ReleasePack {
  static final String MANIFEST = "manifest.json";
  private static final String COVER = "index.html";

  private final Workspace workspace;
  private final Release release;
  private final Shelf shelf;
  private final Map<String, Bytes> files = new LinkedHashMap<>();

  private ReleasePack(Workspace workspace, Release release) {
    this.workspace = workspace;
    this.release = release;
    this.shelf = new Shelf(new Folder(workspace.state().resolve("cache")), Program.digest());
  }

  /// A pack.
  ///
  /// @param manifest what it holds
  /// @param manifestDigest the SHA-256 of its `manifest.json`: told by another way, it vouches for every file
  /// @param zip the file
  public record Packed(PackManifest manifest, String manifestDigest, Bytes zip) {}

  /// Packs a release.
  ///
  /// @param release one of the workspace's log
  /// @param summaries what changed, in words: file names and contents
  /// @throws Unusable if none of its documents is held, or the cache cannot be written
  public static Packed of(Workspace workspace, Release release, Map<String, Bytes> summaries, Progress progress) {
    return new ReleasePack(workspace, release).pack(summaries, progress);
  }

  private Packed pack(Map<String, Bytes> summaries, Progress progress) {
    List<Task> tasks = Task.all(workspace).stream().filter(task -> task.release().equals(release)).toList();
    List<PackManifest.Document> documents = new ArrayList<>();
    for (Task task : tasks) {
      documents.add(document(task));
      progress.done(documents.size(), tasks.size(), task.document() + " " + release.label());
    }
    if (documents.stream().allMatch(document -> document.clean().isEmpty())) {
      throw new Unusable("no text of any document of this release is held, so there is nothing to pack",
          release.label(), "put its documents into " + workspace.corpus().resolve("documents"));
    }
    files.putAll(summaries);
    log(workspace.log());
    return packed(PackManifest.of(workspace.log(), release, documents, List.of()));
  }

  private Packed packed(PackManifest manifest) {
    Map<String, Bytes> all = new LinkedHashMap<>();
    all.put(COVER, Bytes.of(Template.fill("pack/cover.jte", new PackCover(manifest))));
    all.putAll(files);
    PackManifest whole = manifest.with(all.entrySet()
        .stream()
        .map(file -> new PackManifest.Entry(file.getKey(), file.getValue().size(), file.getValue().sha256()))
        .toList());
    Map<String, Bytes> parts = new LinkedHashMap<>();
    parts.put(MANIFEST, whole.json());
    parts.putAll(all);
    return new Packed(whole, whole.json().sha256(), Zip.write(parts));
  }

  private PackManifest.Document document(Task task) {
    Optional<Address.At.Release> brought = release.number().map(Address.At.Release::new);
    Optional<String> clean = brought.flatMap(version -> workspace.source(task.document(), version)
        .map(source -> put("clean", task, Task.name(version), source)));
    return switch (task.versions()) {
      case Task.Versions.Missing missing -> document(task, clean, Optional.empty(), Optional.of(missing.reason()));
      case Task.Versions.Both both -> {
        try {
          yield document(task, clean, Optional.of(redline(task, both)), Optional.empty());
        } catch (Unusable unusable) {
          yield document(task, clean, Optional.empty(), Optional.of("a text cannot be used: " + unusable.line()));
        }
      }
    };
  }

  private PackManifest.Document document(Task task, Optional<String> clean, Optional<PackManifest.Redline> redline,
      Optional<String> without) {
    return new PackManifest.Document(task.document().id(), task.document().toString(),
        workspace.code().document(task.document()).map(Code.Document::title).orElse(""), clean, redline, without);
  }

  private PackManifest.Redline redline(Task task, Task.Versions.Both both) {
    String from = Task.name(both.before());
    String to = Task.name(both.after());
    Source before = ReleaseRedlines.source(workspace, task.document(), both.before());
    Source after = ReleaseRedlines.source(workspace, task.document(), both.after());
    Mark mark = ReleaseRedlines.mark(task);
    Shelf.Kept kept = shelf.find(before, after, mark)
        .orElseGet(() -> shelf.keep(before, after, mark, Redlining.redline(before, after, mark)));
    String stem = "redlines/" + task.document().id() + "-" + from + "-" + to;
    Optional<Bytes> pdf = shelf.file(ReleaseRedlines.print(workspace, shelf, task, both, kept));
    PackManifest.Redline redline = new PackManifest.Redline(from, to, kept.summary().proved(),
        put("before", task, from, before), stem + ".docx", stem + ".html", pdf.map(_ -> stem + ".pdf"), stem + ".json",
        kept.summary().findings());
    Frame frame = Frame.alone(task.document() + ", " + release.label(),
        "Changes from " + from + " to " + to + ". The Word file is " + redline.sentence() + ".");
    files.put(redline.docx(), shelf.file(kept, "docx"));
    files.put(redline.html(), Bytes.of(new Framed(frame, shelf.file(kept, "html").text()).page()));
    pdf.ifPresent(file -> files.put(stem + ".pdf", file));
    files.put(redline.json(), shelf.file(kept, "json"));
    return redline;
  }

  /// Puts the publisher's own file into the pack, as it is.
  private String put(String folder, Task task, String version, Source source) {
    String path = folder + "/" + task.document().id() + "-" + version + (source.isPdf() ? ".pdf" : ".docx");
    files.put(path, source.bytes());
    return path;
  }

  private void log(DocumentLog log) {
    Ledger ledger = Ledger.of(log);
    for (LogFormat format : List.of(LogFormat.XLSX, LogFormat.CSV, LogFormat.JSON)) {
      files.put("log/log." + format.ending(), format.of(ledger));
    }
    files.put("schemas/log.schema.json", LogJson.schema());
    files.put("schemas/redline.schema.json", RedlineJson.schema());
    files.put("schemas/pack.schema.json", Enclosed.beside(ReleasePack.class, "pack.schema.json"));
  }
}
