package codicil.indexer;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The past forms that English verbs do not make by an ending, and which no stemmer knows: a party that has not `paid` did
/// not `pay`. Only verbs that rules are written with; a form that is another word as well (`left`, `found`) is not among them.
final class Irregular {
  private static final Map<String, String> INFINITIVES = Stream.of("""
      begin began begun; break broke broken; bring brought; build built; buy bought; choose chose chosen; deal dealt;
      draw drew drawn; fall fell fallen; forbid forbade forbidden; forget forgot forgotten; give gave given; grow grew grown;
      hear heard; hide hid hidden; hold held; keep kept; know knew known; lend lent; lose lost; make made; meet met;
      overcome overcame; pay paid; prove proven; repay repaid; rise rose risen; seek sought; sell sold; send sent; show shown;
      speak spoke spoken; spend spent; steal stole stolen; take took taken; teach taught; tell told; undertake undertook
      undertaken; understand understood; withdraw withdrew withdrawn; withhold withheld; write wrote written;
      overwrite overwrote overwritten""".split(";"))
      .map(String::strip)
      .flatMap(verb -> Stream.of(verb.split("\\s+"))
          .skip(1)
          .map(form -> Map.entry(form, verb.substring(0, verb.indexOf(' ')))))
      .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private Irregular() {}

  /// The past forms of the verbs that begin so.
  static Stream<String> formsOf(String beginning) {
    return INFINITIVES.entrySet()
        .stream()
        .filter(verb -> verb.getValue().startsWith(beginning))
        .map(Map.Entry::getKey)
        .sorted();
  }

  /// The infinitive of a past form, in small letters; empty if it is no such form.
  static Optional<String> infinitive(CharSequence form) {
    return Optional.ofNullable(INFINITIVES.get(form.toString().toLowerCase(Locale.ROOT)));
  }
}
