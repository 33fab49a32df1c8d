package codicil.read.pdf;

import codicil.model.Finding;
import codicil.model.Paragraph;
import codicil.model.Passages;
import codicil.model.Source;
import codicil.model.Story;
import codicil.model.Unusable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// Reads a PDF into passages.
///
/// What is read, in a document whose maker recorded its structure: paragraphs, headings, lists, tables and notes as
/// recorded. Otherwise, inferred from where letters stand: paragraphs in one or two columns with bold and italic stretches,
/// tables with and without rules, notes below a short rule at the foot of a page; headings by the document's bookmarks or
/// the size of their type. Running headers, footers and page numbers stand apart; links to other documents are kept.
public final class PdfReader {
  private static final int LARGEST = 400_000_000;
  private final List<Finding> findings = new ArrayList<>();

  private PdfReader() {}

  /// Reads a PDF.
  ///
  /// @throws Unusable if it cannot be opened, or only with a password
  public static Passages read(Source source) {
    if (source.bytes().size() > LARGEST) {
      throw new Unusable("is larger than " + LARGEST / 1_000_000 + " MB", source.name(), "split it");
    }
    try (PDDocument document = Loader.loadPDF(source.bytes().toArray())) {
      return new PdfReader().read(source.name(), document);
    } catch (InvalidPasswordException e) {
      throw new Unusable("is encrypted with a password", source.name(), "save a copy without a password", e);
    } catch (NoClassDefFoundError e) {
      // documents locked for the holders of certificates need a library that is not there
      throw new Unusable("is encrypted for certain readers", source.name(), "save a copy without encryption", e);
    } catch (IOException e) {
      throw new Unusable("is damaged and cannot be opened as a PDF", source.name(),
          "fetch it again, or print it to a new PDF", e);
    }
  }

  private Passages read(String name, PDDocument document) {
    List<Sheet> sheets = Sheets.of(document, findings);
    if (sheets.isEmpty()) {
      findings.add(new Finding("no-pages", "", "has no pages"));
    }
    reportScans(sheets);
    Layout layout = Tags.of(document)
        .map(tags -> Structure.of(tags, sheets))
        .filter(Structure::isWhole)
        .map(Layout::of)
        .orElseGet(() -> Layout.of(sheets, Bookmarks.of(document)));
    List<Story> stories = new ArrayList<>();
    stories.add(new Story(Story.Kind.BODY, "", AnnexLetters.in(layout.passages(layout.blocks()))));
    for (Footnotes.Note note : layout.notes().notes()) {
      stories.add(new Story(Story.Kind.FOOTNOTE, note.name(), layout.passages(note.blocks())));
    }
    for (String header : layout.margins().headers()) {
      stories.add(new Story(Story.Kind.HEADER, header, List.of(Paragraph.plain(header))));
    }
    for (String footer : layout.margins().footers()) {
      stories.add(new Story(Story.Kind.FOOTER, footer, List.of(Paragraph.plain(footer))));
    }
    return new Passages(name, stories, findings);
  }

  private void reportScans(List<Sheet> sheets) {
    List<Integer> scanned = sheets.stream()
        .filter(sheet -> sheet.letters().isEmpty() && sheet.pictured())
        .map(Sheet::number)
        .toList();
    for (int from = 0; from < scanned.size();) {
      int to = from;
      while (to + 1 < scanned.size() && scanned.get(to + 1) == scanned.get(to) + 1) {
        to++;
      }
      String pages = from == to ? "page " + scanned.get(from) : "pages " + scanned.get(from) + "–" + scanned.get(to);
      findings.add(new Finding("no-text", pages, "no text on " + pages + ": scanned; run OCR first"));
      from = to + 1;
    }
  }
}
