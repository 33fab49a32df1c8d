package codicil.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.jspecify.annotations.Nullable;

/// Reads the structure of a tagged PDF. Loops, and what lies deeper than any document is nested, are left out.
final class Tags {
  private static final int DEEPEST = 100;
  private static final int MOST = 2_000_000;
  private static final int WIDEST = 500;
  private final Map<COSDictionary, Integer> pages = new HashMap<>();
  private final Set<COSBase> met = new HashSet<>();
  private int count;

  private Tags() {}

  /// The root of the structure; empty if the document has none.
  static Optional<Tag.Element> of(PDDocument document) {
    try {
      PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
      if (root == null) {
        return Optional.empty();
      }
      Tags tags = new Tags();
      int number = 0;
      for (PDPage page : document.getPages()) {
        tags.pages.put(page.getCOSObject(), ++number);
      }
      return Optional.of(new Tag.Element("Document", 1, 1, tags.parts(root, null, 0)));
    } catch (RuntimeException e) {
      // a damaged structure is no structure; the layout says the rest
      return Optional.empty();
    }
  }

  private List<Tag> parts(PDStructureNode node, @Nullable PDPage around, int depth) {
    List<Tag> parts = new ArrayList<>();
    if (depth > DEEPEST || !met.add(node.getCOSObject())) {
      return parts;
    }
    for (Object kid : node.getKids()) {
      if (++count > MOST) {
        break;
      }
      switch (kid) {
        case PDStructureElement element -> parts.add(element(element, around, depth + 1));
        case PDMarkedContentReference content ->
          piece(content.getPage() == null ? around : content.getPage(), content.getMCID(), parts);
        case Integer number -> piece(around, number, parts);
        default -> {
          // an annotation or a picture, which says nothing
        }
      }
    }
    return parts;
  }

  private Tag.Element element(PDStructureElement element, @Nullable PDPage around, int depth) {
    PDPage page = element.getPage() == null ? around : element.getPage();
    int columns = 1;
    int rows = 1;
    String kind = Optional.ofNullable(element.getStandardStructureType()).orElse("");
    if (kind.equals("TD") || kind.equals("TH")) {
      for (int at = 0; at < element.getAttributes().size(); at++) {
        if (element.getAttributes().getObject(at) instanceof PDTableAttributeObject table) {
          columns = Math.clamp(table.getColSpan(), 1, WIDEST);
          rows = Math.clamp(table.getRowSpan(), 1, WIDEST);
        }
      }
    }
    return new Tag.Element(kind, columns, rows, parts(element, page, depth));
  }

  private void piece(@Nullable PDPage page, int number, List<Tag> parts) {
    Integer on = page == null ? null : pages.get(page.getCOSObject());
    if (on != null && number >= 0) {
      parts.add(new Tag.Piece(on, number + 1));
    }
  }
}
