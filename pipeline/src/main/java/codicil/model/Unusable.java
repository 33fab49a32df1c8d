package codicil.model;

/// Input that cannot be used: says what is wrong, where, and what to do about it.
public final class Unusable extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String where;
  private final String advice;

  /// @param what what is wrong, a sentence without full stop
  /// @param where the file, and the place in it if known
  /// @param advice what the user can do, a sentence without full stop; empty if there is nothing to say
  public Unusable(String what, String where, String advice) {
    super(what);
    this.where = where;
    this.advice = advice;
  }

  /// As above, with the exception that was met below.
  public Unusable(String what, String where, String advice, Throwable cause) {
    super(what, cause);
    this.where = where;
    this.advice = advice;
  }

  /// The file, and the place in it if known.
  public String where() {
    return where;
  }

  /// What the user can do; empty if there is nothing to say.
  public String advice() {
    return advice;
  }

  /// One line: where, what, advice.
  public String line() {
    return where + ": " + getMessage() + (advice.isEmpty() ? "" : "; " + advice);
  }
}
