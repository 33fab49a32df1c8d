package codicil.read.pdf;

/// A straight line drawn on a page, along it or down it, in points from the left and from the top.
record Rule(float left, float top, float right, float bottom) {
  private static final float THICKEST = 2.5f;
  private static final float SHORTEST = 4;
  private static final float TOUCH = 2.5f;

  boolean isAcross() {
    return bottom - top <= THICKEST && right - left >= SHORTEST;
  }

  boolean isDown() {
    return right - left <= THICKEST && bottom - top >= SHORTEST;
  }

  boolean touches(Rule other) {
    return left - TOUCH <= other.right && other.left - TOUCH <= right && top - TOUCH <= other.bottom
        && other.top - TOUCH <= bottom;
  }

  float x() {
    return (left + right) / 2;
  }

  float y() {
    return (top + bottom) / 2;
  }
}
