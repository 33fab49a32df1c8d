package codicil.check;

import codicil.model.Finding;
import codicil.model.Passage;
import codicil.model.Passages;
import codicil.model.Story;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Holds what a document says of its own version, on its first page and in its headers and footers, against the log.
public final class StatedVersion {
  private static final Pattern OF_CODE =
      Pattern.compile("\\b(?:SEC|Code)\\s+(?:[Vv]ersion\\s*)?[vV]?(\\d{1,3}\\.\\d{1,3})\\b");
  private static final Pattern OWN =
      Pattern.compile("\\b(?:[Vv]ersion:?\\s*(?:[Nn]umber:?\\s*)?[vV]?|[vV])(\\d{1,3}(?:\\.\\d{1,3})+)\\b");
  private static final int FIRST_PAGE = 15;

  private StatedVersion() {}

  /// What the document says and the log does not.
  ///
  /// @param own the document's own version by the log, `4.0`; empty if the log does not state it
  /// @param code the version of the code that brought it, `50.0`; empty if not known
  public static List<Finding> against(Passages passages, String own, String code) {
    String words = words(passages);
    List<Finding> findings = new ArrayList<>();
    Set<String> ofCode = numbers(OF_CODE, words);
    Set<String> ofDocument = numbers(OWN, OF_CODE.matcher(words).replaceAll(""));
    differ(ofCode, code, "the code", findings);
    differ(ofDocument, own, "itself", findings);
    return findings;
  }

  private static void differ(Set<String> said, String logged, String what, List<Finding> findings) {
    if (!logged.isEmpty() && !said.isEmpty() && !said.contains(logged)) {
      findings.add(new Finding("version-differs", "", "says version " + String.join(", ", said) + " of " + what
          + "; the log says " + logged));
    }
  }

  private static Set<String> numbers(Pattern pattern, String words) {
    Set<String> numbers = new LinkedHashSet<>();
    Matcher number = pattern.matcher(words);
    while (number.find()) {
      numbers.add(number.group(1));
    }
    return numbers;
  }

  private static String words(Passages passages) {
    Stream<Passage> margins = passages.stories()
        .stream()
        .filter(story -> story.kind() == Story.Kind.HEADER || story.kind() == Story.Kind.FOOTER)
        .flatMap(story -> story.passages().stream());
    return Stream.concat(passages.body().stream().limit(FIRST_PAGE), margins)
        .map(Passage::words)
        .collect(Collectors.joining("\n"));
  }
}
