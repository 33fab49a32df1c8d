package codicil.diff;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// What is told coarsely: these very passages and stories, where they changed, are replaced as a whole.
public final class Coarse {
  private final Set<Object> told = Collections.newSetFromMap(new IdentityHashMap<>());
  private final boolean everything;

  private Coarse(boolean everything) {
    this.everything = everything;
  }

  /// Everything is told word by word.
  public static Coarse nothing() {
    return new Coarse(false);
  }

  /// Every paragraph and table that changed is replaced as a whole.
  public static Coarse everything() {
    return new Coarse(true);
  }

  /// Tells these passages or stories coarsely, too.
  ///
  /// @return whether any of them was not before
  public boolean add(List<?> passagesOrStories) {
    return told.addAll(passagesOrStories);
  }

  /// Whether anything is told coarsely.
  public boolean isAny() {
    return everything || !told.isEmpty();
  }

  /// Whether everything is.
  public boolean isEverything() {
    return everything;
  }

  boolean is(Object before, Object after) {
    return everything || told.contains(before) || told.contains(after);
  }
}
