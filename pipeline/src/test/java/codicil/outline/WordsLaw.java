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
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private final List<Clause> order = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<String> breaches = new ArrayList<>();
  private int next;

  private record Open(int depth, List<String> left) {}

  private record Spoken(List<String> number, List<String> words) {
    List<String> all() {
      List<String> all = new ArrayList<>(number);
      all.addAll(words);
      return all;
    }
  }

  /// What is wrong; empty if the law holds.
  static List<String> breaches(Passages passages, Text text) {
    WordsLaw law = new WordsLaw();
    text.clauses().forEach(clause -> law.note(clause, 0));
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
    Clause clause = order.get(next);
    List<String> own = new ArrayList<>(words(clause.heading()));
    own.addAll(words(clause.text()));
    List<String> label = words(clause.label());
    if (label.isEmpty() && continues(line)) {
      return true;
    }
    List<String> labelled = new ArrayList<>(label);
    labelled.addAll(own);
    if (!heads(clause).contains(line.all())) {
      return beginsCompound(line, label, own);
    }
    enter(labelled);
    open.peek().left().subList(0, line.all().size()).clear();
    return true;
  }

  /// What the paragraph that begins a clause may say: its heading or its first words, or a term with its meaning.
  private static List<List<String>> heads(Clause clause) {
    List<String> heading = new ArrayList<>(words(clause.label()));
    heading.addAll(words(clause.heading()));
    List<String> both = new ArrayList<>(heading);
    both.addAll(words(clause.text().lines().findFirst().orElse("")));
    return List.of(heading, both);
  }

  /// A paragraph `(a)(i) …` begins two clauses.
  private boolean beginsCompound(Spoken line, List<String> label, List<String> own) {
    if (label.isEmpty() || !own.isEmpty() || !startsWith(line.all(), label)) {
      return false;
    }
    enter(new ArrayList<>());
    return begins(new Spoken(List.of(), line.all().subList(label.size(), line.all().size())));
  }

  private void enter(List<String> left) {
    int depth = depthOf.get(next++);
    while (!open.isEmpty() && open.peek().depth() >= depth) {
      close(open.pop());
    }
    open.push(new Open(depth, left));
  }

  private boolean continues(Spoken line) {
    for (Open clause : open) {
      for (List<String> words : List.of(line.all(), line.words())) {
        if (!words.isEmpty() && startsWith(clause.left(), words)) {
          clause.left().subList(0, words.size()).clear();
          return true;
        }
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
