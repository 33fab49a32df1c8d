package codicil.render.docx;

import codicil.word.Element;
import codicil.word.WordDocument;

/// What a story is woven with, whoever weaves its paragraphs and tables.
///
/// @param beforePart the part of the before-document that the story stands in
/// @param afterPart that of the after-document, which takes the changes
record Loom(Carrier carrier, Marks marks, Bookmarks bookmarks, String beforePart, String afterPart) {
  WordDocument before() {
    return carrier.before();
  }

  WordDocument after() {
    return carrier.after();
  }

  /// A copy of an element of the before side that can stand in the after side.
  Element carry(Element element) {
    return carrier.carry(element, beforePart, afterPart);
  }
}
