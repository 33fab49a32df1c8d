package codicil.cli;

import codicil.history.Look;
import codicil.indexer.ClauseIndex;
import codicil.indexer.DocumentHistory;
import codicil.indexer.LastChange;
import codicil.indexer.Refreshed;
import codicil.indexer.Spans;
import codicil.indexer.Validity;
import codicil.log.Code;
import codicil.model.Address;
import codicil.model.Bytes;
import codicil.model.DocumentName;
import codicil.model.Source;
import codicil.model.Unusable;
import codicil.publish.Chronicle;
import codicil.publish.Chronicles;
import codicil.publish.Origin;
import codicil.store.Folders;
import codicil.store.Program;
import codicil.store.Workspace;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The search index of a workspace, brought up to date. It stands here and not in `publish` because no room below the
/// command line may know Lucene's.
final class Indexing {
  private final Workspace workspace;
  private final Chronicles chronicles;
  private final Consumer<String> note;
  // What is read from a document depends on who reads it.
  private final String program = Program.digest();

  private Indexing(Chronicles chronicles, Consumer<String> note) {
    this.workspace = chronicles.workspace();
    this.chronicles = chronicles;
    this.note = note;
  }

  /// The index of a workspace as it is.
  static ClauseIndex of(Folders folders) {
    return ClauseIndex.at(folders.state().resolve("index"));
  }

  /// Brings the index up to date if a file of the workspace has changed since the last time; else nothing is opened. A
  /// document that cannot be read is left out and noted.
  ///
  /// @param histories gives the histories of the workspace
  /// @param note says what happens, on lines that are no result
  static ClauseIndex refresh(Folders folders, Supplier<Chronicles> histories, Consumer<String> note) {
    ClauseIndex index = of(folders);
    String stamp = Program.digest() + " " + folders.stamp();
    if (!index.reflects(stamp)) {
      Chronicles chronicles = histories.get();
      String state = state(chronicles.workspace());
      Refreshed refreshed = index.refresh(new Indexing(chronicles, note).histories(), stamp, state);
      if (refreshed.written() + refreshed.dropped() > 0) {
        note.accept("indexed " + refreshed.written() + (refreshed.written() == 1 ? " clause" : " clauses")
            + " and changes of " + refreshed.documents() + (refreshed.documents() == 1 ? " document" : " documents"));
      }
    }
    return index;
  }

  private static String state(Workspace workspace) {
    return workspace.log()
        .horizon()
        .map(last -> "latest recorded state: " + last.label() + " of " + last.day()
            + "; later versions are not recorded")
        .orElse("");
  }

  private Stream<DocumentHistory> histories() {
    return workspace.code().documents().stream().map(this::history).filter(history -> !history.versions().isEmpty());
  }

  private DocumentHistory history(Code.Document document) {
    List<Address.At> stored = workspace.versions(document.name());
    Validity validity = Validity.of(workspace.log(), document.name(), stored);
    String sources = stored.stream().map(at -> source(document, at).bytes().sha256()).collect(Collectors.joining(" "));
    // What the log says of the releases is shown with each clause.
    String log = Bytes.of(workspace.log().versions(document.name()).toString()).sha256();
    return new DocumentHistory(new Address(workspace.code().id(), document.name(), new Address.At.Latest(), ""),
        document.titles(), document.aliases(),
        stored.stream().map(at -> new DocumentHistory.Version(at, validity.of(at))).toList(),
        String.join(" ", program, log, sources), () -> contents(document.name(), stored));
  }

  private Source source(Code.Document document, Address.At at) {
    return workspace.source(document.name(), at).orElseThrow();
  }

  private DocumentHistory.Contents contents(DocumentName document, List<Address.At> stored) {
    try {
      return contents(document, stored, stored);
    } catch (Unusable _) {
      List<Address.At> readable = stored.stream().filter(at -> isReadable(document, at)).toList();
      return readable.isEmpty() ? new DocumentHistory.Contents(List.of(), List.of())
          : contents(document, stored, readable);
    }
  }

  private DocumentHistory.Contents contents(DocumentName document, List<Address.At> stored, List<Address.At> readable) {
    Chronicle chronicle = new Chronicle(document, workspace.log(), readable,
        chronicles.lineage(document, readable, Look.STRICT));
    return new Spans(new Address(workspace.code().id(), document, new Address.At.Latest(), ""), readable,
        chronicle.lineage(), readable.stream().map(stored::indexOf).toList(), (text, clause) -> {
          Origin origin = chronicle.origin(text, clause);
          return new LastChange(origin.version(), origin.modifications(), Brought.of(origin).text());
        }).contents();
  }

  private boolean isReadable(DocumentName document, Address.At at) {
    try {
      chronicles.lineage(document, List.of(at), Look.STRICT);
      return true;
    } catch (Unusable unusable) {
      note.accept("not indexed: " + new Address(workspace.code().id(), document, at, "") + ": " + unusable.line());
      return false;
    }
  }
}
