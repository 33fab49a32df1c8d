package codicil.publish;

import codicil.model.Bytes;
import codicil.model.Source;
import codicil.render.docx.Mark;
import codicil.word.Grown;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
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

/// How long a proved redline of two Word files takes, and the floor below which none can be: unpacking both, going through
/// the XML of both with the JDK's StAX parser, packing the main part once.
///
/// The files are a document of the corpus in two versions, as they are and with their bodies repeated until each main part
/// has that many megabytes. The targets: 5 ms as they are, three times the floor at 10 MB, and at most 2.3 times as long
/// for twice the length.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class RedlineBenchmark {
  private static final Mark MARK = new Mark("Codicil", Instant.EPOCH);

  /// Megabytes of each main part; 0 for the documents as they are.
  @Param({"0", "5", "10", "20"})
  private int megabytes;

  @Param("../corpus/sec/documents/schedule-11/v59.0.docx")
  private String before;

  @Param("../corpus/sec/documents/schedule-11/v61.0.docx")
  private String after;

  private Source old = new Source("", Bytes.of(""));
  private Source now = new Source("", Bytes.of(""));
  private byte[] main = {};

  /// Grows the documents.
  @Setup
  public void prepare() throws IOException {
    old = Grown.of(Path.of(before), megabytes);
    now = Grown.of(Path.of(after), megabytes);
  }

  /// Reads, compares, weaves and proves.
  @Benchmark
  public Redlined redline() {
    return Redlining.redline(old, now, MARK);
  }

  /// What reading both and writing one takes at least.
  @Benchmark
  public long floor() throws IOException, XMLStreamException {
    long events = through(old) + through(now);
    try (DeflaterOutputStream out = new DeflaterOutputStream(OutputStream.nullOutputStream())) {
      out.write(main);
    }
    return events;
  }

  private long through(Source source) throws IOException, XMLStreamException {
    long events = 0;
    try (ZipInputStream zip = new ZipInputStream(source.bytes().stream())) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] content = zip.readAllBytes();
        main = entry.getName().equals(Grown.MAIN) ? content : main;
        if (entry.getName().matches(".*\\.(xml|rels)")) {
          events += events(content);
        }
      }
    }
    return events;
  }

  private static long events(byte[] content) throws XMLStreamException {
    XMLStreamReader reader =
        XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(content));
    long events = 0;
    for (; reader.hasNext(); reader.next()) {
      events++;
    }
    return events;
  }
}
