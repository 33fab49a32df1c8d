package codicil.cli;

import codicil.model.Comparing;
import codicil.model.Comparing.Difference;
import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.Option;

/// What counts as a change, as a mixin: the choices of Word's dialog "Compare Documents". Without any of them everything
/// counts, which is what publishing law asks for.
final class ComparingOptions {

  /// What can be ignored, as users write it.
  enum Ignorable {
    CASE(Difference.CASE), SPACE(Difference.WHITE_SPACE), FORMATTING(Difference.FORMATTING), TABLES(Difference.TABLES),
    HEADERS(Difference.HEADERS), NOTES(Difference.NOTES), TEXTBOXES(Difference.TEXT_BOXES), FIELDS(Difference.FIELDS),
    COMMENTS(Difference.COMMENTS);

    private final Difference difference;

    Ignorable(Difference difference) {
      this.difference = difference;
    }
  }

  /// The smallest thing that is marked.
  enum Level {
    WORD(Comparing.Unit.WORDS), CHARACTER(Comparing.Unit.CHARACTERS);

    private final Comparing.Unit unit;

    Level(Comparing.Unit unit) {
      this.unit = unit;
    }
  }

  @Option(names = "--ignore", split = ",", paramLabel = "WHAT",
      description = "Count these differences as none: case, space, formatting, tables, headers (and footers), notes,"
          + " textboxes, fields, comments; several with commas. The redline then rejects to BEFORE but for them.")
  private Set<Ignorable> ignored = EnumSet.noneOf(Ignorable.class);

  @Option(names = "--level", paramLabel = "LEVEL", defaultValue = "word",
      description = "Mark changes by word or by character. Default: ${DEFAULT-VALUE}.")
  private Level level = Level.WORD;

  @Option(names = "--no-moves", description = "Show what stands elsewhere now as deleted and inserted.")
  private boolean noMoves;

  Comparing comparing() {
    Comparing comparing = Comparing.EVERYTHING.by(level.unit);
    for (Ignorable ignorable : ignored) {
      comparing = comparing.without(ignorable.difference);
    }
    return noMoves ? comparing.without(Difference.MOVES) : comparing;
  }
}
