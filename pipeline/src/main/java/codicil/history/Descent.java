package codicil.history;

import java.util.List;

/// Where the words of a paragraph come from. What no share covers is new.
///
/// @param shares words that were there before, in the order in which they stand now, not overlapping
/// @param cuts words that were taken out, in order
/// @param moved whether the paragraph stood elsewhere
public record Descent(List<Share> shares, List<Cut> cuts, boolean moved) {
  /// A paragraph of which nothing was there before.
  static final Descent NONE = new Descent(List.of(), List.of(), false);

  /// The same for paragraphs that begin so many characters earlier, on the before side and now.
  Descent shifted(int before, int now) {
    return new Descent(
        shares.stream()
            .map(share -> new Share(share.paragraph(), share.beforeStart() + before, share.beforeEnd() + before,
                share.start() + now, share.end() + now, share.kind()))
            .toList(),
        cuts.stream().map(cut -> new Cut(cut.at() + now, cut.words())).toList(), moved);
  }

  public Descent {
    shares = List.copyOf(shares);
    cuts = List.copyOf(cuts);
  }
}
