package codicil.render;

import codicil.model.Story;
import java.util.List;

/// A story that stands apart from the body (a note, header or footer), laid out for reading.
///
/// @param id its name in links within the page: `note-1`
/// @param kind what kind of story it is
/// @param label what is printed for it: a note's number, a header's place; never empty
/// @param mark what happened to it as a whole
/// @param blocks what stands in it
public record Note(String id, Story.Kind kind, String label, Mark mark, List<Block> blocks) {
  public Note {
    blocks = List.copyOf(blocks);
  }
}
