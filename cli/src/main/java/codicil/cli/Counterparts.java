package codicil.cli;

import codicil.store.Folder;
import java.util.List;

/// The documents of two folders by name.
///
/// @param both the names that both have, in order
/// @param onlyBefore those that only the before side has
/// @param onlyAfter those that only the after side has
record Counterparts(List<String> both, List<String> onlyBefore, List<String> onlyAfter) {

  static Counterparts of(Folder before, Folder after) {
    List<String> old = before.names().stream().filter(Pair::isDocument).toList();
    List<String> now = after.names().stream().filter(Pair::isDocument).toList();
    return new Counterparts(old.stream().filter(now::contains).toList(),
        old.stream().filter(name -> !now.contains(name)).toList(),
        now.stream().filter(name -> !old.contains(name)).toList());
  }

  /// What the redline of a document is called, without ending: its name without its own, unless another has that, too.
  String stem(String name) {
    String stem = bare(name);
    return both.stream().filter(other -> bare(other).equals(stem)).count() > 1 ? name : stem;
  }

  private static String bare(String name) {
    return name.replaceFirst("\\.[^.]*$", "");
  }
}
