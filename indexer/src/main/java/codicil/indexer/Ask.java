package codicil.indexer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A query as understood: words and how they are joined.
sealed interface Ask {
  /// The fields that a query may name.
  enum Field {
    DOCUMENT, NUMBER, HEADING
  }

  /// A word or an identifier, as typed.
  record Word(String text) implements Ask {}

  /// Words that begin so.
  record Prefix(String text) implements Ask {}

  /// Words in this order, nothing between them.
  record Phrase(String text) implements Ask {}

  /// A value of one field, whole or its beginning.
  record Within(Field field, String value, boolean prefix) implements Ask {}

  /// All of these.
  record All(List<Ask> parts) implements Ask {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /// At least one of these.
  record Any(List<Ask> parts) implements Ask {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /// None of this.
  record Not(Ask part) implements Ask {}

  /// Whether it only says what is not wanted.
  default boolean negative() {
    return switch (this) {
      case Word _,Prefix _,Phrase _,Within _ -> false;
      case All all -> all.parts().stream().allMatch(Ask::negative);
      case Any any -> any.parts().stream().anyMatch(Ask::negative);
      case Not _ -> true;
    };
  }

  /// The same query satisfied by any one of the words that it asks for; itself if there is nothing to loosen.
  default Ask loosened() {
    if (!(this instanceof All all)) {
      return this;
    }
    List<Ask> strict = new ArrayList<>(all.parts().stream().filter(part -> !part.loose()).toList());
    List<Ask> loose = all.parts().stream().filter(Ask::loose).toList();
    if (loose.size() < 2) {
      return this;
    }
    strict.add(new Any(loose));
    return new All(strict);
  }

  /// The plain words and phrases in it that are wanted, in order, as typed.
  default Stream<String> words() {
    return switch (this) {
      case Word word -> Stream.of(word.text());
      case Phrase phrase -> Stream.of(phrase.text());
      case Prefix _,Within _,Not _ -> Stream.empty();
      case All all -> all.parts().stream().flatMap(Ask::words);
      case Any any -> any.parts().stream().flatMap(Ask::words);
    };
  }

  /// Whether it is nothing but words, so that all of them together may be one citation.
  default boolean plain() {
    return switch (this) {
      case Word _ -> true;
      case All all -> all.parts().stream().allMatch(Word.class::isInstance);
      case Prefix _,Phrase _,Within _,Any _,Not _ -> false;
    };
  }

  private boolean loose() {
    return switch (this) {
      case Word _,Prefix _,Phrase _ -> true;
      case Within _,All _,Any _,Not _ -> false;
    };
  }
}
