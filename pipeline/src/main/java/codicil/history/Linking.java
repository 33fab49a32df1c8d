package codicil.history;

import codicil.model.Clause;
import codicil.model.WordCount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Finds which clause of the earlier text each clause of the later one was.
///
/// Words decide, not numbers: inserting a clause renumbers those after it and does not change them. The pair of clauses
/// that share most words goes first. A clause of which no word is left is the one of the same number or term in the same
/// place, if there is one: what was replaced by "Not Used" is the same clause.
final class Linking {
  /// Fewer shared words make no clause a part of another.
  private static final int LEAST_WORDS = 3;

  private final List<Clause> olds;
  private final List<Clause> nows;
  private final List<OptionalInt> oldParents;
  private final List<OptionalInt> nowParents;
  private final int[] oldWords;
  private final int[] nowWords;
  private final int[] former;
  private final int[] later;

  /// Words shared by two clauses.
  private record Common(int old, int now, int words) {}

  private Linking(Transcript was, Transcript now) {
    olds = was.clauses();
    nows = now.clauses();
    oldParents = was.parents();
    nowParents = now.parents();
    oldWords = words(was);
    nowWords = words(now);
    former = new int[nows.size()];
    later = new int[olds.size()];
    Arrays.fill(former, -1);
    Arrays.fill(later, -1);
  }

  /// The ancestry of each clause of the later text.
  static List<Ancestry> of(Transcript was, Transcript now, Step step) {
    Linking linking = new Linking(was, now);
    List<Common> common = linking.common(was, now, step);
    common.forEach(pair -> linking.link(pair.old(), pair.now()));
    linking.linkAroundChildren();
    linking.linkByName(common);
    Map<Integer, List<Common>> parts = common.stream()
        .filter(linking::isPart)
        .collect(Collectors.groupingBy(Common::now));
    return IntStream.range(0, linking.nows.size())
        .mapToObj(clause -> linking.ancestry(clause, parts.getOrDefault(clause, List.of())))
        .toList();
  }

  private static int[] words(Transcript text) {
    return text.paragraphsOfClauses()
        .stream()
        .mapToInt(own -> own.stream().mapToInt(at -> WordCount.of(text.paragraphs().get(at))).sum())
        .toArray();
  }

  /// Every two clauses that share words, those that share most first.
  private List<Common> common(Transcript was, Transcript now, Step step) {
    Map<Integer, Map<Integer, Integer>> shared = new TreeMap<>();
    for (int at = 0; at < step.paragraphs().size(); at++) {
      String words = now.paragraphs().get(at);
      OptionalInt clause = now.clauseOf(at);
      for (Share share : step.paragraphs().get(at).shares()) {
        OptionalInt old = was.clauseOf(share.paragraph());
        int count = WordCount.of(words.substring(share.start(), share.end()));
        if (clause.isPresent() && old.isPresent() && count > 0) {
          shared.computeIfAbsent(clause.getAsInt(), _ -> new TreeMap<>()).merge(old.getAsInt(), count, Integer::sum);
        }
      }
    }
    List<Common> common = new ArrayList<>();
    shared.forEach((clause, from) -> from.forEach((old, count) -> common.add(new Common(old, clause, count))));
    common.sort(Comparator.comparingInt((Common pair) -> -pair.words())
        .thenComparing(pair -> !sameName(pair.old(), pair.now())));
    return common;
  }

  private void link(int old, int now) {
    if (former[now] < 0 && later[old] < 0) {
      former[now] = old;
      later[old] = now;
    }
  }

  /// A clause without words of its own was the one around the clauses that its own were.
  private void linkAroundChildren() {
    for (int clause = nows.size() - 1; clause > 0; clause--) {
      OptionalInt parent = nowParents.get(clause);
      OptionalInt old = former[clause] < 0 ? OptionalInt.empty() : oldParents.get(former[clause]);
      if (parent.isPresent() && old.isPresent() && nowWords[parent.getAsInt()] == 0 && oldWords[old.getAsInt()] == 0) {
        link(old.getAsInt(), parent.getAsInt());
      }
    }
  }

  private void linkByName(List<Common> common) {
    boolean[] partOf = new boolean[nows.size()];
    common.stream().filter(this::isPart).forEach(pair -> partOf[pair.now()] = true);
    Map<String, List<Integer>> named = new TreeMap<>();
    for (int old = 0; old < olds.size(); old++) {
      if (later[old] < 0) {
        named.computeIfAbsent(olds.get(old).name(), _ -> new ArrayList<>()).add(old);
      }
    }
    for (int clause = 0; clause < nows.size(); clause++) {
      int now = clause;
      if (former[now] < 0 && !partOf[now] && !nows.get(now).name().isEmpty()) {
        named.getOrDefault(nows.get(now).name(), List.of())
            .stream()
            .filter(old -> sameParent(old, now))
            .findFirst()
            .ifPresent(old -> link(old, now));
      }
    }
  }

  private boolean sameParent(int old, int now) {
    OptionalInt above = nowParents.get(now);
    return above.isPresent() ? oldParents.get(old).equals(OptionalInt.of(former[above.getAsInt()]))
        : oldParents.get(old).isEmpty();
  }

  private boolean sameName(int old, int now) {
    return olds.get(old).name().equals(nows.get(now).name());
  }

  /// Whether what two clauses share is a good part of one of them.
  private boolean isPart(Common pair) {
    return pair.words() >= LEAST_WORDS && 2 * pair.words() >= Math.min(oldWords[pair.old()], nowWords[pair.now()]);
  }

  private Ancestry ancestry(int clause, List<Common> shared) {
    List<Integer> parts = shared.stream().map(Common::old).filter(old -> old != former[clause]).toList();
    if (former[clause] >= 0) {
      return Ancestry.same(former[clause], parts);
    }
    return parts.isEmpty() ? Ancestry.NONE
        : new Ancestry(OptionalInt.of(parts.getFirst()), false, parts.subList(1, parts.size()));
  }
}
