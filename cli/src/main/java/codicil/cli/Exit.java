package codicil.cli;

/// What the exit code of a command says to the script that called it.
public enum Exit {
  /// The command did what it was asked.
  DONE(0),
  /// It did, and there is something to look at: findings, or a negative answer such as "nothing found".
  FINDINGS(1),
  /// The arguments make no sense; nothing was done.
  USAGE(2),
  /// The arguments make sense, but what they name cannot be used.
  UNUSABLE(3);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  /// The number that the process ends with.
  public int code() {
    return code;
  }
}
