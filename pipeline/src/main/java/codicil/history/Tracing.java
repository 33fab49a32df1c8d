package codicil.history;

import codicil.model.Change;
import codicil.model.Paragraph;
import codicil.model.Passage;
import codicil.model.Passages;
import codicil.model.Redline;
import codicil.model.RowChange;
import codicil.model.StoryChange;
import codicil.model.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/// Follows a redline paragraph by paragraph and notes where the words of each come from.
final class Tracing {
  private final Transcript was;
  private final Transcript now;
  private final IdentityHashMap<Paragraph, Integer> olds;
  private final IdentityHashMap<Paragraph, Integer> nows;
  private final Labels oldLabels;
  private final Labels newLabels;
  private final List<Descent> descents;

  Tracing(Passages before, Transcript was, Passages after, Transcript now) {
    this.was = was;
    this.now = now;
    this.olds = places(before);
    this.nows = places(after);
    this.oldLabels = Labels.of(was);
    this.newLabels = Labels.of(now);
    this.descents = new ArrayList<>(Collections.nCopies(now.paragraphs().size(), Descent.NONE));
  }

  /// By identity, because equal paragraphs stand at different places. A header that two sections share is read once and
  /// stands at the first.
  private static IdentityHashMap<Paragraph, Integer> places(Passages passages) {
    IdentityHashMap<Paragraph, Integer> places = new IdentityHashMap<>();
    List<Paragraph> paragraphs = passages.paragraphs();
    for (int at = 0; at < paragraphs.size(); at++) {
      places.putIfAbsent(paragraphs.get(at), at);
    }
    return places;
  }

  private static int place(IdentityHashMap<Paragraph, Integer> places, Paragraph paragraph) {
    return Optional.ofNullable(places.get(paragraph))
        .orElseThrow(() -> new IllegalArgumentException("the redline is of other readings"));
  }

  /// Where the words of each paragraph of the after side come from.
  List<Descent> trace(Redline redline) {
    redline.stories().stream().map(StoryChange::changes).forEach(this::trace);
    return descents;
  }

  private void trace(List<Change> changes) {
    for (Change change : changes) {
      switch (change) {
        case Change.Kept kept -> whole(kept.before(), kept.after());
        case Change.Edited edited -> edited(edited, false);
        case Change.Split split -> split(split);
        case Change.Merged merged -> merged(merged);
        case Change.EditedTable table -> table.rows().forEach(this::trace);
        case Change.MovedTo to -> edited(to.edited(), true);
        case Change.Inserted _,Change.Deleted _,Change.MovedFrom _ -> {
          // nothing is shared
        }
      }
    }
  }

  private void trace(RowChange row) {
    switch (row) {
      case RowChange.Kept kept -> whole(kept.before(), kept.after());
      case RowChange.Edited edited -> edited.changes().forEach(this::trace);
      case RowChange.Inserted _,RowChange.Deleted _ -> {
        // nothing is shared
      }
    }
  }

  private void whole(Table.Row before, Table.Row after) {
    for (int cell = 0; cell < after.cells().size(); cell++) {
      List<Passage> olds = before.cells().get(cell).passages();
      List<Passage> news = after.cells().get(cell).passages();
      for (int at = 0; at < Math.min(olds.size(), news.size()); at++) {
        whole(olds.get(at), news.get(at));
      }
    }
  }

  private void whole(Passage before, Passage after) {
    List<Paragraph> from = before.paragraphs().toList();
    List<Paragraph> to = after.paragraphs().toList();
    for (int at = 0; at < Math.min(from.size(), to.size()); at++) {
      int old = place(olds, from.get(at));
      int place = place(nows, to.get(at));
      Share share = new Share(old, 0, was.paragraphs().get(old).length(), 0, now.paragraphs().get(place).length(),
          Share.Kind.SAME);
      descents.set(place, new Descent(List.of(share), List.of(), false));
    }
  }

  private void edited(Change.Edited edited, boolean moved) {
    int place = place(nows, edited.after());
    Descent descent = descent(edited, place(olds, edited.before()), 0, place, 0);
    descents.set(place, new Descent(descent.shares(), descent.cuts(), moved));
  }

  /// The words of each part come from the next stretch of the paragraph that was split.
  private void split(Change.Split split) {
    int end = 0;
    for (Change.Edited part : split.parts()) {
      int place = place(nows, part.after());
      descents.set(place, descent(part, place(olds, split.before()), end, place, 0));
      end += part.before().text().length();
    }
  }

  private void merged(Change.Merged merged) {
    int place = place(nows, merged.after());
    List<Share> shares = new ArrayList<>();
    List<Cut> cuts = new ArrayList<>();
    int end = 0;
    for (Change.Edited part : merged.parts()) {
      Descent descent = descent(part, place(olds, part.before()), 0, place, end);
      shares.addAll(descent.shares());
      cuts.addAll(descent.cuts());
      end += part.after().text().length();
    }
    descents.set(place, new Descent(shares, cuts, false));
  }

  /// Where the words of an edited paragraph, or of a part of one, come from.
  ///
  /// @param oldStart where the part begins in its paragraph of the before side
  /// @param newStart where it begins in that of the after side
  private Descent descent(Change.Edited part, int old, int oldStart, int place, int newStart) {
    String before = was.paragraphs().get(old).substring(oldStart, oldStart + part.before().text().length());
    String after = now.paragraphs().get(place).substring(newStart, newStart + part.after().text().length());
    return new Weighing(old, before, after, label(oldLabels.end(old), oldStart, before),
        label(newLabels.end(place), newStart, after)).of(part.segments()).shifted(oldStart, newStart);
  }

  /// The offset after the clause's number in a stretch of its paragraph.
  private static int label(int end, int start, String stretch) {
    return Math.clamp((long) end - start, 0, stretch.length());
  }
}
