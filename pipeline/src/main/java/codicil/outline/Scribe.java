package codicil.outline;

import codicil.outline.Definitions.Definition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Writes the lines of a document into its tree, one after the other.
final class Scribe {
  private static final int LOOK_AHEAD = 60;
  private final Tree tree;
  private final Levels levels;
  private final Placement placement;

  Scribe(Tree tree, Levels levels) {
    this.tree = tree;
    this.levels = levels;
    this.placement = new Placement(tree, levels);
  }

  /// Writes a line and returns the clause that it went into.
  Branch read(Line line, Optional<Label> next) {
    if (line.isContents()) {
      return copy(line);
    }
    if (line.hasClauseNumber()) {
      return numbered(line, next);
    }
    if (line.isBlank()) {
      return tree.top();
    }
    if (!line.number().isEmpty()) {
      return bulleted(line, next);
    }
    return typed(line, next).or(() -> define(line)).or(() -> heading(line)).orElseGet(() -> copy(line));
  }

  /// The label of the next line that has one, as far as it can be seen without knowing where it stands.
  Optional<Label> nextLabel(List<Line> lines, int at) {
    return lines.subList(at + 1, Math.min(lines.size(), at + 1 + LOOK_AHEAD))
        .stream()
        .flatMap(line -> labelOf(line).stream())
        .findFirst();
  }

  private static Optional<Label> labelOf(Line line) {
    return line.hasClauseNumber() ? Label.read(line.number())
        : TypedLabel.read(line.text()).flatMap(typed -> Label.read(typed.printed()));
  }

  /// Opens the definition of a term.
  Branch define(String term) {
    tree.closeWhile(branch -> branch.place() instanceof Place.Listed || branch.place() instanceof Place.Defined);
    return tree.open(new Place.Defined(), "", "", Line.NONE, term);
  }

  private Optional<Branch> define(Line line) {
    return Definitions.in(line).map(this::define);
  }

  private Branch define(Definition definition) {
    Branch branch = define(definition.term());
    branch.write(definition.meaning());
    return branch;
  }

  private Branch copy(Line line) {
    Branch branch = tree.flush();
    branch.write(line.printed());
    return branch;
  }

  private Branch numbered(Line line, Optional<Label> next) {
    return Label.read(line.number())
        .map(label -> open(label, line.number(), line, next))
        .orElseGet(() -> line.heading() > 0 ? heading(line, line.number()) : copy(line));
  }

  private Optional<Branch> typed(Line line, Optional<Label> next) {
    return TypedLabel.read(line.text())
        .flatMap(typed -> Label.read(typed.printed())
            .filter(label -> isLabel(label, typed, line, next))
            .map(label -> open(label, typed, line, next)));
  }

  /// A clause may have a bullet before the number that was typed for it.
  private Branch bulleted(Line line, Optional<Label> next) {
    Optional<Branch> clause = TypedLabel.read(line.text())
        .flatMap(typed -> Label.read(typed.printed())
            .filter(label -> label instanceof Label.Full full && full.parts().size() > 1 && placement.expects(full))
            .map(label -> open(label, typed, line, next)));
    return clause.orElseGet(() -> {
      tree.top().write(line.printed());
      return tree.top();
    });
  }

  private Branch open(Label label, TypedLabel typed, Line line, Optional<Label> next) {
    Line rest = line.saying(typed.rest());
    if (typed.isCompound()) {
      Optional<Branch> inner = TypedLabel.read(typed.rest())
          .flatMap(second -> Label.read(second.printed()).map(item -> {
            open(label, typed.printed(), line.saying(""), Optional.of(item));
            return open(item, second, rest, next);
          }));
      if (inner.isPresent()) {
        return inner.get();
      }
    }
    return open(label, typed.printed(), rest, next);
  }

  /// What is typed like a label counts as one where a label may stand: in sequence, and set apart.
  private boolean isLabel(Label label, TypedLabel typed, Line line, Optional<Label> next) {
    return switch (label) {
      case Label.Division _ -> line.heading() > 0 || line.text().length() < 120 && line.isUpperCase()
          || line.bold() && line.isCaption();
      case Label.Full full when full.parts().size() == 1 -> placement.expects(label) && (typed.tabbed()
          || typed.printed().endsWith(".") || line.heading() > 0 || line.bold()
          || levels.of(new Place.Numbered(full)).isPresent() && line.saying(typed.rest()).isCaption());
      case Label.Full _ ->
        placement.expects(label) || !typed.isGlued() && (typed.tabbed() || line.heading() > 0);
      case Label.Item item -> placement.expects(label) && (typed.tabbed() || item.shape().equals("()")
          || item.readings().stream().noneMatch(reading -> reading.ordinal().isFirst())
          || Placement.isBegun(item, next));
    };
  }

  private Branch open(Label label, String printed, Line line, Optional<Label> next) {
    Place place = placement.settle(label, line, next);
    boolean isWhole = isHeading(place, line);
    String heading = isWhole ? line.stripped() : line.runInHeading();
    Branch around = tree.top();
    Branch branch = tree.open(place, number(label, place, printed), printed.strip(), line, heading);
    Sequence.check(around.children(), branch, tree);
    if (!isWhole) {
      branch.write(line.text().substring(line.runIn()));
    }
    return branch;
  }

  private boolean isHeading(Place place, Line line) {
    return line.isCaption() && (line.heading() > 0 || line.bold() || line.isUpperCase() || switch (place) {
      case Place.Divided _ -> true;
      case Place.Numbered numbered -> levels.isAboveClauses(numbered.full());
      case Place.Root _,Place.Front _,Place.Headed _,Place.Defined _,Place.Listed _ -> false;
    });
  }

  private String number(Label label, Place place, String printed) {
    String sign = printed.strip().replaceFirst("[.:]$", "");
    return switch (label) {
      case Label.Division division -> levels.isLettered() && division.word().equals("section") ? division.sign() : sign;
      case Label.Full full when !full.family().isEmpty() || full.parts().size() > 1 -> sign.replaceFirst("^\\D+ ", "");
      case Label.Full _,Label.Item _ -> isInside(place) ? joined(tree.numberAbove(), sign) : sign;
    };
  }

  private boolean isInside(Place place) {
    return place instanceof Place.Listed
        || tree.outwards().findFirst().filter(branch -> !(branch.place() instanceof Place.Divided)).isPresent();
  }

  private static String joined(String above, String sign) {
    boolean apart = Stream.of(above)
        .anyMatch(number -> !number.isEmpty()
            && Character.isLetterOrDigit(number.charAt(number.length() - 1)) && Character.isLetterOrDigit(sign.charAt(
                0)));
    return above + (apart ? "." : "") + sign;
  }

  private Optional<Branch> heading(Line line) {
    return line.heading() > 0 && !line.isSentence() || line.bold() && line.isCaption() && !line.namesFigure()
        ? Optional.of(heading(line, ""))
        : Optional.empty();
  }

  /// A heading without number closes what is not a heading of an outer level, but not the caption that it stands under.
  private Branch heading(Line line, String number) {
    tree.closeWhile(branch -> switch (branch.place()) {
      case Place.Divided _ -> false;
      case Place.Root _,Place.Front _,Place.Defined _,Place.Listed _ -> true;
      case Place.Headed _ -> branch.level() == 0 || line.heading() > 0 && branch.level() >= line.heading();
      case Place.Numbered _ -> !branch.isCaption() || line.heading() > 0 && branch.level() >= line.heading();
    });
    return tree.open(new Place.Headed(), number, number, line, line.stripped());
  }
}
