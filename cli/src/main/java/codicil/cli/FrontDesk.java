package codicil.cli;

import codicil.indexer.Hits;
import codicil.indexer.OpenIndex;
import codicil.indexer.Search;
import codicil.model.Address;
import codicil.model.DocumentName;
import codicil.model.Unusable;
import codicil.publish.Chronicles;
import codicil.serve.Desk;
import codicil.store.Folders;
import codicil.store.Workspace;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Answers the web application by the commands themselves: what it says is what they say.
///
/// The workspace is opened once and again when its files have changed, which is looked at once a second at most.
final class FrontDesk implements Desk {
  private static final long LOOK_AGAIN = Duration.ofSeconds(1).toNanos();

  private final Folders folders;
  private final Consumer<String> note;
  private final OpenIndex index;
  private Open open;
  private long looked;

  private record Open(String stamp, Workspace workspace) {}

  /// @throws Unusable if the workspace cannot be opened
  FrontDesk(Folders folders, Consumer<String> note) {
    this.folders = folders;
    this.note = note;
    this.open = open(folders, folders.stamp(), note);
    this.index = Indexing.of(folders).open();
    this.looked = System.nanoTime();
  }

  private static Open open(Folders folders, String stamp, Consumer<String> note) {
    Workspace workspace = Workspace.open(folders, Instant.now());
    Indexing.refresh(folders, () -> Chronicles.of(workspace), note);
    return new Open(stamp, workspace);
  }

  private synchronized Open current() {
    if (System.nanoTime() - looked > LOOK_AGAIN) {
      looked = System.nanoTime();
      String stamp = folders.stamp();
      if (!stamp.equals(open.stamp())) {
        reopen(stamp);
      }
    }
    return open;
  }

  /// What was open stays so while files are being written, and where they cannot be used.
  private void reopen(String stamp) {
    try {
      open = open(folders, stamp, note);
      index.renew();
    } catch (Unusable unusable) {
      note.accept("the workspace has changed and cannot be used, answering as before: " + unusable.line());
    }
  }

  @Override
  public Workspace workspace() {
    return current().workspace();
  }

  @Override
  public LocalDate today() {
    return Today.day();
  }

  @Override
  public Hits search(Search search) {
    current();
    return new Told(this::workspace, index::search).of(search.query(), search);
  }

  @Override
  public Stored stored(DocumentName document, Address.At at) {
    StoredVersion version = StoredVersion.of(workspace(), document, at);
    return new Stored(version.source(), version.date(), version.at(), version.remark());
  }

  @Override
  public Answer ask(List<String> question) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = Codicil.commandLine(new Served(folders, workspace()))
        .setExpandAtFiles(false)
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true));
    int code = line.execute(question.toArray(String[]::new));
    return answer(code, out.toString(), err.toString().strip());
  }

  private static Answer answer(int code, String out, String err) {
    String said = err.replaceFirst("^codicil: ", "").replaceFirst(" \\(see codicil .*\\)$", "");
    if (code == Exit.USAGE.code()) {
      return new Answer.Mistaken(said, List.of());
    }
    if (code == Exit.UNUSABLE.code()) {
      return new Answer.NotThere(said);
    }
    return mistaken(out).orElseGet(() -> new Answer.Given(out));
  }

  /// A name that is no document's is refused in JSON.
  private static Optional<Answer> mistaken(String out) {
    if (!out.startsWith("{\"error\":")) {
      return Optional.empty();
    }
    JsonNode refused = JsonMapper.shared().readTree(out);
    return Optional.of(new Answer.Mistaken(refused.get("error").stringValue(),
        refused.get("suggestions").valueStream().map(JsonNode::stringValue).toList()));
  }

  @Override
  public void close() {
    index.close();
  }

  /// Gives every command the workspace that is open.
  private record Served(Folders folders, Workspace workspace) implements IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      return type == WorkspaceOption.class ? type.cast(WorkspaceOption.of(folders, workspace))
          : CommandLine.defaultFactory().create(type);
    }
  }
}
