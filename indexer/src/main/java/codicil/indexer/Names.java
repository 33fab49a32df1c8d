package codicil.indexer;

import codicil.model.DocumentName;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The names of a document, reduced to keys for the field `document:`; a name is compared whole, never by its words.
final class Names {
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Names() {}

  static String key(String name) {
    return NOT_LETTERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  static List<String> keys(DocumentHistory history) {
    DocumentName document = history.address().document();
    return Stream.of(Stream.of(document.id(), document.letter()), history.titles().stream(), history.aliases().stream())
        .flatMap(names -> names)
        .map(Names::key)
        .filter(key -> !key.isEmpty())
        .distinct()
        .toList();
  }
}
