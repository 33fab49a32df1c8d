package codicil.read.docx;

import codicil.word.Element;
import codicil.word.Link;
import codicil.word.Piece;
import codicil.word.WordDocument;
import java.util.Optional;

/// Where the hyperlink around a piece leads.
final class Links {
  private Links() {}

  static String around(Piece piece, String part, WordDocument document) {
    for (Element wrapper : piece.wrappers()) {
      Optional<Link> link = Link.of(wrapper, part, document);
      if (link.isPresent()) {
        return link.get().place();
      }
    }
    return "";
  }
}
