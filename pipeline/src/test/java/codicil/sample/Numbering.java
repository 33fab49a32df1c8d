package codicil.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Gives each label of a version its level and its place in the list. `(i)` after `(h)` is a letter, `(i)` first under
/// `(a)` is Roman: the sequence decides.
final class Numbering {
  private final LabelLevels levels;
  private final Counters counters;
  private final String[] full;

  private Numbering(LabelLevels levels) {
    this.levels = levels;
    counters = new Counters(levels.count());
    full = new String[levels.count()];
    Arrays.fill(full, "");
  }

  static Edition number(Manuscript manuscript, String version, List<Line> lines) {
    var numbering = new Numbering(LabelLevels.of(manuscript.prefix()));
    var numbered = new ArrayList<Numbered>();
    lines.forEach(line -> numbered.add(numbering.number(line)));
    return new Edition(manuscript, version, List.copyOf(numbered), numbering.counters.starts());
  }

  private Numbered number(Line line) {
    return switch (line) {
      case Line.Heading heading -> labelled(heading, heading.label());
      case Line.Clause clause -> labelled(clause, clause.label());
      case Line.SubHeading plain -> new Numbered.Plain(plain);
      case Line.Flush plain -> new Numbered.Plain(plain);
      case Line.Row plain -> new Numbered.Plain(plain);
    };
  }

  private Numbered labelled(Line line, String label) {
    if (label.isEmpty()) {
      return new Numbered.Plain(line);
    }
    return label.startsWith("(") ? bracketed(line, label) : dotted(line, label);
  }

  private Numbered dotted(Line line, String label) {
    int level = levels.dottedLevel(label);
    List<Integer> numbers = levels.numbers(label);
    cite(level, label);
    if (numbers.isEmpty() || !label.startsWith(levels.prefix())) {
      return typed(line, label, level);
    }
    List<Integer> above = numbers.subList(0, level);
    return new Numbered.Counted(
        line, label, label, counters.place(level, numbers.getLast(), above));
  }

  private Numbered bracketed(Line line, String label) {
    String letters = label.substring(1, label.length() - 1);
    int level = level(letters);
    cite(level, above(level) + label);
    int ordinal = level == levels.dotted() + 1 ? LabelLevels.roman(letters) : LabelLevels.letter(letters);
    return ordinal == 0
        ? typed(line, label, level)
        : new Numbered.Counted(
            line, label, full[level], counters.place(level, ordinal, List.of()));
  }

  private int level(String letters) {
    int letterLevel = levels.dotted();
    if (Character.isUpperCase(letters.charAt(0))) {
      return letterLevel + 2;
    }
    int roman = LabelLevels.roman(letters);
    int last = counters.value(letterLevel + 1);
    boolean romanFollows = last > 0 && roman == last + 1;
    boolean letterFollows = LabelLevels.letter(letters) == counters.value(letterLevel) + 1;
    boolean romanElse = roman == 1 || last > 0 || letters.length() > 1;
    return roman > 0 && (romanFollows || (!letterFollows && romanElse)) ? letterLevel + 1 : letterLevel;
  }

  private Numbered typed(Line line, String label, int level) {
    counters.typed(level);
    return new Numbered.Typed(line, label, full[level], level);
  }

  private void cite(int level, String citation) {
    full[level] = citation;
    Arrays.fill(full, level + 1, full.length, "");
  }

  private String above(int level) {
    for (int each = level - 1; each >= 0; each--) {
      if (!full[each].isEmpty()) {
        return full[each];
      }
    }
    return "";
  }
}
