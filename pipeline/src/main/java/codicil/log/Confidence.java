package codicil.log;

import java.util.Locale;

/// How far a fact can be relied on, as the person who wrote it down judges; the strongest first.
public enum Confidence {
  /// The source says so in plain words.
  HIGH,
  /// It takes some reading: running text, or a conclusion from what the source says.
  MEDIUM,
  /// The source is second-hand, damaged or doubtful.
  LOW;

  /// What counts where nobody judged.
  public static Confidence usual(Basis basis) {
    return switch (basis) {
      case STATED -> HIGH;
      case NARRATIVE, DERIVED -> MEDIUM;
      case CARRIED -> LOW;
    };
  }

  /// The word used in files and answers: `high`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
