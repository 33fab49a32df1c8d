package codicil.serve;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The parameters of a request.
///
/// @param values each with the values that were given, in order
record Query(Map<String, List<String>> values) {
  /// No question of a reader is longer.
  private static final int LONGEST = 500;

  Query {
    values = Map.copyOf(values);
  }

  /// The values of a parameter that are not blank.
  ///
  /// @throws Refused if one is too long to be meant
  List<String> all(String name) {
    List<String> given = values.getOrDefault(name, List.of()).stream().filter(value -> !value.isBlank()).toList();
    if (given.stream().anyMatch(value -> value.length() > LONGEST)) {
      throw Refused.mistaken("The parameter " + name + " is longer than " + LONGEST + " characters.", List.of());
    }
    return given;
  }

  /// The value of a parameter; empty if it is not given or blank.
  Optional<String> one(String name) {
    return all(name).stream().findFirst();
  }

  /// The value of a parameter that must be there.
  String needed(String name) {
    return one(name).orElseThrow(() -> Refused.mistaken("The parameter " + name + " is missing.", List.of()));
  }

  /// A day.
  Optional<LocalDate> day(String name) {
    return one(name).map(text -> {
      try {
        return LocalDate.parse(text.strip());
      } catch (DateTimeException _) {
        throw Refused.mistaken("‘" + text + "’ is no day; write it like 2021-12-01.", List.of());
      }
    });
  }
}
