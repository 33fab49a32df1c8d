package codicil.indexer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.NIOFSDirectory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// How long it takes to index the same text with all that the search needs, and with Lucene's bare writer: number, heading
/// and words with its own English analyser, on as many threads. The target: at least 0.7 of its pace.
@State(org.openjdk.jmh.annotations.Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 4)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class IndexingBenchmark {
  @Param("40000")
  private int spans;

  private List<List<ClauseSpan>> documents = List.of();
  private List<DocumentHistory> histories = List.of();
  private Path folder = Path.of("");

  /// Makes the text.
  @Setup
  public void prepare() {
    MadeUp code = new MadeUp(spans);
    documents = IntStream.range(0, spans / MadeUp.CLAUSES_OF_A_DOCUMENT).mapToObj(code::spans).toList();
    List<DocumentHistory> made = code.documents().toList();
    histories = IntStream.range(0, documents.size()).mapToObj(at -> held(made.get(at), documents.get(at))).toList();
    System.out.printf("%.1f MB of text%n", documents.stream().mapToLong(TextSize::bytes).sum() / 1e6);
  }

  private static DocumentHistory held(DocumentHistory made, List<ClauseSpan> spans) {
    return new DocumentHistory(made.address(), made.titles(), made.aliases(), made.versions(), made.content(),
        () -> new DocumentHistory.Contents(spans, List.of()));
  }

  /// A fresh folder for each run.
  @Setup(Level.Iteration)
  public void empty() throws IOException {
    folder = Files.createTempDirectory("indexing");
  }

  /// Takes it away.
  @TearDown(Level.Iteration)
  public void clear() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  /// All that the search needs.
  @Benchmark
  public Refreshed ours() {
    return ClauseIndex.at(folder).refresh(histories.stream(), "made up");
  }

  /// Lucene's writer alone.
  @Benchmark
  public long bare() throws IOException {
    try (NIOFSDirectory directory = new NIOFSDirectory(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new EnglishAnalyzer()))) {
      documents.parallelStream().forEach(spans -> add(writer, spans));
      return writer.commit();
    }
  }

  private static void add(IndexWriter writer, List<ClauseSpan> spans) {
    try {
      for (ClauseSpan span : spans) {
        Document document = new Document();
        document.add(new StringField("number", span.clause().number(), Field.Store.YES));
        document.add(new TextField("heading", span.clause().heading(), Field.Store.YES));
        document.add(new TextField("text", span.clause().text(), Field.Store.YES));
        writer.addDocument(document);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
