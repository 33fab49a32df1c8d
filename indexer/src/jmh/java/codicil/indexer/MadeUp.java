package codicil.indexer;

import codicil.log.Days;
import codicil.model.Address;
import codicil.model.Bytes;
import codicil.model.Clause;
import codicil.model.ReleaseNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A code that nobody wrote: as many clauses as wanted, in a made-up [Tongue], with terms, numbers and identifiers among them.
/// The same number of clauses gives the same code.
///
/// Half of all clauses have more than 30 words, the mean is 50; in the bundled corpus half have more than 14, in the real
/// specifications more than 92.
final class MadeUp {
  static final int CLAUSES_OF_A_DOCUMENT = 2_000;
  private static final int CLAUSES_OF_A_PART = 100;
  private static final LocalDate START = LocalDate.of(2015, 1, 1);
  /// A day on which the third of the four versions is in force.
  static final LocalDate DAY = LocalDate.of(2017, 6, 1);
  private static final List<Address.At> VERSIONS =
      List.of(new Address.At.Base(), version(10), version(20), version(30));

  private final int clauses;
  private final Tongue tongue = new Tongue();

  MadeUp(int clauses) {
    this.clauses = clauses;
  }

  private static Address.At version(int major) {
    return new Address.At.Release(new ReleaseNumber(major, 0));
  }

  Stream<DocumentHistory> documents() {
    return IntStream.range(0, Math.ceilDiv(clauses, CLAUSES_OF_A_DOCUMENT)).mapToObj(this::document);
  }

  private DocumentHistory document(int number) {
    Address address = Address.parse("made/appendix-x" + number).orElseThrow();
    List<DocumentHistory.Version> versions = new ArrayList<>();
    for (int at = 0; at < VERSIONS.size(); at++) {
      LocalDate from = START.plusYears(at);
      versions.add(new DocumentHistory.Version(VERSIONS.get(at),
          List.of(at + 1 < VERSIONS.size() ? new Days(from, from.plusYears(1)) : Days.from(from))));
    }
    return new DocumentHistory(address, List.of("Document " + number), List.of("DOC" + number), versions,
        Bytes.of("made " + number).sha256(), () -> new DocumentHistory.Contents(spans(number), List.of()));
  }

  List<ClauseSpan> spans(int document) {
    Random random = new Random(document);
    List<ClauseSpan> spans = new ArrayList<>();
    String part = "";
    for (int at = 0; at < CLAUSES_OF_A_DOCUMENT; at++) {
      int first = random.nextInt(VERSIONS.size());
      int last = random.nextInt(4) == 0 ? first + random.nextInt(VERSIONS.size() - first) : VERSIONS.size() - 1;
      String number = (1 + at / CLAUSES_OF_A_PART) + "." + (1 + at / 10 % 10) + "." + (1 + at % 10);
      String heading = tongue.words(random, 3);
      part = at % CLAUSES_OF_A_PART == 0 ? heading : part;
      spans.add(new ClauseSpan(at, first, last, at, clause(number, random), number,
          List.of((1 + at / CLAUSES_OF_A_PART) + " " + part), "",
          new LastChange("v10.0", List.of("MP" + random.nextInt(
              400)), "v10.0")));
    }
    return spans;
  }

  private Clause clause(String number, Random random) {
    String heading = random.nextInt(5) == 0 ? tongue.words(random, 3) : "";
    StringBuilder text = new StringBuilder(tongue.words(random, length(random)));
    if (random.nextInt(4) == 0) {
      text.append(" SRV ").append(1 + random.nextInt(12)).append('.').append(1 + random.nextInt(20));
    }
    return new Clause(Clause.Kind.CLAUSE, number, number, heading, text.append('.').toString(), List.of());
  }

  // Log-normal, as the lengths of clauses are.
  private static int length(Random random) {
    return (int) Math.clamp(30 * Math.exp(random.nextGaussian()), 3, 1_000);
  }

  /// Questions as people put them, in turn: a word, two words, a phrase, a number, an identifier, a question of
  /// ten words, half of them small ones. One in 14 has a misspelt word (of the judged questions 13 of 182).
  List<String> questions(int many) {
    Random random = new Random(3);
    return IntStream.range(0, many).mapToObj(at -> at % 14 == 13 ? misspelt(random) : question(at, random)).toList();
  }

  private String question(int at, Random random) {
    return switch (at % 6) {
      case 0 -> tongue.asked(random);
      case 1 -> tongue.asked(random) + " " + tongue.asked(random);
      case 2 -> "\"" + phrase(random) + "\"";
      case 3 -> "DOC" + document(random) + " " + (1 + random.nextInt(20)) + "." + (1 + random.nextInt(10)) + "."
          + (1 + random.nextInt(10));
      case 4 -> "SRV " + (1 + random.nextInt(12)) + "." + (1 + random.nextInt(20));
      default -> "how must " + String.join(" ", Stream.generate(() -> tongue.asked(random) + " " + tongue.small(random))
          .limit(4)
          .toList());
    };
  }

  private int document(Random random) {
    return random.nextInt(Math.ceilDiv(clauses, CLAUSES_OF_A_DOCUMENT));
  }

  // Two words in a row, not both of them small: nobody quotes `of the`.
  private String phrase(Random random) {
    while (true) {
      String text = clause("1", random).text();
      // Without the full stop, which would make a word of `of.` that is not small.
      String[] words = text.substring(0, text.length() - 1).split(" ");
      int at = random.nextInt(words.length - 1);
      if (!tongue.isSmall(words[at]) || !tongue.isSmall(words[at + 1])) {
        return words[at] + " " + words[at + 1];
      }
    }
  }

  private String misspelt(Random random) {
    String word = tongue.asked(random);
    return word.length() < 5 ? word : word.substring(0, 2) + word.charAt(3) + word.charAt(2) + word.substring(4);
  }
}
