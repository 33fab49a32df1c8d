package codicil.indexer;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Questions for what a term means: `definition of Device`, `what does Safe Mode mean`. The term is what is looked for; the
/// words around it stand in no definition.
final class Meaning {
  private static final Pattern FORM = Pattern.compile("(?i)(?:the\\s+)?(?:definitions?|meanings?)\\s+of\\s+(?<of>.+)"
      + "|define\\s+(?<define>.+)|what\\s+(?:does|do)\\s+(?<what>.+?)\\s+mean\\??"
      + "|(?<before>.+?)\\s+(?:definition|meaning)");

  private Meaning() {}

  /// The question without the words around the term; the question itself if it is none for a meaning.
  static Ask asked(Ask ask) {
    Matcher form = FORM.matcher(ask.words().collect(Collectors.joining(" ")));
    if (!ask.plain() || !form.matches()) {
      return ask;
    }
    String term = Arrays.asList("of", "define", "what", "before")
        .stream()
        .map(form::group)
        .filter(
            java.util.Objects::nonNull)
        .findFirst()
        .orElseThrow();
    return new Ask.All(Arrays.stream(term.split("\\s+")).<Ask>map(Ask.Word::new).toList());
  }
}
