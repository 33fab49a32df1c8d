package codicil.read;

import codicil.model.Finding;
import java.util.List;
import java.util.Set;

/// Tells what could not be read from what is only odd: where words are missing, nobody must take a text for the whole.
public final class Unread {
  private static final Set<String> RULES =
      Set.of("no-text", "no-pages", "page-unreadable", "too-many-pages", "note-missing");

  private Unread() {}

  /// Whether one of the findings says that words of the document are missing.
  public static boolean isAny(List<Finding> findings) {
    return findings.stream().anyMatch(finding -> RULES.contains(finding.rule()));
  }
}
