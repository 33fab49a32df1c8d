package codicil.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Turns a page the way in which most of its letters run: wide tables are often printed sideways.
final class Turned {
  private Turned() {}

  /// @param sheet a page as drawn, its letters each in the frame of its own direction
  /// @param turns the direction of each letter, in degrees
  static Sheet sheet(Sheet sheet, List<Integer> turns) {
    Map<Integer, List<Letter>> byTurn = new TreeMap<>();
    for (int at = 0; at < turns.size(); at++) {
      byTurn.computeIfAbsent(turns.get(at), _ -> new ArrayList<>()).add(sheet.letters().get(at));
    }
    int turn = byTurn.entrySet()
        .stream()
        .max((a, b) -> Integer.compare(a.getValue().size(), b.getValue().size()))
        .map(Map.Entry::getKey)
        .orElse(0);
    List<Letter> letters = byTurn.getOrDefault(turn, List.of());
    byTurn.remove(turn);
    boolean sideways = turn % 180 != 0;
    return new Sheet(sheet.number(), sideways ? sheet.height() : sheet.width(),
        sideways ? sheet.width() : sheet.height(), letters, List.copyOf(byTurn.values()), sheet.pictured(),
        sheet.rules().stream().map(rule -> rule(rule, turn, sheet.width(), sheet.height())).toList());
  }

  private static Rule rule(Rule rule, int turn, float width, float height) {
    return switch (turn) {
      case 90 -> new Rule(height - rule.bottom(), rule.left(), height - rule.top(), rule.right());
      case 180 -> new Rule(width - rule.right(), height - rule.bottom(), width - rule.left(), height - rule.top());
      case 270 -> new Rule(rule.top(), width - rule.right(), rule.bottom(), width - rule.left());
      default -> rule;
    };
  }
}
