package codicil.history;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The words of a clause, told against what it said in the text before.
///
/// @param pieces in reading order; where words were replaced, the old ones stand first. A line end parts paragraphs
public record Wording(List<Piece> pieces) {
  public Wording {
    pieces = List.copyOf(pieces);
  }

  /// Words in one state.
  public record Piece(Kind kind, String words) {}

  /// What became of words.
  public enum Kind {
    SAME, INSERTED, DELETED
  }

  /// The words of a clause against those of the clause that it was; without one, all of them are new. For the first text
  /// there is nothing to hold them against, and all are the same.
  public static Wording of(Lineage lineage, Lineage.State state) {
    Transcript now = lineage.texts().get(state.text());
    List<Integer> paragraphs = now.paragraphsOfClauses().get(state.clause());
    if (state.text() == 0) {
      Wordsmith smith = new Wordsmith();
      paragraphs.forEach(at -> smith.paragraph(now.paragraphs().get(at), Kind.SAME));
      return smith.wording();
    }
    Transcript was = lineage.texts().get(state.text() - 1);
    Step step = lineage.steps().get(state.text() - 1);
    Ancestry ancestry = lineage.standing(state).ancestry();
    List<Integer> left = new ArrayList<>();
    if (ancestry.same()) {
      left.addAll(was.paragraphsOfClauses().get(ancestry.main().orElseThrow()));
      paragraphs.forEach(at -> step.paragraphs()
          .get(at)
          .shares()
          .forEach(share -> left.remove(
              Integer.valueOf(share.paragraph()))));
    }
    return of(was, now, step, lineage.look(), paragraphs, left);
  }

  private static Wording of(Transcript was, Transcript now, Step step, Look look, List<Integer> paragraphs,
      List<Integer> left) {
    Wordsmith smith = new Wordsmith();
    for (int at : paragraphs) {
      Descent descent = step.paragraphs().get(at);
      int from = descent.shares().stream().mapToInt(Share::paragraph).min().orElse(-1);
      while (!left.isEmpty() && left.getFirst() < from) {
        smith.paragraph(was.paragraphs().get(left.removeFirst()), Kind.DELETED);
      }
      smith.paragraph(was, now.paragraphs().get(at), descent, look);
    }
    left.forEach(at -> smith.paragraph(was.paragraphs().get(at), Kind.DELETED));
    return smith.wording();
  }

  /// The words of one kind, in order, each stretch apart.
  public List<String> words(Kind kind) {
    return pieces.stream().filter(piece -> piece.kind() == kind).map(Piece::words).map(String::strip).toList();
  }

  /// The words as they are now.
  public String now() {
    return without(Kind.DELETED);
  }

  /// The words as they were before.
  public String before() {
    return without(Kind.INSERTED);
  }

  private String without(Kind kind) {
    return pieces.stream().filter(piece -> piece.kind() != kind).map(Piece::words).collect(Collectors.joining());
  }
}
