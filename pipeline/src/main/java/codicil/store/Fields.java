package codicil.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A list of `key=value` lines: how a claim is written in the journal, readable without this program. Keys may repeat.
///
/// @param lines the lines; line ends and backslashes in values are written as `\n` and `\\`
record Fields(List<String> lines) {
  Fields {
    lines = List.copyOf(lines);
  }

  static Fields parse(String text) {
    return new Fields(text.lines().toList());
  }

  static String line(String key, String value) {
    return key + "=" + value.replace("\\", "\\\\").replace("\n", "\\n");
  }

  /// The value of a key; empty if it is missing.
  String text(String key) {
    return texts(key).stream().findFirst().orElse("");
  }

  /// Every value of a key, in order.
  List<String> texts(String key) {
    return lines.stream()
        .filter(line -> line.startsWith(key + "="))
        .map(line -> unescape(line.substring(key.length() + 1)))
        .toList();
  }

  /// Every key with its value, in order; several values of a key stand side by side.
  Map<String, String> all() {
    Map<String, String> all = new LinkedHashMap<>();
    lines.stream()
        .map(line -> line.substring(0, line.indexOf('=')))
        .distinct()
        .forEach(key -> all.put(key, String.join("; ", texts(key))));
    return all;
  }

  private static String unescape(String value) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\\' && i + 1 < value.length()) {
        i++;
        text.append(value.charAt(i) == 'n' ? '\n' : value.charAt(i));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }
}
