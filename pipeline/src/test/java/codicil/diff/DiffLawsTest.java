package codicil.diff;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.model.Bytes;
import codicil.model.Change;
import codicil.model.Comparing;
import codicil.model.Passage;
import codicil.model.Passages;
import codicil.model.Redline;
import codicil.model.Source;
import codicil.model.Story;
import codicil.read.Reader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The laws of a redline over seeded random edits of real documents: those of the project's own corpus, and the shared
/// ones where they are at hand. `-Dcodicil.edits=N` tries each document with N seeds instead of a few.
class DiffLawsTest {
  private static final int SEEDS = Integer.getInteger("codicil.edits", 4);
  private static final Path SHARED =
      Path.of(System.getProperty("codicil.shared", Path.of("..", "..", "shared").toString()), "corpora", "pairs");

  private static List<Path> documents() throws IOException {
    List<Path> found = new ArrayList<>(wordFiles(Path.of("..", "corpus", "sec"), ".docx").limit(10).toList());
    if (Files.isDirectory(SHARED)) {
      found.addAll(wordFiles(SHARED, "before.docx").filter(f -> f.toFile().length() < 200_000).limit(40).toList());
    }
    return found;
  }

  private static Stream<Path> wordFiles(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList().stream();
    }
  }

  @TestFactory
  Stream<DynamicTest> everyEditIsToldWholly() throws IOException {
    return documents().stream().map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
      Passages before = Reader.read(new Source("before", Bytes.of(Files.readAllBytes(file))));
      assertThat(Diff.of(before, before).unchanged()).isTrue();
      for (long seed = 1; seed <= SEEDS; seed++) {
        holds(before, new RandomEdits(new Random(seed)).of(before), seed);
      }
    }));
  }

  private static void holds(Passages before, Passages after, long seed) {
    for (Coarse coarse : List.of(Coarse.nothing(), Coarse.everything())) {
      Redline there = Diff.of(before, after, Comparing.EVERYTHING, coarse);
      assertThat(JoinedTables.of(Redline.accept(there.body().changes()))).as("accepted, seed %d", seed)
          .isEqualTo(JoinedTables.of(after.body()));
      assertThat(JoinedTables.of(Redline.reject(there.body().changes()))).as("rejected, seed %d", seed)
          .isEqualTo(JoinedTables.of(before.body()));
      Redline back = Diff.of(after, before, Comparing.EVERYTHING, coarse);
      assertThat(Marked.words(back.body().changes())).as("marked the other way round, seed %d", seed)
          .isEqualTo(Marked.words(there.body().changes()).reversed());
    }
  }

  /// Consecutive versions of the corpus, and the shared pairs where they are at hand.
  private static List<List<Path>> versions() throws IOException {
    List<List<Path>> versions = new ArrayList<>();
    List<Path> corpus = wordFiles(Path.of("..", "corpus", "sec", "documents"), ".docx").toList();
    for (int at = 1; at < corpus.size(); at++) {
      if (corpus.get(at).resolveSibling("").equals(corpus.get(at - 1).resolveSibling(""))) {
        versions.add(corpus.subList(at - 1, at + 1));
      }
    }
    if (Files.isDirectory(SHARED)) {
      wordFiles(SHARED, "before.docx").filter(file -> file.toFile().length() < 100_000)
          .forEach(file -> versions.add(List.of(file, file.resolveSibling("after.docx"))));
    }
    return versions;
  }

  @TestFactory
  Stream<DynamicTest> theOtherWayRoundInsertionsAreDeletions() throws IOException {
    return versions().stream().map(pair -> DynamicTest.dynamicTest(pair.toString(), () -> {
      Passages before = Reader.read(new Source("before", Bytes.of(Files.readAllBytes(pair.getFirst()))));
      Passages after = Reader.read(new Source("after", Bytes.of(Files.readAllBytes(pair.getLast()))));
      assertThat(marked(Diff.of(after, before)).reversed()).isEqualTo(marked(Diff.of(before, after)));
    }));
  }

  private static List<Integer> marked(Redline redline) {
    return Marked.words(redline.stories().stream().flatMap(story -> story.changes().stream()).toList());
  }

  @TestFactory
  Stream<DynamicTest> whatCameFromADocumentIsFoundThere() throws IOException {
    return documents().stream().limit(10).map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
      Passages whole = Reader.read(new Source("whole", Bytes.of(Files.readAllBytes(file))));
      List<Passage> half = whole.body().subList(0, (whole.body().size() + 1) / 2);
      Passages part = new Passages("part", List.of(new Story(Story.Kind.BODY, "", half)), List.of());
      List<Change> changes = Diff.of(part, whole).body().changes();
      assertThat(changes.stream().filter(c -> c instanceof Change.Deleted || c instanceof Change.MovedFrom)).isEmpty();
    }));
  }
}
