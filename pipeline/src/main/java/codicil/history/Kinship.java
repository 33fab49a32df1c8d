package codicil.history;

import codicil.model.Typography;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How much of the same two clauses of different documents say, between which there is no redline.
///
/// @param runs the runs of four words of a clause, without their typography
public record Kinship(Set<String> runs) {
  private static final int WORDS = 4;
  /// Fewer runs are a phrase that any two clauses may share.
  private static final int LEAST = 6;
  private static final double SAME = 0.5;

  public Kinship {
    runs = Set.copyOf(runs);
  }

  /// What a clause says.
  public static Kinship of(String clause) {
    List<String> words = List.of(Typography.without(clause).split(" "));
    Set<String> runs = new HashSet<>();
    for (int at = 0; at + WORDS <= words.size(); at++) {
      runs.add(String.join(" ", words.subList(at, at + WORDS)));
    }
    return new Kinship(runs);
  }

  /// The part of the longer one that both say, from 0 to 1; 0 if it is too little for them to be the same clause.
  public double with(Kinship other) {
    long shared = runs.stream().filter(other.runs::contains).count();
    double part = (double) shared / Math.max(1, Math.max(runs.size(), other.runs.size()));
    return shared < LEAST || part < SAME ? 0 : part;
  }
}
