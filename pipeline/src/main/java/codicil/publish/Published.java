package codicil.publish;

import java.util.List;

/// What publishing did. Files and pages are named by their paths in the site.
///
/// @param proved how the redlines of the site are proved
/// @param redlines the pages of the redlines that were made just now
/// @param texts the pages of the texts that were made just now
/// @param files how many files the site has
/// @param written the files that were written, the others having been right already
/// @param removed the files that an earlier publication wrote and that are of no use any more
/// @param look what somebody should look at: redlines that are not proved word by word, a line each
/// @param troubles what could not be used, a line each
public record Published(Proofs proved, List<String> redlines, List<String> texts, int files, List<String> written,
    List<String> removed, List<String> look, List<String> troubles) {
  public Published {
    redlines = List.copyOf(redlines);
    texts = List.copyOf(texts);
    written = List.copyOf(written);
    removed = List.copyOf(removed);
    look = List.copyOf(look);
    troubles = List.copyOf(troubles);
  }

  /// How many redlines are proved how.
  ///
  /// @param fine word by word
  /// @param coarse with whole paragraphs or tables replaced
  /// @param no not at all
  public record Proofs(int fine, int coarse, int no) {
    /// How many redlines there are.
    public int all() {
      return fine + coarse + no;
    }
  }

  /// Whether everything was there already.
  public boolean nothingToDo() {
    return redlines.isEmpty() && written.isEmpty() && removed.isEmpty();
  }

  /// The same once more, everything being there.
  Published again() {
    return new Published(proved, List.of(), List.of(), files, List.of(), List.of(), look, troubles);
  }
}
