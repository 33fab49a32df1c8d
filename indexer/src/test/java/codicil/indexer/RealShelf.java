package codicil.indexer;

import codicil.history.Lineage;
import codicil.history.Look;
import codicil.history.Transcript;
import codicil.log.Code;
import codicil.log.Days;
import codicil.model.Address;
import codicil.model.Numbering;
import codicil.model.Passages;
import codicil.outline.Outline;
import codicil.publish.Chronicle;
import codicil.publish.Chronicles;
import codicil.publish.Origin;
import codicil.read.Reader;
import codicil.store.Folders;
import codicil.store.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Real documents, as the index takes them.
final class RealShelf {
  private static final Path SERIES = Path.of(System.getProperty("codicil.shared", "../shared"), "corpora",
      "docx-series");
  private static final List<Series> SHARED = List.of(
      new Series("series-typescript", "typescript-spec/13-2016-01-04.docx", List.of("TypeScript")),
      new Series("series-dcatap", "dcat-ap/07-2.1.1.docx", List.of("DCAT-AP")),
      new Series("series-fmi2", "fmi-2/02-2.0.1-with-tracked-changes.docx", List.of("FMI")),
      new Series("series-allgemein", "edi-allgemeine-festlegungen/02-6.0a-consolidated-2022-05-23.docx", List.of()),
      new Series("series-mscons", "edi-mscons-ahb/02-3.1a-consolidated-2022-09-27.docx", List.of("MSCONS")),
      new Series("series-invoic", "edi-invoic-remadv-ahb/02-2.5-consolidated-2022-10-25.docx", List.of("INVOIC")));

  private RealShelf() {}

  private record Series(String id, String file, List<String> aliases) {}

  /// The bundled corpus.
  ///
  /// @param state an empty folder, for the journal
  static Stream<DocumentHistory> corpus(Path state) {
    Path corpus = Path.of(System.getProperty("codicil.root"), "corpus", "sec");
    Workspace workspace = Workspace.open(new Folders(corpus, state), Instant.parse("2026-11-01T00:00:00Z"));
    Chronicles chronicles = Chronicles.of(workspace);
    return workspace.code()
        .documents()
        .stream()
        .filter(document -> !workspace.versions(document.name()).isEmpty())
        .map(document -> history(document, workspace, chronicles));
  }

  private static DocumentHistory history(Code.Document document, Workspace workspace, Chronicles chronicles) {
    Address address = new Address(workspace.code().id(), document.name(), new Address.At.Latest(), "");
    List<Address.At> stored = workspace.versions(document.name());
    Validity validity = Validity.of(workspace.log(), document.name(), stored);
    return new DocumentHistory(address, document.titles(), document.aliases(),
        stored.stream().map(at -> new DocumentHistory.Version(at, validity.of(at))).toList(), "corpus", () -> {
          Chronicle chronicle = chronicles.of(document.name(), Look.STRICT);
          return new Spans(address, stored, chronicle.lineage(), IntStream.range(0, stored.size()).boxed().toList(),
              (text, clause) -> change(chronicle.origin(text, clause))).contents();
        });
  }

  private static LastChange change(Origin origin) {
    return new LastChange(origin.version(), origin.modifications(), origin.said());
  }

  static boolean hasShared() {
    return Files.isDirectory(SERIES);
  }

  /// Specifications of the shared collections, English and German.
  static Stream<DocumentHistory> shared() {
    return SHARED.stream().map(RealShelf::history);
  }

  private static DocumentHistory history(Series series) {
    Address address = Address.parse("shared/" + series.id()).orElseThrow();
    List<Address.At> versions = List.of(new Address.At.Base());
    return new DocumentHistory(address, List.of(), series.aliases(),
        List.of(new DocumentHistory.Version(versions.getFirst(), List.of(Days.unknown()))), "shared", () -> {
          Passages passages = Reader.read(Workspace.read(SERIES.resolve(series.file())));
          Lineage lineage = Lineage.of(List.of(Transcript.of(passages, Outline.placed(passages, Numbering
              .inferred()))), List.of(), Look.STRICT);
          return new Spans(address, versions, lineage, List.of(0), (_, _) -> new LastChange("base", List.of(), ""))
              .contents();
        });
  }

  /// The words of a clause as a plain search would see them.
  static String words(ClauseSpan span) {
    return String.join("\n", span.clause().number(), span.clause().heading(), span.clause().text());
  }

  /// What names a clause in the judgements: the number by which it is addressed, and its heading if it has none of its own.
  static String name(String cited, String number, String heading) {
    return number.isEmpty() && !heading.isEmpty() ? cited + " " + heading : cited;
  }

  /// The documents of a shelf with their contents, for those who read them all.
  static Map<DocumentHistory, DocumentHistory.Contents> read(Stream<DocumentHistory> shelf) {
    return shelf.collect(java.util.stream.Collectors.toMap(history -> history, history -> history.contents().get(),
        (one, _) -> one, java.util.LinkedHashMap::new));
  }
}
