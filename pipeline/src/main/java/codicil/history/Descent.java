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

  public Descent {
    shares = List.copyOf(shares);
    cuts = List.copyOf(cuts);
  }
}
