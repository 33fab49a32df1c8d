package codicil.check;

import codicil.model.Passage;
import codicil.model.Story;
import java.util.List;

/// A line of a reading that is compared.
///
/// @param words what it says: words, objects, the shape of a table
/// @param format how that looks
/// @param story where it stands
/// @param path the passages that it stands in, the outermost first; empty for the head of a story
record Line(String words, String format, Story story, List<Passage> path) {}
