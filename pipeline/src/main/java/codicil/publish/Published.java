package codicil.publish;

import java.util.List;

/// What publishing did.
///
/// @param redlines how many redlines the site has
/// @param made how many of them were made just now
/// @param unproved how many could not be proved
/// @param pages how many files the site has
/// @param written how many of them were written, the others having been right already
/// @param troubles what could not be used, a line each
public record Published(int redlines, int made, int unproved, int pages, int written, List<String> troubles) {
  public Published {
    troubles = List.copyOf(troubles);
  }

  /// Whether everything was there already.
  public boolean nothingToDo() {
    return made == 0 && written == 0;
  }
}
