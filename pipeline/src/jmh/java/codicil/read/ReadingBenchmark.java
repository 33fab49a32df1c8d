package codicil.read;

import codicil.model.Bytes;
import codicil.model.Numbering;
import codicil.model.Passages;
import codicil.model.Source;
import codicil.model.Text;
import codicil.outline.Outline;
import codicil.word.Grown;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long it takes to read 300 pages of PDF and 10 MB of Word's XML, documents of the corpus repeated to that length. The
/// targets: under two seconds, and under one.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class ReadingBenchmark {
  @Param("300")
  private int pages;

  @Param("10")
  private int megabytes;

  @Param("../corpus/sec/documents/schedule-10/v50.0.pdf")
  private String pdf;

  @Param("../corpus/sec/documents/schedule-11/v61.0.docx")
  private String docx;

  private Source paged = new Source("", Bytes.of(""));
  private Source typed = new Source("", Bytes.of(""));

  /// Grows the documents.
  @Setup
  public void prepare() throws IOException {
    paged = pages(Path.of(pdf));
    typed = Grown.of(Path.of(docx), megabytes);
  }

  private Source pages(Path file) throws IOException {
    try (PDDocument from = Loader.loadPDF(file.toFile());
        PDDocument into = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      for (int page = 0; page < pages; page++) {
        into.importPage(from.getPage(page % from.getNumberOfPages()));
      }
      into.save(bytes);
      return new Source(file.toString(), Bytes.of(bytes.toByteArray()));
    }
  }

  /// Pages become passages.
  @Benchmark
  public Passages readsPdf() {
    return Reader.read(paged);
  }

  /// A Word file becomes passages.
  @Benchmark
  public Passages readsWord() {
    return Reader.read(typed);
  }

  /// A Word file becomes passages, and these a clause tree.
  @Benchmark
  public Text outlinesWord() {
    return Outline.of(Reader.read(typed), Numbering.inferred());
  }
}
