package codicil.read.pdf;

import java.util.ArrayList;
import java.util.List;

/// A stretch of white between two columns, in points from the left.
record White(float left, float right) {
  float width() {
    return right - left;
  }

  /// What parts of a line leave of stretches of white.
  static List<White> without(List<White> whites, List<List<Letter>> parts) {
    List<White> left = whites;
    for (List<Letter> part : parts) {
      left = left.stream().flatMap(white -> white.without(part).stream()).toList();
    }
    return left;
  }

  private List<White> without(List<Letter> part) {
    float from = part.getFirst().x();
    float to = part.getLast().right();
    if (to <= left || from >= right) {
      return List.of(this);
    }
    List<White> rest = new ArrayList<>();
    if (from > left) {
      rest.add(new White(left, from));
    }
    if (to < right) {
      rest.add(new White(to, right));
    }
    return rest;
  }
}
