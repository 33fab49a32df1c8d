package codicil.render.docx;

import codicil.word.Blocks;
import codicil.word.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Goes through the blocks of both sides in step, and sets deleted blocks into the after side where they stood.
final class Steps {
  private final Iterator<Blocks.Block> olds;
  private final Iterator<Blocks.Block> news;
  private final List<Blocks.Block> blocks;
  private final Element container;
  private final List<Element> pending = new ArrayList<>();
  private final Map<Integer, String> moves = new HashMap<>();
  private final IdentityHashMap<Element, Integer> reached = new IdentityHashMap<>();

  /// @param container the container of the after side, for the case that it holds no block at all
  Steps(List<Blocks.Block> olds, List<Blocks.Block> news, Element container) {
    this.olds = olds.iterator();
    this.news = news.iterator();
    this.blocks = news;
    this.container = container;
  }

  /// The next block of the before side.
  Element old() {
    return olds.next().element();
  }

  /// The next block of the after side; what was deleted since the last one is set before it.
  Blocks.Block now() {
    Blocks.Block now = news.next();
    if (!pending.isEmpty()) {
      // each search goes on where the last one ended: a long story has thousands of deletions
      int at = now.parent().indexOf(now.element(), reached.getOrDefault(now.parent(), 0));
      now.parent().children().addAll(at, pending);
      reached.put(now.parent(), at + pending.size());
      pending.clear();
    }
    return now;
  }

  /// Adds deleted blocks, fit for the after side.
  void deleted(List<Element> copies) {
    pending.addAll(copies);
  }

  /// The name of a move of this story in the whole document.
  String move(int number, Marks marks) {
    return moves.computeIfAbsent(number, _ -> marks.moveName());
  }

  /// Sets what was deleted at the end, and returns the last block, deleted or not; empty if there is none.
  Optional<Element> finish() {
    Optional<Blocks.Block> end = blocks.isEmpty() ? Optional.empty() : Optional.of(blocks.getLast());
    Element parent = end.map(Blocks.Block::parent).orElse(container);
    int at = end.map(last -> parent.indexOf(last.element()) + 1)
        .orElseGet(() -> container.child("w:sectPr").map(container::indexOf).orElse(container.children().size()));
    parent.children().addAll(at, pending);
    return pending.isEmpty() ? end.map(Blocks.Block::element) : Optional.of(pending.getLast());
  }
}
