package codicil.outline;

import codicil.model.Atom;
import codicil.model.Clause;
import codicil.model.Paragraph;
import codicil.model.Passage;
import codicil.model.Passages;
import codicil.model.Story;
import codicil.model.Table;
import codicil.model.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The law of the outline: the words of the tree are the words that were read, none lost, none twice, in order.
///
/// Read paragraph by paragraph, the document must either continue the clause that began last, or one around it, or begin
/// the clause that comes next in the tree. It knows nothing of how the outline decides.
final class WordsLaw {
  private static final Pattern WORD = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");
  private static final Beginning NOTHING = new Beginning(List.of(), List.of(), List.of());
  private final List<Clause> order = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<String> breaches = new ArrayList<>();
  private int next;
  private Beginning beginning = NOTHING;

  /// A clause that has begun, and how many of its words were heard.
  private static final class Open {
    private final int depth;
    private final List<String> words;
    private int heard;

    Open(int depth, List<String> words) {
      this.depth = depth;
      this.words = words;
    }

    boolean hears(List<String> said) {
      boolean next = startsWith(left(), said);
      heard += next ? said.size() : 0;
      return next;
    }

    List<String> left() {
      return words.subList(heard, words.size());
    }
  }

  /// What the paragraph that begins a clause may say.
  ///
  /// @param label the words of its number
  /// @param own the words of its heading and its text
  /// @param heads number with heading, number with heading and first line
  private record Beginning(List<String> label, List<String> own, List<List<String>> heads) {
    static Beginning of(Clause clause) {
      List<String> label = words(clause.label());
      List<String> heading = joined(label, words(clause.heading()));
      List<String> first = words(clause.text().lines().findFirst().orElse(""));
      return new Beginning(label, joined(words(clause.heading()), words(clause.text())),
          List.of(heading, joined(heading,
              first)));
    }

    /// Without a label anything may be its start; a label alone may be any cell of a table.
    boolean isDoubtful(Spoken line) {
      return label.isEmpty() || line.all().equals(label) && !own.isEmpty();
    }
  }

  private record Spoken(List<String> number, List<String> words) {
    List<String> all() {
      return joined(number, words);
    }
  }

  /// What is wrong; empty if the law holds.
  static List<String> breaches(Passages passages, Text text) {
    WordsLaw law = new WordsLaw();
    text.clauses().forEach(clause -> law.note(clause, 0));
    law.beginning = law.order.isEmpty() ? NOTHING : Beginning.of(law.order.getFirst());
    law.spoken(passages).forEach(law::hear);
    law.finish();
    return law.breaches;
  }

  private final List<Integer> depthOf = new ArrayList<>();

  private void note(Clause clause, int depth) {
    order.add(clause);
    depthOf.add(depth);
    clause.children().forEach(child -> note(child, depth + 1));
  }

  private void hear(Spoken line) {
    if (line.all().isEmpty() || begins(line) || continues(line)) {
      return;
    }
    if (breaches.size() < 5) {
      breaches.add("not found at its place: " + line + (next < order.size() ? " before " + order.get(next).number()
          + " " + order.get(next).heading() : ""));
    }
  }

  private boolean begins(Spoken line) {
    if (next == order.size()) {
      return false;
    }
    if (beginning.isDoubtful(line) && continues(line)) {
      return true;
    }
    if (!beginning.heads().contains(line.all())) {
      return beginsCompound(line);
    }
    enter(joined(beginning.label(), beginning.own()), line.all().size());
    return true;
  }

  /// A paragraph `(a)(i) …` begins two clauses.
  private boolean beginsCompound(Spoken line) {
    List<String> label = beginning.label();
    if (label.isEmpty() || !beginning.own().isEmpty() || !startsWith(line.all(), label)) {
      return false;
    }
    enter(List.of(), 0);
    return begins(new Spoken(List.of(), line.all().subList(label.size(), line.all().size())));
  }

  private void enter(List<String> words, int heard) {
    int depth = depthOf.get(next++);
    while (!open.isEmpty() && open.peek().depth >= depth) {
      close(open.pop());
    }
    Open clause = new Open(depth, words);
    clause.heard = heard;
    open.push(clause);
    beginning = next < order.size() ? Beginning.of(order.get(next)) : NOTHING;
  }

  private boolean continues(Spoken line) {
    for (Open clause : open) {
      if (!line.all().isEmpty() && clause.hears(line.all()) || !line.words().isEmpty() && clause.hears(line.words())) {
        return true;
      }
    }
    return line.words().isEmpty();
  }

  private void finish() {
    open.forEach(this::close);
    if (next < order.size()) {
      breaches.add("clause without words read: " + order.get(next).number() + " " + order.get(next).heading());
    }
  }

  private void close(Open clause) {
    if (!clause.left().isEmpty() && breaches.size() < 5) {
      breaches.add("words that were not read: " + clause.left());
    }
  }

  private static List<String> joined(List<String> first, List<String> second) {
    List<String> both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }

  private static boolean startsWith(List<String> words, List<String> start) {
    return words.size() >= start.size() && words.subList(0, start.size()).equals(start);
  }

  private List<Spoken> spoken(Passages passages) {
    Map<String, Story> notes = new LinkedHashMap<>();
    passages.stories()
        .stream()
        .filter(story -> story.kind() == Story.Kind.FOOTNOTE || story.kind() == Story.Kind.ENDNOTE)
        .forEach(story -> notes.put(story.name(), story));
    List<Spoken> spoken = new ArrayList<>();
    passages.body().forEach(passage -> speak(passage, spoken, notes));
    notes.values().forEach(note -> note.passages().forEach(passage -> speak(passage, spoken, Map.of())));
    return spoken;
  }

  private static void speak(Passage passage, List<Spoken> spoken, Map<String, Story> notes) {
    switch (passage) {
      case Table table -> table.rows()
          .forEach(row -> row.cells()
              .forEach(cell -> cell.passages()
                  .forEach(inner -> speak(inner, spoken, notes))));
      case Paragraph paragraph -> {
        spoken.add(new Spoken(words(paragraph.number()), words(text(paragraph))));
        paragraph.atoms()
            .stream()
            .filter(atom -> atom.kind() == Atom.Kind.NOTE && notes.containsKey(atom.ref()))
            .map(atom -> notes.remove(atom.ref()))
            .forEach(note -> note.passages().forEach(inner -> speak(inner, spoken, Map.of())));
      }
    }
  }

  private static String text(Paragraph paragraph) {
    StringBuilder text = new StringBuilder(paragraph.text());
    paragraph.atoms()
        .stream()
        .filter(atom -> atom.kind() == Atom.Kind.BREAK)
        .forEach(atom -> text.setCharAt(atom.start(), ' '));
    return text.toString().replace(String.valueOf(Atom.OBJECT), "");
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(match -> match.group()).toList();
  }
}
