package codicil.cli;

import codicil.log.Reading;
import codicil.model.DocumentName;
import java.util.List;

/// A name that no document has, or several: a negative answer, with the names that are nearest.
final class NameRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String error;
  private final List<String> suggestions;

  NameRefused(String error, Reading.Refused refused) {
    super(error + ", " + refused.advice());
    this.error = error;
    this.suggestions = refused.nearest().stream().map(DocumentName::toString).toList();
  }

  /// As JSON has it.
  Answer answer() {
    return new Answer(error, suggestions);
  }

  record Answer(String error, List<String> suggestions) {}
}
