package codicil.render.docx;

import codicil.model.Atom;
import codicil.model.Change;
import codicil.model.Segment;
import codicil.word.Element;
import codicil.word.Inline;
import codicil.word.Node;
import codicil.word.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Writes the changes of one edited paragraph into the after-document's paragraph; or those of one that was split or merged
/// into as many as it has parts.
final class ParagraphWeaver {
  /// A piece, the paragraph of its side that it stands in, and where its text starts.
  private record Placed(Piece piece, int paragraph, int start) {
    int end() {
      return start + piece.text().length();
    }
  }

  private final Loom loom;
  private final List<Placed> olds;
  private final List<Placed> news;
  private final Map<Element, Element> wrapperOf = new HashMap<>();
  private final Map<Element, Element> carriedRuns = new HashMap<>();
  private final Links links;
  private Strand strand;
  private Optional<Relinked> relinked = Optional.empty();
  /// The next piece of the after side to be written, and up to where its text has been.
  private int next;
  private int written;
  /// The last paragraph of the after side that may be written yet.
  private int paragraph;

  private ParagraphWeaver(Loom loom, List<Element> olds, List<Element> news, Element target) {
    this.loom = loom;
    this.olds = placed(olds.stream().map(old -> loom.before().pieces(loom.beforePart(), old)).toList());
    this.links = new Links(loom);
    this.news = placed(news.stream().map(now -> links.asElements(loom.after().pieces(loom.afterPart(), now))).toList());
    news.forEach(now -> now.children().removeIf(n -> !(n instanceof Element e && e.is("w:pPr"))));
    this.strand = new Strand(target, loom.marks());
  }

  /// Weaves the parts of paragraphs into those that take them.
  ///
  /// @param olds the paragraphs of the before side: one, or as many as there are parts
  /// @param news those of the after side, likewise
  /// @param targets by part the paragraph that takes it
  static void weave(Loom loom, List<Element> olds, List<Element> news, List<Element> targets,
      List<Change.Edited> parts) {
    ParagraphWeaver weaver = new ParagraphWeaver(loom, olds, news, targets.getFirst());
    List<List<Segment>> segments = shifted(parts);
    segments.forEach(part -> part.forEach(weaver::matchWrappers));
    for (int part = 0; part < parts.size(); part++) {
      weaver.strand = new Strand(targets.get(part), loom.marks());
      weaver.paragraph = Math.min(part, news.size() - 1);
      segments.get(part).forEach(weaver::write);
      if (news.size() > 1) {
        weaver.rest();
      }
    }
    weaver.rest();
  }

  /// Writes a paragraph that moved into an empty one at the place that it left.
  ///
  /// @param segments what moved, and what was deleted
  static void left(Loom loom, Element old, Element target, List<Segment> segments) {
    ParagraphWeaver weaver = new ParagraphWeaver(loom, List.of(old), List.of(), target);
    for (Segment segment : segments) {
      if (segment instanceof Segment.Same same) {
        weaver.gone(same.beforeStart(), same.beforeEnd(), Revision.MOVED_FROM);
      } else {
        weaver.write(segment);
      }
    }
  }

  /// Marks a paragraph that moved at the place that it came to.
  ///
  /// @param segments what moved, and what was inserted
  static void arrived(Loom loom, Element now, List<Segment> segments) {
    ParagraphWeaver weaver = new ParagraphWeaver(loom, List.of(), List.of(now), now);
    for (Segment segment : segments) {
      if (segment instanceof Segment.Same same) {
        weaver.news(same.afterEnd(), Optional.of(Revision.MOVED_TO), _ -> Optional.empty());
      } else {
        weaver.write(segment);
      }
    }
    weaver.rest();
  }

  /// The segments of each part, their offsets counted from the first part on.
  private static List<List<Segment>> shifted(List<Change.Edited> parts) {
    List<List<Segment>> shifted = new ArrayList<>();
    int before = 0;
    int after = 0;
    for (Change.Edited part : parts) {
      int old = before;
      int now = after;
      shifted.add(part.segments().stream().map(segment -> segment.shifted(old, now)).toList());
      before += part.before().text().length();
      after += part.after().text().length();
    }
    return shifted;
  }

  private static List<Placed> placed(List<List<Piece>> paragraphs) {
    List<Placed> placed = new ArrayList<>();
    int at = 0;
    for (int paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
      for (Piece piece : paragraphs.get(paragraph)) {
        placed.add(new Placed(piece, paragraph, at));
        at += piece.text().length();
      }
    }
    return placed;
  }

  /// A hyperlink of which words were kept is one hyperlink on both sides: deleted words go inside the kept one.
  private void matchWrappers(Segment segment) {
    if (segment instanceof Segment.Same same) {
      Optional<Placed> old = at(olds, same.beforeStart());
      Optional<Placed> now = at(news, same.afterStart());
      if (old.isPresent() && now.isPresent()) {
        List<Element> from = old.get().piece().wrappers();
        List<Element> to = now.get().piece().wrappers();
        for (int i = 0; i < Math.min(from.size(), to.size()) && links.same(from.get(i), to.get(i)); i++) {
          wrapperOf.putIfAbsent(from.get(i), to.get(i));
        }
      }
    }
  }

  private static Optional<Placed> at(List<Placed> pieces, int offset) {
    return pieces.stream().filter(p -> p.start() <= offset && offset < p.end()).findFirst();
  }

  private void write(Segment segment) {
    switch (segment) {
      case Segment.Same same when same.reformatted() -> reformatted(same);
      case Segment.Same same -> news(same.afterEnd(), Optional.empty(), p -> Optional.empty());
      case Segment.Insertion insertion -> news(insertion.end(), Optional.of(Revision.INSERTED), p -> Optional.empty());
      case Segment.Deletion deletion -> gone(deletion.start(), deletion.end(), Revision.DELETED);
    }
  }

  /// The format and link of the before side where they differ, looked up by offset; fragments end where either side's
  /// do.
  private void reformatted(Segment.Same same) {
    int shift = same.beforeStart() - same.afterStart();
    boolean fits = same.beforeEnd() - same.afterEnd() == shift;
    for (int at = same.afterStart(); at < same.afterEnd();) {
      Optional<Placed> old = at(olds, at + shift);
      Optional<Placed> now = at(news, at);
      int end = fits ? Math.min(old.map(o -> o.end() - shift).orElse(same.afterEnd()),
          now.map(Placed::end).orElse(same.afterEnd())) : same.afterEnd();
      relink(Relinked.of(old.flatMap(o -> links.before(o.piece())),
          now.map(n -> n.piece().wrappers()).orElse(List.of()), links));
      Optional<Element> format = old.flatMap(o -> o.piece().format());
      news(Math.min(end, same.afterEnd()), Optional.empty(), piece -> differs(piece, format)
          ? Optional.of(format.map(loom::carry).orElseGet(() -> Element.of("w:rPr")))
          : Optional.empty());
      at = end;
    }
    relink(Optional.empty());
  }

  private void relink(Optional<Relinked> next) {
    if (!next.equals(relinked)) {
      relinked.ifPresent(r -> r.end(strand));
      next.ifPresent(r -> r.begin(strand));
      relinked = next;
    }
  }

  private boolean differs(Piece piece, Optional<Element> old) {
    return !loom.before().format(old).equals(loom.after().format(piece.format()));
  }

  /// Writes the after side's pieces up to an offset.
  private void news(int end, Optional<Revision> revision,
      Function<Piece, Optional<Element>> oldFormat) {
    while (next < news.size() && news.get(next).paragraph() <= paragraph) {
      Placed placed = news.get(next);
      if (placed.piece().isSilent()) {
        if (placed.start() >= end && placed.start() > written) {
          return;
        }
        add(placed, 0, 0, placed.piece().wrappers(), revision, Optional.empty());
        next++;
      } else if (placed.start() >= end) {
        return;
      } else {
        int from = Math.max(placed.start(), written);
        int to = Math.min(placed.end(), end);
        add(placed, from - placed.start(), to - placed.start(), placed.piece().wrappers(), revision,
            oldFormat.apply(placed.piece()));
        written = to;
        if (to < placed.end()) {
          return;
        }
        next++;
      }
    }
  }

  private void add(Placed placed, int from, int to, List<Element> around, Optional<Revision> revision,
      Optional<Element> oldFormat) {
    Piece piece = placed.piece();
    Optional<Element> laid = relinked.flatMap(Relinked::now);
    List<Element> wrappers = laid.isEmpty() ? around : around.stream().filter(w -> w != laid.get()).toList();
    boolean simpleField = revision.isPresent() && piece.atom().equals(Optional.of(Atom.Kind.FIELD))
        && piece.content().getFirst().run().isEmpty();
    if (simpleField && piece.content().getFirst().node() instanceof Element field) {
      boolean deleted = revision.get() == Revision.DELETED;
      Marks.runs(field)
          .forEach(run -> strand.add(wrappers, revision, Optional.empty(), Optional.empty(),
              deleted ? Marks.deleted(run) : run));
      return;
    }
    boolean deleted = revision.equals(Optional.of(Revision.DELETED));
    for (Piece.Part part : piece.content()) {
      strand.add(wrappers, revision, part.run(), oldFormat, Strand.fragment(piece, part.node(), from, to, deleted));
    }
  }

  private void gone(int start, int end, Revision revision) {
    for (Placed placed : olds) {
      if (placed.start() < end && placed.end() > start && !placed.piece().isSilent()) {
        int from = Math.max(start, placed.start()) - placed.start();
        int to = Math.min(end, placed.end()) - placed.start();
        add(new Placed(carried(placed.piece()), placed.paragraph(), placed.start()), from, to, wrappers(placed.piece()),
            Optional.of(revision), Optional.empty());
      }
    }
  }

  private List<Element> wrappers(Piece piece) {
    return piece.wrappers().stream().map(w -> wrapperOf.computeIfAbsent(w, links::carried)).toList();
  }

  /// A piece whose parts can stand in the after-document; the format of a run is carried once.
  private Piece carried(Piece piece) {
    List<Piece.Part> parts = new ArrayList<>();
    for (Piece.Part part : piece.content()) {
      Node node = part.node();
      if (node instanceof Element element) {
        if (Inline.isSilent(element)) {
          continue;
        }
        Element holder = loom.carry(Element.of("w:r", element));
        if (holder.elements().isEmpty()) {
          continue;
        }
        node = holder.elements().getFirst();
      }
      parts.add(new Piece.Part(part.run().map(r -> carriedRuns.computeIfAbsent(r, this::carriedRun)), node));
    }
    return new Piece(piece.text(), piece.atom(), piece.key(), piece.ref(), parts, piece.wrappers());
  }

  private Element carriedRun(Element run) {
    Element shell = run.shell();
    run.child("w:rPr").ifPresent(p -> shell.add(p.copy()));
    return loom.carry(shell);
  }

  private void rest() {
    for (; next < news.size() && news.get(next).paragraph() <= paragraph; next++) {
      Placed placed = news.get(next);
      add(placed, Math.max(0, written - placed.start()), placed.piece().text().length(), placed.piece().wrappers(),
          Optional.empty(), Optional.empty());
    }
  }
}
