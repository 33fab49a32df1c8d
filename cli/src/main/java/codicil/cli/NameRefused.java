package codicil.cli;

import codicil.log.Reading;
import codicil.model.DocumentName;
import java.util.List;

/// A name that no document has, or several: a negative answer, with the names that are nearest.
final class NameRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String advice;
  private final transient Answer answer;

  NameRefused(String error, Reading.Refused refused) {
    super(error);
    this.advice = refused.advice();
    this.answer = new Answer(error, refused.nearest().stream().map(DocumentName::toString).toList());
  }

  /// What is wrong and what to do about it, in one line.
  String line() {
    return answer.error() + ", " + advice;
  }

  /// As JSON has it.
  Answer answer() {
    return answer;
  }

  record Answer(String error, List<String> suggestions) {}
}
