package codicil.render.html;

import codicil.model.Clause;
import codicil.model.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A text as a page: its clause tree, every numbered clause with an anchor that is its full printed number.
public final class TextHtml {
  private TextHtml() {}

  /// The page of this text in this frame.
  public static String of(Text text, Frame frame) {
    return new Framed(frame, content(text)).page();
  }

  /// What stands in the frame of a page. It is the same in every frame, so that it can be kept.
  public static String content(Text text) {
    return Template.fill("text/page.jte",
        new TextPage(text.findings(), anchored(text.clauses(), 0, new HashSet<>())));
  }

  /// The page of this text on its own, with its stylesheet in it.
  public static String alone(Text text) {
    return of(text, Frame.alone(text.source(), ""));
  }

  private static List<TextPage.Anchored> anchored(List<Clause> clauses, int depth, Set<String> taken) {
    List<TextPage.Anchored> result = new ArrayList<>();
    for (Clause clause : clauses) {
      String anchor = unique(anchor(clause), taken);
      result.add(new TextPage.Anchored(anchor, depth, clause, anchored(clause.children(), depth + 1, taken)));
    }
    return result;
  }

  /// The anchor of a clause in every text page: its number, or its heading where it has no number; empty if neither.
  public static String anchor(Clause clause) {
    if (!clause.number().isEmpty()) {
      return clause.number().replaceAll("\\s+", "-");
    }
    String slug = clause.heading().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    return slug.isEmpty() ? "" : "term-" + slug;
  }

  /// A number that is printed twice in one document gives the second clause an anchor of its own.
  private static String unique(String anchor, Set<String> taken) {
    String candidate = anchor;
    for (int copy = 2; !anchor.isEmpty() && !taken.add(candidate); copy++) {
      candidate = anchor + "~" + copy;
    }
    return candidate;
  }
}
