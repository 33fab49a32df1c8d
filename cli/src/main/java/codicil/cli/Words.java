package codicil.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// The words of a question that carry its meaning.
final class Words {
  private static final Set<String> LITTLE =
      Set.of("a", "an", "and", "for", "in", "is", "of", "on", "the", "to", "was", "what", "when", "which");

  private Words() {}

  /// In lower case, without punctuation around them and without little words.
  static List<String> of(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[\\s,;:?!'\"‘’“”]+"))
        .filter(word -> !word.isEmpty() && !LITTLE.contains(word))
        .toList();
  }
}
