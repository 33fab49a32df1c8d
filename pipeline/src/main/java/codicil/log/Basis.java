package codicil.log;

import java.util.Locale;

/// On what an answer rests.
public enum Basis {
  /// A source says so for that very day, or every version since it said so is recorded.
  STATED,
  /// A source says so in its running text only, not where it lists such things.
  NARRATIVE,
  /// A source said so of an earlier day, and versions since then are not recorded.
  CARRIED,
  /// No source says so; it follows from what sources say.
  DERIVED;

  /// The word used in answers: `stated`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
