package codicil.read.pdf;

import java.util.List;

/// A page as its letters.
///
/// @param number counted from 1
/// @param width in points
/// @param height in points
/// @param letters in the order in which they were drawn
/// @param asides letters that run another way, each list in the frame of its own direction
/// @param pictured whether there are pictures on it
/// @param rules the straight lines on it
record Sheet(int number, float width, float height, List<Letter> letters, List<List<Letter>> asides, boolean pictured,
    List<Rule> rules) {
  Sheet {
    rules = List.copyOf(rules);
    letters = List.copyOf(letters);
    asides = List.copyOf(asides);
  }

  /// The same page with these letters only.
  Sheet with(List<Letter> others) {
    return new Sheet(number, width, height, others, List.of(), pictured, rules);
  }
}
