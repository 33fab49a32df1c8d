package codicil.cli;

import codicil.indexer.ClauseIndex;
import codicil.indexer.DocumentVersion;
import codicil.indexer.Refreshed;
import codicil.indexer.Validity;
import codicil.log.Code;
import codicil.model.Address;
import codicil.model.Source;
import codicil.model.Text;
import codicil.model.Unusable;
import codicil.outline.Outline;
import codicil.read.Reader;
import codicil.store.Folders;
import codicil.store.Program;
import codicil.store.Workspace;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The search index of a workspace, brought up to date. It stands here and not in `publish` because no room below the
/// command line may know Lucene's.
final class Indexing {
  private final Workspace workspace;
  private final Consumer<String> note;
  // What is read from a document depends on who reads it.
  private final String program = Program.digest();

  private Indexing(Workspace workspace, Consumer<String> note) {
    this.workspace = workspace;
    this.note = note;
  }

  /// Brings the index up to date if a file of the workspace has changed since the last time; else nothing is opened. A
  /// document that cannot be read is left out and noted.
  ///
  /// @param workspace opens the workspace
  /// @param note says what happens, on lines that are no result
  static ClauseIndex refresh(Folders folders, Supplier<Workspace> workspace, Consumer<String> note) {
    ClauseIndex index = ClauseIndex.at(folders.state().resolve("index"));
    String stamp = Program.digest() + " " + folders.stamp();
    if (!index.reflects(stamp)) {
      Refreshed refreshed = index.refresh(new Indexing(workspace.get(), note).versions(), stamp);
      if (refreshed.written() > 0) {
        note.accept("indexed " + refreshed.written() + (refreshed.written() == 1 ? " version" : " versions")
            + " of documents");
      }
    }
    return index;
  }

  private Stream<DocumentVersion> versions() {
    return workspace.code().documents().stream().flatMap(this::versions);
  }

  private Stream<DocumentVersion> versions(Code.Document document) {
    List<Address.At> stored = workspace.versions(document.name());
    Validity validity = Validity.of(workspace.log(), document.name(), stored);
    return stored.stream().flatMap(at -> workspace.source(document.name(), at).stream().map(source -> {
      Address address = new Address(workspace.code().id(), document.name(), at, "");
      return new DocumentVersion(address, document.titles(), document.aliases(), validity.of(at),
          at.equals(stored.getLast()), program + " " + source.bytes().sha256(), () -> text(address, source));
    }));
  }

  private Text text(Address address, Source source) {
    try {
      return Outline.of(Reader.read(source), workspace.code().numbering(address.document()));
    } catch (Unusable unusable) {
      note.accept("not indexed: " + address + ": " + unusable.line());
      return new Text(source.name(), List.of(), List.of());
    }
  }
}
