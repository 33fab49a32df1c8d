package codicil.indexer;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// How much text clauses hold.
final class TextSize {
  private TextSize() {}

  /// The words of the clauses themselves, in UTF-8.
  static long bytes(List<ClauseSpan> spans) {
    return spans.stream()
        .mapToLong(span -> (span.clause().number() + span.clause().heading() + span.clause().text()).getBytes(
            StandardCharsets.UTF_8).length)
        .sum();
  }
}
