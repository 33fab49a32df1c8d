package codicil.read.notice;

import codicil.model.DocumentName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Documents named by class and letter: `SEC Appendix AD`, `Section H8.16`, `Schedules 8, 9 and 10`.
final class Mentions {
  private static final String LETTER = "(?:[A-Z]{1,2}(?![A-Za-z])|\\d{1,2}(?![\\d.]*\\d))";
  private static final Pattern ONE_OR_MORE = Pattern.compile("\\b(Section|Schedule|Appendix|Appendice)s? "
      + "(" + LETTER + "[\\d.]*(?:\\([a-z]+\\))*(?:(?:, and | and |, | & |/)" + LETTER + "[\\d.]*(?![’'\\w]))*)");
  private static final Pattern FIRST = Pattern.compile("^(?:(?:the )?SEC |Smart Energy Code )?"
      + "(Section|Schedule|Appendix) (" + LETTER + ")(?!\\.?\\d)");

  private Mentions() {}

  /// A line that begins with a document.
  record Item(DocumentName document, String rest) {}

  /// The document that a text begins with.
  static Optional<Item> item(String text) {
    Matcher first = FIRST.matcher(text);
    return first.find() ? Optional.of(new Item(name(first.group(1), first.group(2)), text.substring(first.end())))
        : Optional.empty();
  }

  /// Every document that a text names.
  static List<DocumentName> in(String text) {
    List<DocumentName> names = new ArrayList<>();
    Matcher mention = ONE_OR_MORE.matcher(text);
    while (mention.find()) {
      for (String each : mention.group(2).split(", and | and |, | & |/")) {
        letter(mention.group(1), each).ifPresent(names::add);
      }
    }
    return names.stream().distinct().toList();
  }

  /// `J1.2(b)` is in Section J.
  private static Optional<DocumentName> letter(String kind, String label) {
    Matcher letters = Pattern.compile("^(?:[A-Z]{1,2}|\\d{1,2})").matcher(label);
    return letters.find() ? Optional.of(name(kind, letters.group())) : Optional.empty();
  }

  private static DocumentName name(String kind, String letter) {
    String small = kind.toLowerCase(Locale.ROOT);
    return new DocumentName(small.equals("appendice") ? "appendix" : small, letter.toUpperCase(Locale.ROOT));
  }
}
