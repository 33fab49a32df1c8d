package codicil.indexer;

import java.util.Locale;

/// What hits are counted by, and what a query may ask for beside words.
public enum Facet {
  /// the document: `section-h`
  DOCUMENT,
  /// its class: `section`
  CLASS,
  /// the version that brought the words: `v40.0`, `base`
  RELEASE,
  /// the year from which they are in force, or in which the change took effect
  YEAR,
  /// the modification behind them: `MP146`
  MODIFICATION,
  /// `clause`, `definition`, `item`, `part`, `heading`, `front`, also `table` and `note`; of a change `inserted`, `reworded` …
  KIND;

  /// As users write it: `modification`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The term under which the index holds a value.
  String term(String value) {
    return word() + ":" + value;
  }

  /// The term by which a value is found, however it is spelled.
  String key(String value) {
    String small = value.strip().toLowerCase(Locale.ROOT);
    return term(switch (this) {
      case MODIFICATION -> Identities.identity(small).orElse(small);
      case RELEASE -> small.matches("\\d+(\\.\\d+)?") ? release("v" + small) : release(small);
      case DOCUMENT, CLASS, YEAR, KIND -> small;
    });
  }

  private static String release(String value) {
    return value.matches("v\\d+") ? value + ".0" : value;
  }
}
