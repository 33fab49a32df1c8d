package codicil.history;

import codicil.model.Clause;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where in a paragraph the number of its clause is typed. A number that changes changes no words.
record Labels(Map<Integer, Integer> ends) {
  static Labels of(Transcript text) {
    Map<Integer, Integer> ends = new HashMap<>();
    List<Clause> clauses = text.clauses();
    List<List<Integer>> paragraphs = text.paragraphsOfClauses();
    for (int clause = 0; clause < clauses.size(); clause++) {
      String label = clauses.get(clause).label();
      if (!label.isEmpty() && !paragraphs.get(clause).isEmpty()) {
        int first = paragraphs.get(clause).getFirst();
        String words = text.paragraphs().get(first);
        int start = words.length() - words.stripLeading().length();
        if (words.startsWith(label, start)) {
          ends.put(first, start + label.length());
        }
      }
    }
    return new Labels(ends);
  }

  /// The offset after the typed number of a paragraph; 0 if none is typed there.
  int end(int paragraph) {
    return ends.getOrDefault(paragraph, 0);
  }
}
