package codicil.indexer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// How long a warm search takes over a million clauses through time, in an index that is kept open, and how much of the text's
/// size the index takes (printed at the start). Collects garbage as `codicil serve` does. The targets: half of all within 5 ms, 99 in 100 within 40 ms, on two cores.
@State(org.openjdk.jmh.annotations.Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1, time = 20)
@Measurement(iterations = 2, time = 10)
@Fork(value = 1, jvmArgsAppend = {"-Xmx2g", "-XX:+UseSerialGC"})
public class SearchBenchmark {
  @Param("1000000")
  private int spans;

  private Path folder = Path.of("");
  private List<String> questions = List.of();
  private int next;
  private @Nullable OpenIndex index;

  /// Makes the index.
  @Setup
  public void prepare() throws IOException {
    folder = Files.createTempDirectory("search");
    MadeUp code = new MadeUp(spans);
    ClauseIndex.at(folder).refresh(code.documents(), "made up");
    questions = code.questions(6_000);
    index = ClauseIndex.at(folder).open();
    long sample = TextSize.bytes(code.spans(0)) * Math.ceilDiv(spans, MadeUp.CLAUSES_OF_A_DOCUMENT);
    long size = size(folder);
    System.out.printf("index %,d bytes of %,d bytes of text (estimated by its first document): %.2f%n", size, sample,
        size / (double) sample);
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  /// Takes it away.
  @TearDown
  public void clear() throws IOException {
    Objects.requireNonNull(index).close();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  /// One question after the other, in the latest texts.
  @Benchmark
  public Hits latest() {
    return answer(new Scope.Latest());
  }

  /// The same in the texts of a day.
  @Benchmark
  public Hits onADay() {
    return answer(new Scope.On(MadeUp.DAY));
  }

  /// The same in all versions, a hit for each lineage.
  @Benchmark
  public Hits ever() {
    return answer(new Scope.Ever());
  }

  private Hits answer(codicil.indexer.Scope scope) {
    next = (next + 1) % questions.size();
    return Objects.requireNonNull(index).search(new Search(questions.get(next), List.of(), scope, 10));
  }
}
