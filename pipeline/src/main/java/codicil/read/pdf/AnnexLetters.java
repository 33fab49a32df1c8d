package codicil.read.pdf;

import codicil.model.Paragraph;
import codicil.model.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the letters of annexes: `A Grammar` is the heading of annex A if the next heading with a number is `A.1`. By itself
/// it may begin with an article.
final class AnnexLetters {
  private static final Pattern LETTERED = Pattern.compile("(?s)(([A-Z])\\s+)\\S.*");

  private AnnexLetters() {}

  /// The passages of a story, such letters as numbers.
  static List<Passage> in(List<Passage> passages) {
    List<Passage> read = new ArrayList<>(passages);
    String next = "";
    for (int at = read.size() - 1; at >= 0; at--) {
      if (read.get(at) instanceof Paragraph heading && heading.heading() > 0) {
        Matcher letter = LETTERED.matcher(heading.text());
        if (heading.number().isEmpty() && letter.matches() && next.matches(letter.group(2) + "\\.?\\d.*")) {
          read.set(at, heading.numbered(letter.group(2), letter.end(1)));
          next = letter.group(2);
        } else if (!heading.number().isEmpty()) {
          next = heading.number();
        }
      }
    }
    return read;
  }
}
