package codicil.history;

import codicil.model.Clause;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// One text follows another: from the past of the one to the past of the other.
final class Succession {
  private final Transcript was;
  private final Transcript now;
  private final Step step;
  private final Look look;
  private final int place;
  private final List<Clause> olds;
  private final List<Clause> nows;
  private final List<List<Integer>> oldParagraphs;
  private final List<List<Integer>> paragraphs;

  /// @param place the place of the later text among the recorded ones
  Succession(Transcript was, Transcript now, Step step, Look look, int place) {
    this.was = was;
    this.now = now;
    this.step = step;
    this.look = look;
    this.place = place;
    this.olds = was.clauses();
    this.nows = now.clauses();
    this.oldParagraphs = was.paragraphsOfClauses();
    this.paragraphs = now.paragraphsOfClauses();
  }

  Generation next(Generation before) {
    List<Provenance> words = IntStream.range(0, now.paragraphs().size())
        .mapToObj(at -> Provenance.next(before.paragraphs(), step.paragraphs().get(at), look, now.paragraphs()
            .get(at)
            .length(), place))
        .toList();
    List<Ancestry> ancestries = Linking.of(was, now, step);
    List<Standing> clauses = new ArrayList<>();
    for (int clause = 0; clause < nows.size(); clause++) {
      clauses.add(standing(clause, ancestries.get(clause), before));
    }
    return new Generation(words, clauses);
  }

  private Standing standing(int clause, Ancestry ancestry, Generation before) {
    if (ancestry.main().isEmpty()) {
      return new Standing(new Standing.Birth(place, clause), ancestry, place, Set.of(Event.INSERTED));
    }
    int old = ancestry.main().getAsInt();
    Standing former = before.clauses().get(old);
    Set<Event> events = events(clause, old, ancestry);
    boolean changed = events.contains(Event.REWORDED) || look == Look.STRICT && events.contains(Event.COSMETIC);
    return new Standing(ancestry.same() ? former.born() : new Standing.Birth(place, clause), ancestry,
        changed ? place : former.changed(), events);
  }

  private Set<Event> events(int clause, int old, Ancestry ancestry) {
    Set<Event> events = EnumSet.noneOf(Event.class);
    if (!ancestry.same()) {
      events.add(Event.SPLIT);
    }
    if (!ancestry.others().isEmpty()) {
      events.add(Event.MERGED);
    }
    if (!olds.get(old).number().equals(nows.get(clause).number())) {
      events.add(Event.RENUMBERED);
    }
    if (paragraphs.get(clause).stream().anyMatch(at -> step.paragraphs().get(at).moved())) {
      events.add(Event.MOVED);
    }
    if (reworded(clause, old)) {
      events.add(Event.REWORDED);
    } else if (paragraphs.get(clause).stream().anyMatch(this::looksOtherwise)) {
      events.add(Event.COSMETIC);
    }
    return events;
  }

  private boolean looksOtherwise(int paragraph) {
    return step.paragraphs().get(paragraph).shares().stream().anyMatch(share -> share.kind() == Share.Kind.COSMETIC);
  }

  /// Whether words of the clause came from elsewhere, or words that it was are not in it any more.
  private boolean reworded(int clause, int old) {
    Map<Integer, List<Share>> used = new HashMap<>();
    for (int paragraph : paragraphs.get(clause)) {
      List<Share> shares = step.paragraphs().get(paragraph).shares();
      // a sentence carried to another paragraph of the clause
      if (shares.stream().map(Share::paragraph).distinct().count() > 1
          || shares.stream().anyMatch(share -> used.containsKey(share.paragraph()))) {
        return true;
      }
      if (shares.stream()
          .anyMatch(share -> !oldParagraphs.get(old).contains(share.paragraph()) && !isBlank(share,
              paragraph))
          || Gaps.hasWords(now.paragraphs().get(paragraph), shares, Share::start, Share::end)) {
        return true;
      }
      shares.forEach(share -> used.computeIfAbsent(share.paragraph(), _ -> new ArrayList<>()).add(share));
    }
    return oldParagraphs.get(old)
        .stream()
        .anyMatch(paragraph -> Gaps.hasWords(was.paragraphs().get(paragraph), used.getOrDefault(paragraph, List.of()),
            Share::beforeStart, Share::beforeEnd));
  }

  private boolean isBlank(Share share, int paragraph) {
    return Words.none(now.paragraphs().get(paragraph).substring(share.start(), share.end()));
  }
}
