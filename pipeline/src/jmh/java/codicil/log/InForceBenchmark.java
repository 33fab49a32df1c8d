package codicil.log;

import codicil.model.DocumentName;
import codicil.model.ReleaseNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long the log of a code of 1,000 documents and 500 releases takes to say what was in force on a day.
///
/// Every other number of the releases is missing, every tenth release says that it does not name all, each changes twelve
/// documents. The target is 5 ms an answer.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class InForceBenchmark {
  private static final int DOCUMENTS = 1000;
  private static final int RELEASES = 500;
  private static final int CHANGES = 12;
  private static final LocalDate BEGIN = LocalDate.of(2000, 1, 1);

  private final Random random = new Random(7);
  private DocumentLog log = DocumentLog.of(facts()).orElseThrow();

  private static List<Fact> facts() {
    Random random = new Random(5);
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("code", new Claim.Whole(new ReleaseNumber(1, 0)), BEGIN));
    facts.add(fact("code", new Claim.Labelled("schedule", 0, List.of("1")), BEGIN));
    IntStream.range(0, DOCUMENTS)
        .forEach(
            number -> facts.add(fact("code", new Claim.Named(document(number), List.of("Title " + number), List.of()),
                BEGIN)));
    for (int release = 0; release < RELEASES; release++) {
      String id = "v" + (2 * release + 1) + ".0";
      LocalDate day = BEGIN.plusDays(14L * release);
      facts.add(fact(id, new Effective.From(day), day));
      facts.add(fact(id, new Claim.Numbered(ReleaseNumber.parse(id).orElseThrow()), day));
      facts.add(fact(id, new Claim.Complete(release % 10 != 0), day));
      random.ints(0, DOCUMENTS)
          .distinct()
          .limit(CHANGES)
          .forEach(number -> facts.add(fact(id, new Affected(document(number), "", Affected.Column.NOT_STATED,
              Affected.Column.YES, Affected.Column.NO, Affected.Because.LISTED, false), day)));
    }
    return facts;
  }

  private static DocumentName document(int number) {
    return new DocumentName("schedule", String.valueOf(number + 1));
  }

  private static Fact fact(String subject, Claim claim, LocalDate day) {
    return new Fact(subject, claim, Days.from(day), new Stated(day, true), subject + ".txt#L1", Basis.STATED,
        Confidence.HIGH, Instant.EPOCH);
  }

  /// The log is as the command line has it: what was known on a day.
  @Setup
  public void prepare() {
    log = log.knownOn(LocalDate.of(2026, 1, 1));
  }

  /// One answer about a random document on a random day.
  @Benchmark
  public InForce inForce() {
    return log.inForce(document(random.nextInt(DOCUMENTS)), BEGIN.plusDays(random.nextInt(14 * RELEASES)));
  }

  /// One answer with the log folded anew for it, as `--known-on` does.
  @Benchmark
  public InForce inForceAsKnownOn() {
    return log.inForce(document(random.nextInt(DOCUMENTS)), BEGIN.plusDays(random.nextInt(14 * RELEASES)),
        BEGIN.plusDays(14L * RELEASES));
  }
}
