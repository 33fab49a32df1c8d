package codicil.publish;

import java.util.List;

/// What publishing would make, by the paths of the pages. The other pages are set each time and written where they differ.
///
/// @param redlines the redlines
/// @param texts the texts
/// @param nothing whether the site is as it should be
public record Planned(List<String> redlines, List<String> texts, boolean nothing) {
  public Planned {
    redlines = List.copyOf(redlines);
    texts = List.copyOf(texts);
  }

  Planned(List<String> redlines, List<String> texts) {
    this(redlines, texts, false);
  }

  static Planned ofNothing() {
    return new Planned(List.of(), List.of(), true);
  }
}
