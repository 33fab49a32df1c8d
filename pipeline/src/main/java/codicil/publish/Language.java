package codicil.publish;

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
  private static final String TAG = "[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*";

  /// The document catalogue's entry (ISO 32000-1 §14.9.2), where it is not compressed.
  private static final Pattern PDF = Pattern.compile("/Lang\\s*\\((" + TAG + ")\\)");

  private Language() {}

  /// The language tag that the file states; empty if it states none where we look.
  public static String of(Source source) {
    try {
      return (source.isWord() ? word(source) : pdf(source)).orElse("");
    } catch (Unusable _) {
      return "";
    }
  }

  /// What holds where neither a style nor a run says otherwise (ISO/IEC 29500-1 §17.7.5.4, §17.3.2.20).
  private static Optional<String> word(Source source) {
    WordPackage pack = WordPackage.open(source);
    return pack.related("styles")
        .flatMap(styles -> pack.xml(styles).root().child("w:docDefaults"))
        .flatMap(defaults -> defaults.child("w:rPrDefault"))
        .flatMap(defaults -> defaults.child("w:rPr"))
        .flatMap(format -> format.val("w:lang"))
        .filter(tag -> tag.matches(TAG));
  }

  private static Optional<String> pdf(Source source) {
    Matcher stated = PDF.matcher(new String(source.bytes().toArray(), StandardCharsets.ISO_8859_1));
    return stated.find() ? Optional.of(stated.group(1)) : Optional.empty();
  }
}
