package codicil.read.docx;

import codicil.word.Element;
import codicil.word.Piece;
import codicil.word.WordDocument;
import java.util.regex.Pattern;

/// Where the hyperlink around a piece leads. A made-up bookmark name (`_Toc…`) counts as one address, because Word makes
/// new ones whenever it updates a table of contents.
final class Links {
  private static final Pattern MADE_UP = Pattern.compile("_(Toc|Ref|Hlt)[0-9A-Za-z_]+");

  private Links() {}

  static String around(Piece piece, String part, WordDocument document) {
    for (Element wrapper : piece.wrappers()) {
      if (wrapper.is("w:hyperlink")) {
        String id = wrapper.attribute("r:id");
        String anchor = MADE_UP.matcher(wrapper.attribute("w:anchor")).replaceAll("_$1");
        return (id.isEmpty() ? "" : document.target(part, id)) + (anchor.isEmpty() ? "" : "#" + anchor);
      }
    }
    return "";
  }
}
