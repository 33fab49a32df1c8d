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

/// A code that nobody wrote: as many clauses as wanted, of words as frequent as in a language (Zipf), with terms, numbers and
/// identifiers among them. The same number of clauses gives the same code.
final class MadeUp {
  static final int CLAUSES_OF_A_DOCUMENT = 2_000;
  private static final int VOCABULARY = 30_000;
  private static final LocalDate START = LocalDate.of(2015, 1, 1);
  // No one of them and a letter is a small word of a language (`und`): all that is made up counts as English.
  private static final String[] SYLLABLES =
      {"ac", "ber", "con", "der", "est", "form", "gen", "hal", "inter", "just", "kel",
          "lic", "met", "nor", "oper", "part", "quar", "reg", "ser", "ter", "uni", "ver", "work", "yet", "zon"};
  private static final List<Address.At> VERSIONS =
      List.of(new Address.At.Base(), version(10), version(20), version(30));

  private final int clauses;
  private final List<String> words;

  MadeUp(int clauses) {
    this.clauses = clauses;
    Random random = new Random(7);
    this.words = IntStream.range(0, VOCABULARY).mapToObj(at -> word(at, random)).toList();
  }

  private static Address.At version(int major) {
    return new Address.At.Release(new ReleaseNumber(major, 0));
  }

  private static String word(int at, Random random) {
    StringBuilder word = new StringBuilder();
    for (int syllables = 1 + Math.min(3, at / 400); syllables > 0; syllables--) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return word.append((char) ('a' + random.nextInt(26))).toString();
  }

  /// A word, the more frequent ones more often: its rank is spread evenly over the logarithm of all ranks.
  String word(Random random) {
    return words.get((int) Math.exp(random.nextDouble() * Math.log(VOCABULARY)) - 1);
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
    for (int at = 0; at < CLAUSES_OF_A_DOCUMENT; at++) {
      int first = random.nextInt(VERSIONS.size());
      int last = random.nextInt(4) == 0 ? first + random.nextInt(VERSIONS.size() - first) : VERSIONS.size() - 1;
      String number = (1 + at / 100) + "." + (1 + at / 10 % 10) + "." + (1 + at % 10);
      spans.add(new ClauseSpan("x" + document + " " + at, first, last, at, clause(number, random), number,
          List.of((1 + at / 100) + " " + sentence(random, 3)), "",
          new LastChange("v10.0", List.of("MP" + random.nextInt(
              400)), "v10.0")));
    }
    return spans;
  }

  private Clause clause(String number, Random random) {
    String heading = random.nextInt(5) == 0 ? sentence(random, 3) : "";
    StringBuilder text = new StringBuilder(sentence(random, 20 + random.nextInt(60)));
    if (random.nextInt(4) == 0) {
      text.append(" SRV ").append(1 + random.nextInt(12)).append('.').append(1 + random.nextInt(20));
    }
    return new Clause(Clause.Kind.CLAUSE, number, number, heading, text.append('.').toString(), List.of());
  }

  private String sentence(Random random, int length) {
    return String.join(" ", Stream.generate(() -> word(random)).limit(length).toList());
  }

  /// Questions of the kinds that people put, in turn: a word, two, a phrase, a number, an identifier, several words.
  List<String> questions(int many) {
    Random random = new Random(3);
    return IntStream.range(0, many).mapToObj(at -> switch (at % 6) {
      case 0 -> word(random);
      case 1 -> word(random) + " " + word(random);
      case 2 -> "\"" + word(random) + " " + word(random) + "\"";
      case 3 ->
        "DOC" + random.nextInt(Math.ceilDiv(clauses, CLAUSES_OF_A_DOCUMENT)) + " " + (1 + random.nextInt(20)) + "."
            + (1 + random.nextInt(10)) + "." + (1 + random.nextInt(10));
      case 4 -> "SRV " + (1 + random.nextInt(12)) + "." + (1 + random.nextInt(20));
      default -> sentence(random, 5);
    }).toList();
  }
}
