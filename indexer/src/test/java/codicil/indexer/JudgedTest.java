package codicil.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whether people find what they look for: questions with the clauses that answer them (`judged/*.yaml`), against the
/// search, against plain BM25 over clauses and against plain BM25 over whole documents.
class JudgedTest {
  private static final List<String> EXACT = List.of("identifier", "clause number", "defined term");

  @TempDir
  Path folder;

  @Test
  void theBundledCorpusAnswers() throws IOException {
    answers("sec.yaml", RealShelf.corpus(folder.resolve("state")));
  }

  @Test
  void realSpecificationsAnswer() throws IOException {
    Assumptions.assumeTrue(RealShelf.hasShared(), "the shared collections of real documents are not there");
    answers("shared.yaml", RealShelf.shared());
  }

  private void answers(String file, Stream<DocumentHistory> shelf) throws IOException {
    Map<DocumentHistory, DocumentHistory.Contents> read = RealShelf.read(shelf);
    Bench bench = new Bench(folder.resolve("index"), read);
    Standings ours = new Standings();
    Standings clauses = new Standings();
    Standings documents = new Standings();
    PlainSearch byClause = new PlainSearch(read, false);
    PlainSearch byDocument = new PlainSearch(read, true);
    for (Judged judged : Judged.read(file)) {
      ours.add(judged, bench.grades(judged));
      clauses.add(judged, byClause.grades(judged));
      documents.add(judged, byDocument.grades(judged));
    }
    print(file, ours, clauses, documents);
    assertThat(ours.of(EXACT).first()).as(file + ", " + EXACT).isGreaterThanOrEqualTo(0.95);
    assertThat(ours.all().ndcg()).as(file).isGreaterThanOrEqualTo(0.85);
    assertThat(ours.all().ndcg()).as(file).isGreaterThan(clauses.all().ndcg());
  }

  private static void print(String file, Standings ours, Standings clauses, Standings documents) {
    String line = "%-18s %9s   %s   %s   %s%n";
    String figures = "%5.2f %5.2f";
    System.out.printf(Locale.ROOT, "%n%s: success@1, nDCG@10%n", file);
    System.out.printf(Locale.ROOT, line, "", "questions", "ours       ", "clauses    ", "documents");
    ours.byKind().forEach((kind, own) -> {
      Standings.Figures plain = clauses.byKind().getOrDefault(kind, own);
      Standings.Figures whole = documents.byKind().getOrDefault(kind, own);
      System.out.printf(Locale.ROOT, line, kind, own.questions(), figures(figures, own), figures(figures, plain),
          figures(figures, whole));
    });
    System.out.printf(Locale.ROOT, line, "all", ours.all().questions(), figures(figures, ours.all()), figures(figures,
        clauses.all()), figures(figures, documents.all()));
    ours.imperfect()
        .forEach(each -> System.out.printf(Locale.ROOT, "  %.2f  %s: %s %s%n", each.ndcg(), each.judged().kind(),
            each.judged().search().query(), each.ranked()));
  }

  private static String figures(String form, Standings.Figures figures) {
    return String.format(Locale.ROOT, form, figures.first(), figures.ndcg());
  }
}
