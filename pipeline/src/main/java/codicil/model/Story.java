package codicil.model;

import java.util.List;

/// A separate flow of text in a document (ISO/IEC 29500-1 §17.2 "story").
///
/// @param kind what kind of flow
/// @param name tells stories of one kind apart (a note's id, a header's section and type, a text box's number); empty for the body
/// @param passages what stands in it, in order
public record Story(Kind kind, String name, List<Passage> passages) {
  public Story {
    passages = List.copyOf(passages);
  }

  /// The kinds of stories.
  public enum Kind {
    BODY, HEADER, FOOTER, FOOTNOTE, ENDNOTE, TEXT_BOX
  }
}
