package codicil.indexer;

import java.util.ArrayList;
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
  static List<Needle> of(Ask.Near near, Set<Language> languages) {
    return near.parts()
        .stream()
        .flatMap(Ask::words)
        .map(words -> of(words, languages))
        .filter(needle -> !needle.isEmpty())
        .toList();
  }

  /// Reads words in each of these languages.
  static Needle of(String words, Set<Language> languages) {
    List<Set<String>> forms = new ArrayList<>();
    for (Language language : languages) {
      List<List<String>> places = language.terms().places(words);
      while (forms.size() < places.size()) {
        forms.add(new LinkedHashSet<>());
      }
      for (int at = 0; at < places.size(); at++) {
        String typed = places.get(at).getFirst();
        forms.get(at).add(typed);
        if (places.get(at).size() > 1) {
          // A word that is its own stem stands in the index without a mark.
          forms.get(at).add(places.get(at).get(1));
          forms.get(at).add(places.get(at).get(1).substring(1));
        } else {
          forms.get(at).add(language.mark() + typed);
        }
      }
    }
    return new Needle(forms.stream().map(each -> new Slot(each.iterator().next(), List.copyOf(each))).toList());
  }

  boolean isEmpty() {
    return slots.isEmpty();
  }
}
