package codicil.word;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/// What was made of properties, once for all that are written alike: a long document has a million runs in a few hundred
/// formats.
///
/// @param <T> what is made of them
public final class Looks<T> {
  private final Map<Key, T> known = new HashMap<>();

  /// What a function, always the same, makes of these properties or made of such as are alike.
  public T of(Element properties, Function<Element, T> make) {
    T before = known.get(new Key(properties));
    if (before != null) {
      return before;
    }
    T made = make.apply(properties);
    known.put(new Key(properties.copy()), made); // the document's own may change
    return made;
  }

  private static final class Key {
    private final Element element;
    private final int hash;

    Key(Element element) {
      this.element = element;
      this.hash = element.likeness();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.hash == hash && key.element.isLike(element);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }
}
