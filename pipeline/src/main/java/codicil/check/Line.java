package codicil.check;

import codicil.model.Passage;
import codicil.model.Story;
import java.util.List;

/// A line of a reading that is compared.
///
/// @param wording what it says and how that looks
/// @param story where it stands
/// @param path the passages that it stands in, the outermost first; empty for the head of a story
record Line(Wording wording, Story story, List<Passage> path) {
  /// What it says: words, objects, the shape of a table.
  String words() {
    return wording.words();
  }

  /// Whether another line says the same.
  boolean saysAs(Line other) {
    return wording instanceof Wording.Said mine && other.wording instanceof Wording.Said theirs && mine.saysAs(theirs)
        || words().equals(other.words());
  }

  /// Whether another line looks the same.
  boolean looksAs(Line other) {
    return wording instanceof Wording.Said mine && other.wording instanceof Wording.Said theirs && mine.looksAs(theirs)
        || wording.format().equals(other.wording.format());
  }
}
