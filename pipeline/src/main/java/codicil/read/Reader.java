package codicil.read;

import codicil.model.Passages;
import codicil.model.Source;
import codicil.model.Unusable;
import codicil.read.docx.WordReader;
import codicil.read.pdf.PdfReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// Reads a document of any format that is known: the content decides, never the name.
public final class Reader {
  private static final int HEAD = 1024;

  private Reader() {}

  private record Stranger(String start, String what, String advice) {}

  private static final String SAVE_AS_WORD = "open it in a word processor and save it as .docx";
  private static final List<Stranger> STRANGERS = List.of(
      new Stranger("\u00F0\u00EF\u0011\u00E0", "is an old binary Office document or an encrypted one",
          "open it in Word, remove its password if it has one, and save it as .docx"),
      new Stranger("{\\rtf", "is a Rich Text document", SAVE_AS_WORD),
      new Stranger("<!doctype html", "is a web page", SAVE_AS_WORD),
      new Stranger("<html", "is a web page", SAVE_AS_WORD),
      new Stranger("<?xml", "is a bare XML file", SAVE_AS_WORD),
      new Stranger("\u0089png", "is a picture", "read its text with OCR and save it as .docx or PDF"),
      new Stranger("\u00FF\u00F8\u00FF", "is a picture", "read its text with OCR and save it as .docx or PDF"),
      new Stranger("7z\u00BC\u00AF", "is a compressed archive", "unpack it first"),
      new Stranger("\u001F\u008B", "is a compressed archive", "unpack it first"));

  /// Reads a document.
  ///
  /// @throws Unusable if it cannot be read; it says what the file is and what to do
  public static Passages read(Source source) {
    if (source.bytes().size() == 0) {
      throw new Unusable("is empty", source.name(), "fetch or save it again");
    }
    if (source.isWord()) {
      return WordReader.read(source);
    }
    String head = head(source);
    if (head.contains("%pdf-")) {
      return PdfReader.read(source);
    }
    throw STRANGERS.stream()
        .filter(stranger -> head.startsWith(stranger.start()))
        .findFirst()
        .map(stranger -> new Unusable(stranger.what(), source.name(), stranger.advice()))
        .orElseGet(
            () -> new Unusable("is neither a Word document nor a PDF", source.name(), "give a .docx or a .pdf file"));
  }

  /// The first bytes as Latin-1 in lower case, without a byte order mark and blanks before them.
  private static String head(Source source) {
    byte[] bytes = source.bytes().toArray();
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    return head.replaceFirst("^(?:\u00EF\u00BB\u00BF)?\\s*", "").toLowerCase(Locale.ROOT);
  }
}
