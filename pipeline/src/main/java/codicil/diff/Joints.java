package codicil.diff;

import codicil.model.Change;
import codicil.model.Comparing;
import codicil.model.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A paragraph of one side, the paragraphs of the other that it was split in or merged from, and where in it they meet.
final class Joints {
  /// A part with fewer words shares them by chance, unless its stretch of the whole has no others.
  private static final int LEAST_WORDS = 3;

  private final Comparing comparing;
  private final Paragraph whole;
  private final List<Paragraph> parts;
  private final boolean split;
  /// By part the offset in the whole where it begins; then the end of the whole.
  private final List<Integer> cuts = new ArrayList<>(List.of(0));
  private final int[] words;
  private final int[] kept;

  /// @param split whether the whole is of the before side
  Joints(Comparing comparing, Paragraph whole, List<Paragraph> parts, boolean split) {
    this.comparing = comparing;
    this.whole = whole;
    this.parts = List.copyOf(parts);
    this.split = split;
    this.words = new int[parts.size()];
    this.kept = new int[parts.size()];
    meet();
  }

  /// A part begins in the whole with the first word that it, or what comes after it, shares with the whole.
  private void meet() {
    List<Token> wholes = Token.of(whole, comparing);
    List<Token> tokens = new ArrayList<>();
    List<Integer> owners = new ArrayList<>();
    for (int part = 0; part < parts.size(); part++) {
      for (Token token : Token.of(parts.get(part), comparing)) {
        tokens.add(token);
        owners.add(part);
        words[part] += token.word() ? 1 : 0;
      }
    }
    for (int[] shared : shared(wholes.stream().map(Token::key).toList(), tokens.stream().map(Token::key).toList())) {
      Token token = wholes.get(shared[0]);
      int owner = owners.get(shared[1]);
      while (cuts.size() <= owner) {
        cuts.add(token.start());
      }
      kept[owner] += token.word() ? 1 : 0;
    }
    while (cuts.size() <= parts.size()) {
      cuts.add(whole.text().length());
    }
  }

  /// The places of the same tokens, in the whole and in the parts: found in the direction in which they are told.
  private List<int[]> shared(List<String> wholes, List<String> tokens) {
    return split ? new Patience<String>().shared(wholes, tokens)
        : new Patience<String>().shared(tokens, wholes).stream().map(pair -> new int[] {pair[1], pair[0]}).toList();
  }

  /// How many of the parts next to one, in a direction, belong to it; blank ones only if another follows.
  int belonging(int from, int step, int most) {
    int belonging = 0;
    for (int next = 1; next <= most; next++) {
      int part = from + next * step;
      if (!belongs(part)) {
        return belonging;
      }
      belonging = words[part] > 0 ? next : belonging;
    }
    return belonging;
  }

  private boolean belongs(int part) {
    boolean alike = 2 * kept[part] >= words[part];
    return alike && (words[part] == 0 || words[part] >= LEAST_WORDS
        || kept[part] == words[part] && wordsOf(stretch(part)) == words[part]);
  }

  /// How many words the whole shares with its parts, in order.
  int kept() {
    return IntStream.of(kept).sum();
  }

  /// How many words the parts have.
  int words() {
    return IntStream.of(words).sum();
  }

  private int wordsOf(Paragraph stretch) {
    return (int) Token.of(stretch, comparing).stream().filter(Token::word).count();
  }

  private Paragraph stretch(int part) {
    return whole.stretch(cuts.get(part), cuts.get(part + 1));
  }

  /// What became of the whole, or what it came from.
  Change change() {
    List<Change.Edited> edited = IntStream.range(0, parts.size())
        .mapToObj(at -> split ? edited(stretch(at), parts.get(at), at) : edited(parts.get(at), stretch(at), at))
        .toList();
    return split ? new Change.Split(whole, edited) : new Change.Merged(whole, edited);
  }

  private Change.Edited edited(Paragraph before, Paragraph after, int at) {
    return new Change.Edited(before, after, at < parts.size() - 1 ? ParagraphDiff.followed(before, after, comparing)
        : ParagraphDiff.of(before, after, comparing));
  }
}
