package codicil.render;

import codicil.model.Clause;
import java.util.ArrayList;
import java.util.List;

/// Where a passage stands in its document.
///
/// @param number the full printed number of the innermost clause around it that has one (`H8.16(a)`); empty if none has
/// @param path the headings above it, outermost first, each with its number (`H8 Service Management`)
public record Whereabouts(String number, List<String> path) {
  /// Outside every clause.
  public static final Whereabouts NONE = new Whereabouts("", List.of());

  public Whereabouts {
    path = List.copyOf(path);
  }

  /// Where a clause stands that stands here.
  Whereabouts within(Clause clause) {
    List<String> headings = new ArrayList<>(path);
    if (!clause.heading().isEmpty()) {
      headings.add((clause.number() + " " + clause.heading()).strip());
    }
    return new Whereabouts(clause.number().isEmpty() ? number : clause.number(), headings);
  }

  /// The clause that a reader would name: its number without the items of lists in it (`H8.16`), else the innermost
  /// heading; empty if there is neither.
  public String clause() {
    int list = number.indexOf('(');
    if (list > 0 || list < 0 && !number.isEmpty()) {
      return list < 0 ? number : number.substring(0, list).strip();
    }
    return path.isEmpty() ? "" : path.getLast();
  }
}
