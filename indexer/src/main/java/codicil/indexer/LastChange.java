package codicil.indexer;

import java.util.List;

/// What brought words.
///
/// @param version the version that shows them first: `v40.0`, `base`
/// @param modifications why, as far as a source says so
/// @param said all that is known of it in one line: `v40.0 (2021-06-24), MP146`
public record LastChange(String version, List<String> modifications, String said) {
  public LastChange {
    modifications = List.copyOf(modifications);
  }
}
