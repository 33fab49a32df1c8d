package codicil.log;

import java.util.List;

/// The value of a parameter on a day.
///
/// @param parameter what was set
/// @param value its value on that day
/// @param days when it has that value, as far as known
/// @param basis on what this rests: [Basis#DERIVED] where only a later change tells the value before it
/// @param release the release that set it, or that ended this value
/// @param source who says so
/// @param sentence the value in one sentence
public record Setting(Parameter parameter, String value, Days days, Basis basis, String release, String source,
    String sentence) {

  /// Whether every one of these words, whatever their case, stands in its name, its clause or its modification.
  public boolean isAbout(List<String> words) {
    return Parameters.isAbout(parameter, words);
  }
}
