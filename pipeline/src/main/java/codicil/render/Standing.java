package codicil.render;

import codicil.model.Change;
import codicil.model.Clause;
import codicil.model.Numbering;
import codicil.model.Outlined;
import codicil.model.Paragraph;
import codicil.model.Passage;
import codicil.model.Passages;
import codicil.model.Redline;
import codicil.model.Story;
import codicil.model.StoryChange;
import codicil.outline.Outline;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Which clause each paragraph of both sides stands in; what was kept stands where the after side has it.
final class Standing {
  /// By identity, because equal paragraphs stand in different clauses.
  private final IdentityHashMap<Paragraph, Whereabouts> found = new IdentityHashMap<>();

  private Standing() {}

  static Standing of(Redline redline) {
    Standing standing = new Standing();
    standing.add(side(redline, StoryChange.Side.AFTER, Redline::reject));
    standing.add(side(redline, StoryChange.Side.BEFORE, Redline::accept));
    return standing;
  }

  /// Where the first of these passages that stands in a clause does.
  Whereabouts at(Stream<Passage> passages) {
    return passages.flatMap(Passage::paragraphs)
        .flatMap(paragraph -> Optional.ofNullable(found.get(paragraph)).stream())
        .findFirst()
        .orElse(Whereabouts.NONE);
  }

  private static Passages side(Redline redline, StoryChange.Side other, Function<List<Change>, List<Passage>> side) {
    boolean before = other == StoryChange.Side.AFTER;
    return new Passages("", redline.stories()
        .stream()
        .filter(story -> story.side() != other)
        .map(story -> new Story(story.kind(), before ? story.before() : story.after(), side.apply(story.changes())))
        .toList(), List.of());
  }

  private void add(Passages passages) {
    Outlined outlined = Outline.placed(passages, Numbering.inferred());
    List<Whereabouts> clauses = new ArrayList<>();
    outlined.text().clauses().forEach(clause -> add(clause, Whereabouts.NONE, clauses));
    List<Paragraph> paragraphs = passages.paragraphs();
    outlined.clauses().forEach((paragraph, clause) -> found.put(paragraphs.get(paragraph), clauses.get(clause)));
  }

  private static void add(Clause clause, Whereabouts around, List<Whereabouts> clauses) {
    Whereabouts own = around.within(clause);
    clauses.add(own);
    clause.children().forEach(child -> add(child, own, clauses));
  }
}
