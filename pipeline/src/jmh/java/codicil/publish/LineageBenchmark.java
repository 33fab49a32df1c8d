package codicil.publish;

import codicil.diff.Diff;
import codicil.history.Lineage;
import codicil.history.Look;
import codicil.history.Step;
import codicil.history.Transcript;
import codicil.model.Numbering;
import codicil.model.Paragraph;
import codicil.model.Passage;
import codicil.model.Passages;
import codicil.model.Source;
import codicil.model.Story;
import codicil.outline.Outline;
import codicil.read.Reader;
import codicil.render.docx.PlainWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
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

/// How long the lineage of a document of 50,000 words takes from its Word files on: reading, outlining, comparing, folding.
///
/// From version to version one clause in twenty is reworded, one in a hundred inserted and one in a hundred deleted, so that
/// all after it get another number. The target: ten versions in 5 s, and each version more costs as much as the others.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class LineageBenchmark {
  private static final Numbering NUMBERING = new Numbering(List.of("H", "H8", "H8.16", "(a)"));
  private static final int WORDS = 50_000;
  private static final int WORDS_OF_CLAUSE = 40;
  private static final int CLAUSES_OF_SECTION = 25;

  /// How many versions there are.
  @Param({"5", "10", "20"})
  private int versions;

  private final List<Source> sources = new ArrayList<>();

  /// Writes the versions.
  @Setup
  public void prepare() {
    Random random = new Random(6);
    List<String> clauses = new ArrayList<>();
    for (int clause = 0; clause < WORDS / WORDS_OF_CLAUSE; clause++) {
      clauses.add(words(random));
    }
    for (int version = 0; version < versions; version++) {
      sources.add(new Source("v" + version, PlainWord.of(numbered(clauses))));
      amend(clauses, random);
    }
  }

  private static void amend(List<String> clauses, Random random) {
    int all = clauses.size();
    for (int times = 0; times < all / 20; times++) {
      int at = random.nextInt(clauses.size());
      clauses.set(at, clauses.get(at).replaceFirst(" \\w+ ", " " + word(random) + " "));
    }
    for (int times = 0; times < all / 100; times++) {
      clauses.add(random.nextInt(clauses.size()), words(random));
      clauses.remove(random.nextInt(clauses.size()));
    }
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder("The");
    for (int word = 1; word < WORDS_OF_CLAUSE; word++) {
      words.append(' ').append(word(random));
    }
    return words.append('.').toString();
  }

  /// Little words are as frequent as in law.
  private static String word(Random random) {
    List<String> little = List.of("the", "of", "shall", "and", "to", "in", "any", "Party", "with", "be");
    return random.nextInt(3) == 0 ? little.get(random.nextInt(little.size())) : "term" + random.nextInt(4_000);
  }

  private static Passages numbered(List<String> clauses) {
    List<Passage> body = new ArrayList<>();
    for (int at = 0; at < clauses.size(); at++) {
      int section = 1 + at / CLAUSES_OF_SECTION;
      int clause = 1 + at % CLAUSES_OF_SECTION;
      if (clause == 1) {
        body.add(Paragraph.plain("H" + section + "\tSUBJECT " + section));
      }
      body.add(Paragraph.plain("H" + section + "." + clause + "\t" + clauses.get(at)));
    }
    return new Passages("versions", List.of(new Story(Story.Kind.BODY, "", body)), List.of());
  }

  private record Read(Passages passages, Transcript text) {
    static Read of(Source source) {
      Passages passages = Reader.read(source);
      return new Read(passages, Transcript.of(passages, Outline.placed(passages, NUMBERING)));
    }
  }

  /// The lineage of all, nothing being kept.
  @Benchmark
  public Lineage lineage() {
    List<Read> read = sources.stream().map(Read::of).toList();
    List<Step> steps = new ArrayList<>();
    for (int at = 1; at < read.size(); at++) {
      Read old = read.get(at - 1);
      Read now = read.get(at);
      steps.add(Step.of(old.passages(), old.text(), now.passages(), now.text(), Diff.of(old.passages(),
          now.passages())));
    }
    return Lineage.of(read.stream().map(Read::text).toList(), steps, Look.STRICT);
  }
}
