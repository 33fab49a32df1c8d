package codicil.publish;

/// Is told how far a long job has come. Called from several threads, one call at a time is not promised.
@FunctionalInterface
public interface Progress {
  /// Something is done.
  ///
  /// @param done how many are done, this one included
  /// @param total how many there are
  /// @param what what was done
  void done(int done, int total, String what);

  /// Tells nobody.
  static Progress silent() {
    return (_, _, _) -> {};
  }
}
