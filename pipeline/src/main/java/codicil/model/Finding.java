package codicil.model;

/// Something odd that was met and dealt with; it travels with the value and is shown to the reader.
///
/// @param rule the short name of the rule that speaks, for instance `numbering-missing`
/// @param place where, in words or as an address; empty if it is about the whole
/// @param message what is odd and what was done
public record Finding(String rule, String place, String message) {
  /// As a line of text.
  public String line() {
    return (place.isEmpty() ? "" : place + ": ") + message + " [" + rule + "]";
  }
}
