package codicil.indexer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Words of a question as the index may hold them.
///
/// @param slots the words in order
record Needle(List<Slot> slots) {
  Needle {
    slots = List.copyOf(slots);
  }

  /// A word.
  ///
  /// @param typed as it was typed, in small letters
  /// @param forms the terms under which the index holds it and its kin, the word itself first
  record Slot(String typed, List<String> forms) {
    Slot {
      forms = List.copyOf(forms);
    }

    /// Whether it is a word with a number joined to it, which stands at the first of the two places that its parts take.
    boolean joined() {
      return typed.matches("\\p{L}{2,}\\d.*");
    }
  }

  /// Reads what stands near each other, without what has no words.
  static List<Needle> of(Ask.Near near, Vocabulary vocabulary) {
    return near.parts()
        .stream()
        .flatMap(Ask::words)
        .map(words -> of(words, vocabulary))
        .filter(needle -> !needle.isEmpty())
        .toList();
  }

  /// Reads words, each with its kin.
  static Needle of(String words, Vocabulary vocabulary) {
    return new Needle(Terms.asked(words).stream().map(place -> slot(place, vocabulary)).toList());
  }

  private static Slot slot(List<String> place, Vocabulary vocabulary) {
    String typed = place.getFirst();
    Set<String> forms = new LinkedHashSet<>(vocabulary.kin(typed));
    if (place.size() > 1) {
      // What is spelled as it is stands in the index without a mark.
      forms.add(place.get(1));
      forms.add(place.get(1).substring(1));
    } else if (typed.chars().anyMatch(Character::isDigit)) {
      forms.add(Identities.MARK + typed);
    }
    return new Slot(typed, List.copyOf(forms));
  }

  boolean isEmpty() {
    return slots.isEmpty();
  }
}
