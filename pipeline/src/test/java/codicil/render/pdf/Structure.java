package codicil.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/// The elements of a tagged PDF that carry marks, in the order of reading.
final class Structure {
  private Structure() {}

  /// `Span deleted LineThrough` for what has a title and a decoration.
  static List<String> of(PDDocumentCatalog catalog) {
    List<String> found = new ArrayList<>();
    collect(catalog.getStructureTreeRoot(), found);
    return found;
  }

  /// The languages that elements state.
  static List<String> languages(PDDocumentCatalog catalog) {
    List<String> found = new ArrayList<>();
    languages(catalog.getStructureTreeRoot(), found);
    return found;
  }

  private static void languages(PDStructureNode node, List<String> found) {
    for (Object child : node.getKids()) {
      if (child instanceof PDStructureElement element) {
        if (element.getLanguage() != null) {
          found.add(element.getLanguage());
        }
        languages(element, found);
      }
    }
  }

  private static void collect(PDStructureNode node, List<String> found) {
    for (Object child : node.getKids()) {
      if (child instanceof PDStructureElement element) {
        if (element.getTitle() != null
            && element.getCOSObject().getDictionaryObject(COSName.A) instanceof COSDictionary look) {
          found.add(element.getStructureType() + " " + element.getTitle() + " "
              + look.getNameAsString("TextDecorationType"));
        }
        collect(element, found);
      }
    }
  }
}
