package codicil.indexer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A query as understood: words and how they are joined.
sealed interface Ask {
  /// The fields that a query may name.
  enum Field {
    DOCUMENT, NUMBER, HEADING, PATH, TERM, TEXT, TABLE, NOTE, CLASS, KIND, RELEASE, YEAR, MODIFICATION;

    /// Whether how often its words stand in a clause counts for the rank.
    boolean ranks() {
      return switch (this) {
        case HEADING, TEXT, TABLE, NOTE -> true;
        case DOCUMENT, NUMBER, PATH, TERM, CLASS, KIND, RELEASE, YEAR, MODIFICATION -> false;
      };
    }

    /// Whether it holds words of the text.
    boolean words() {
      return ranks() || this == TERM;
    }
  }

  /// A word or an identifier, as typed.
  record Word(String text) implements Ask {}

  /// Words that begin so.
  record Prefix(String text) implements Ask {}

  /// Words that look so; `*` stands for any letters, none among them, `?` for one.
  record Wild(String text) implements Ask {}

  /// Words or phrases that stand near each other, in any order, with at most so many words between them.
  record Near(List<Ask> parts, int between) implements Ask {
    public Near {
      parts = List.copyOf(parts);
    }
  }

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
      case Word _,Prefix _,Wild _,Near _,Phrase _,Within _ -> false;
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

  /// The same words wherever in a clause they stand: not in a row, not near each other, not in one part of it; itself if it
  /// says nothing of the kind.
  default Ask anywhere() {
    return switch (this) {
      case Phrase(String text) -> all(text);
      case Within(Field field, String value, boolean prefix) when field.words() && !prefix -> all(value);
      case Near near -> new All(near.parts()).anywhere();
      case All all -> new All(all.parts()
          .stream()
          .map(Ask::anywhere)
          .flatMap(part -> part instanceof All(List<Ask> parts) ? parts.stream() : Stream.of(part))
          .toList());
      case Any any -> new Any(any.parts().stream().map(Ask::anywhere).toList());
      case Word _,Prefix _,Wild _,Within _,Not _ -> this;
    };
  }

  private static Ask all(String words) {
    List<Ask> all = Stream.of(words.strip().split("\\s+")).<Ask>map(Word::new).toList();
    return all.size() == 1 ? all.getFirst() : new All(all);
  }

  /// The plain words and phrases in it that are wanted, in order, as typed.
  default Stream<String> words() {
    return switch (this) {
      case Word word -> Stream.of(word.text());
      case Phrase phrase -> Stream.of(phrase.text());
      case Prefix _,Wild _,Within _,Not _ -> Stream.empty();
      case Near near -> near.parts().stream().flatMap(Ask::words);
      case All all -> all.parts().stream().flatMap(Ask::words);
      case Any any -> any.parts().stream().flatMap(Ask::words);
    };
  }

  /// The phrases in it that are wanted.
  default Stream<String> phrases() {
    return switch (this) {
      case Phrase phrase -> Stream.of(phrase.text());
      case Word _,Prefix _,Wild _,Near _,Within _,Not _ -> Stream.empty();
      case All all -> all.parts().stream().flatMap(Ask::phrases);
      case Any any -> any.parts().stream().flatMap(Ask::phrases);
    };
  }

  /// Whether it is nothing but words, so that all of them together may be one citation.
  default boolean plain() {
    return switch (this) {
      case Word _ -> true;
      case All all -> all.parts().stream().allMatch(Word.class::isInstance);
      case Prefix _,Wild _,Near _,Phrase _,Within _,Any _,Not _ -> false;
    };
  }

  /// Whether a clause that holds none of its words cannot answer it.
  default boolean byWords() {
    return switch (this) {
      case Word _,Phrase _,Near _ -> true;
      case Prefix _,Wild _,Within _,Not _ -> false;
      case All all -> all.parts().stream().anyMatch(Ask::byWords) && all.parts().stream().noneMatch(Ask::patterned);
      case Any any -> any.parts().stream().allMatch(Ask::byWords);
    };
  }

  private boolean patterned() {
    return switch (this) {
      case Prefix _,Wild _ -> true;
      case Word _,Phrase _,Near _,Within _,Not _ -> false;
      case All all -> all.parts().stream().anyMatch(Ask::patterned);
      case Any any -> any.parts().stream().anyMatch(part -> part.patterned() || part instanceof Within);
    };
  }

  private boolean loose() {
    return switch (this) {
      case Word _,Prefix _,Wild _,Phrase _,Near _ -> true;
      case Within _,All _,Any _,Not _ -> false;
    };
  }
}
