package codicil.serve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A request that is not answered: says why, and what to do.
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int status;
  private final transient List<Suggestion> suggestions;
  private final transient Optional<Integer> retryAfter;

  private Refused(int status, String message, List<Suggestion> suggestions, Optional<Integer> retryAfter) {
    super(message);
    this.status = status;
    this.suggestions = List.copyOf(suggestions);
    this.retryAfter = retryAfter;
  }

  /// Something that may have been meant.
  ///
  /// @param words what it is called
  /// @param path where it is, below the root; empty if it is no page
  record Suggestion(String words, String path) {}

  /// @param status an HTTP status
  /// @param message why and what to do, in sentences
  static Refused of(int status, String message) {
    return new Refused(status, message, List.of(), Optional.empty());
  }

  /// The request makes no sense.
  static Refused mistaken(String message, List<Suggestion> suggestions) {
    return new Refused(400, message, suggestions, Optional.empty());
  }

  /// Nothing is there.
  static Refused notThere(String message) {
    return of(404, message);
  }

  /// Too much at once.
  static Refused busy(String message, int seconds) {
    return new Refused(503, message, List.of(), Optional.of(seconds));
  }

  /// A file is too large.
  static Refused tooLarge(int limit) {
    return of(413, String.format(Locale.ROOT, "A file may have at most %d MiB. Larger ones can be compared with the"
        + " command codicil redline.", limit >> 20));
  }

  int status() {
    return status;
  }

  /// Why, in sentences.
  String message() {
    return String.valueOf(getMessage());
  }

  List<Suggestion> suggestions() {
    return suggestions;
  }

  /// After how many seconds to come back, if that may help.
  Optional<Integer> retryAfter() {
    return retryAfter;
  }
}
