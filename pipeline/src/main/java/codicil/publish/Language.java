package codicil.publish;

import codicil.model.Bytes;
import codicil.model.Source;
import codicil.model.Unusable;
import codicil.word.WordPackage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The language that a file says its words are in, so that a reader who hears a redline hears it in that language.
public final class Language {
  /// A language tag (BCP 47).
  private static final String TAG = "([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)";

  /// What holds where neither a style nor a run says otherwise (ISO/IEC 29500-1 §17.7.5.4, §17.3.2.20).
  private static final Pattern WORD =
      Pattern.compile("<w:rPrDefault>.*?<w:lang\\s[^>]*?w:val=\"" + TAG + "\".*?</w:rPrDefault>", Pattern.DOTALL);

  /// The document catalogue's entry (ISO 32000-1 §14.9.2), where it is not compressed.
  private static final Pattern PDF = Pattern.compile("/Lang\\s*\\(" + TAG + "\\)");

  private Language() {}

  /// The language tag that the file states; empty if it states none where we look.
  public static String of(Source source) {
    try {
      return text(source).map((source.isWord() ? WORD : PDF)::matcher)
          .filter(Matcher::find)
          .map(found -> found.group(1))
          .orElse("");
    } catch (Unusable _) {
      return "";
    }
  }

  private static Optional<String> text(Source source) {
    return source.isWord() ? WordPackage.open(source).bytes("word/styles.xml").map(Bytes::text)
        : Optional.of(new String(source.bytes().toArray(), StandardCharsets.ISO_8859_1));
  }
}
