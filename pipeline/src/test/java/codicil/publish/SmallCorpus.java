package codicil.publish;

import codicil.model.Paragraph;
import codicil.model.Passage;
import codicil.model.Passages;
import codicil.model.Story;
import codicil.render.docx.PlainWord;
import codicil.store.Folders;
import codicil.store.Ingest;
import codicil.store.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The facts of the bundled corpus in a folder of a test's own, with the documents that the test puts there.
record SmallCorpus(Path folder) {
  private static final Path CORPUS = Path.of(System.getProperty("codicil.root", "..")).resolve("corpus/sec");
  private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");

  /// Copies the facts.
  static SmallCorpus in(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(CORPUS)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
        Path copy = folder.resolve(CORPUS.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    return new SmallCorpus(folder);
  }

  /// Puts versions of a document there as the bundled corpus has them.
  void hold(String document, String... versions) throws IOException {
    Path documents = Files.createDirectories(folder.resolve("documents").resolve(document));
    for (String version : versions) {
      Files.copy(CORPUS.resolve("documents").resolve(document).resolve(version + ".docx"),
          documents.resolve(version + ".docx"));
    }
  }

  /// Puts a version of a document there that says this.
  void put(String document, String version, String... paragraphs) throws IOException {
    List<Passage> body = Stream.of(paragraphs).<Passage>map(Paragraph::plain).toList();
    Path documents = Files.createDirectories(folder.resolve("documents").resolve(document));
    Files.write(documents.resolve(version + ".docx"), PlainWord.of(
        new Passages(document, List.of(new Story(Story.Kind.BODY, "", body)), List.of())).toArray());
  }

  /// The workspace, with everything recorded that its files say.
  Workspace recorded() {
    workspace();
    Ingest.of(Folders.at(folder, Optional.empty()), NOW).record(_ -> {});
    return workspace();
  }

  Workspace workspace() {
    return Workspace.open(folder, NOW);
  }
}
