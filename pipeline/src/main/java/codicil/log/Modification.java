package codicil.log;

import codicil.model.DocumentName;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A release: a modification that it implements.
///
/// @param id `MP157`; the number is the identity, the letters before it the stage, a letter after it a split
/// @param title its title as a source prints it; empty if none does
/// @param titleSource the source that prints the title, if another than the fact's own; else empty
/// @param part which part of it (`part 2`); empty if all
/// @param status as stated, `Implemented`
/// @param summary what it does, in our words; may be empty
/// @param touches what it changes, where a source says so
public record Modification(String id, String title, String titleSource, String part, String status, String summary,
    List<Touch> touches) implements Claim {
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  public Modification {
    touches = List.copyOf(touches);
  }

  /// A place that a modification changes.
  ///
  /// @param document the document
  /// @param clause the printed number of the clause; empty if only the document is known
  /// @param byTitle whether only the modification's title says so
  public record Touch(DocumentName document, String clause, boolean byTitle) {}

  /// In the order of the numbers, whatever stands before them.
  static Comparator<Modification> order() {
    return Comparator.comparing((Modification modification) -> NUMBER.matcher(modification.id)
        .results()
        .map(MatchResult::group)
        .findFirst()
        .map(Integer::valueOf)
        .orElse(0)).thenComparing(Modification::id);
  }
}
