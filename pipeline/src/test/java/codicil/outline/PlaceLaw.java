package codicil.outline;

import codicil.model.Clause;
import codicil.model.Outlined;
import codicil.model.Paragraph;
import codicil.model.Passages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The law of places: the words of a clause are those of the paragraphs that went into it, all of them and no others.
final class PlaceLaw {
  private PlaceLaw() {}

  /// What is wrong; empty if the law holds.
  static List<String> breaches(Passages passages, Outlined outlined) {
    List<Clause> clauses = outlined.text().all().toList();
    List<Paragraph> paragraphs = passages.paragraphs();
    List<String> breaches = new ArrayList<>();
    for (int at = 0; at < clauses.size(); at++) {
      int clause = at;
      String read = letters(IntStream.range(0, paragraphs.size())
          .filter(each -> Integer.valueOf(clause).equals(outlined.clauses().get(each)))
          .mapToObj(each -> paragraphs.get(each).number() + paragraphs.get(each).words()));
      Clause held = clauses.get(at);
      String own = letters(Stream.of(held.heading(), held.text()));
      // The label may be printed in the paragraphs, and before it that of a clause around, as in (a)(i).
      if (own.length() > read.length()
          || read.length() - own.length() > letters(Stream.of(held.label(), held.number())).length()
          || !read.endsWith(own) && !read.contains(own) && held.text().lines().count() < 2) {
        breaches.add(held.number() + " " + held.heading() + " holds <" + own + ">, its paragraphs <" + read + ">");
      }
    }
    return breaches;
  }

  /// Letters and figures in order, which outlive a change of blanks and breaks.
  private static String letters(Stream<String> words) {
    return words.reduce("", String::concat).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
