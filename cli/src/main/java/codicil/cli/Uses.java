package codicil.cli;

import codicil.history.Transcript;
import codicil.model.Clause;
import codicil.publish.CodeChanges;
import codicil.publish.DocumentChanges;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds where a defined term is used.
final class Uses {
  private Uses() {}

  /// The clauses that use a term in the later texts of these documents, each once, in order.
  static List<String> of(String term, CodeChanges changes) {
    Pattern use = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(term) + "s?(?![\\p{L}\\p{N}])");
    List<String> uses = new ArrayList<>();
    for (DocumentChanges document : changes.documents()) {
      Transcript text = document.lineage().texts().getLast();
      List<Clause> clauses = text.clauses();
      List<String> citations = text.citations();
      for (int at = 0; at < clauses.size(); at++) {
        if (!clauses.get(at).heading().equals(term) && use.matcher(clauses.get(at).text()).find()) {
          uses.add((document.document() + " " + citations.get(at)).strip());
        }
      }
    }
    return uses.stream().distinct().toList();
  }
}
