package codicil.outline;

import codicil.model.Cited;
import codicil.model.DocumentName;
import codicil.model.Reference;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds documents named by a title or a short name, the longest name first.
final class Titles {
  private final Library library;
  private final Pattern names;

  Titles(Library library) {
    this.library = library;
    this.names = pattern(library);
  }

  private static Pattern pattern(Library library) {
    String any = library.names()
        .keySet()
        .stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
    return Pattern.compile(any.isEmpty() ? "(?!)" : "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])");
  }

  /// The documents named in a text, but for the one that it is of.
  List<Reference> in(String text) {
    return names.matcher(text)
        .results()
        .filter(name -> !library.isSelf(document(name.group())))
        .map(name -> new Reference(name.start(), name.end(), name.group(),
            new Reference.Target.One(Cited.in(document(name
                .group()), ""))))
        .toList();
  }

  /// The name that stands at this place of a text.
  Matcher at(String text, int from) {
    return names.matcher(text).region(from, text.length()).useTransparentBounds(true);
  }

  /// The document whose name ends, but for blanks and a comma, at this place of a text.
  Optional<DocumentName> endingAt(String text, int at) {
    String before = text.substring(0, at).replaceFirst(",?\\s+$", "");
    return library.names()
        .entrySet()
        .stream()
        .filter(name -> before.endsWith(name.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  DocumentName document(String name) {
    return Objects.requireNonNull(library.names().get(name));
  }
}
