package codicil.render.html;

import codicil.model.Clause;
import codicil.model.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A text as a page: its clause tree, every numbered clause with an anchor that is its full printed number.
public final class TextHtml {
  private final Apparatus apparatus;
  private final Set<String> taken = new HashSet<>();
  private int clauses;

  private TextHtml(Apparatus apparatus) {
    this.apparatus = apparatus;
  }

  /// The page of this text in this frame.
  public static String of(Text text, Frame frame) {
    return new Framed(frame, content(text, Apparatus.none())).page();
  }

  /// What stands in the frame of a page. It is the same in every frame, so that it can be kept.
  public static String content(Text text, Apparatus apparatus) {
    return Template.fill("text/page.jte",
        new TextPage(text.findings(), new TextHtml(apparatus).anchored(text.clauses(), 0, Optional.empty()),
            apparatus.terms()));
  }

  /// The page of this text on its own, with its stylesheet in it.
  public static String alone(Text text) {
    return of(text, Frame.alone(text.source(), ""));
  }

  private List<TextPage.Anchored> anchored(List<Clause> siblings, int depth, Optional<Apparatus.Brought> around) {
    List<TextPage.Anchored> result = new ArrayList<>();
    for (Clause clause : siblings) {
      Apparatus.Notes notes = apparatus.of(clauses++);
      String anchor = unique(anchor(clause));
      Optional<Apparatus.Brought> brought = notes.brought().isPresent() ? notes.brought() : around;
      result.add(new TextPage.Anchored(anchor, depth, clause, TextBlocks.of(clause, apparatus, notes),
          brought.filter(it -> !around.equals(Optional.of(it))), anchored(clause.children(), depth + 1, brought)));
    }
    return result;
  }

  /// The anchor of a clause in every text page: its number, or its heading where it has no number; empty if neither.
  public static String anchor(Clause clause) {
    if (!clause.number().isEmpty()) {
      return anchor(clause.number());
    }
    String slug = clause.heading().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    return slug.isEmpty() ? "" : "term-" + slug;
  }

  /// The anchor of the clause with this number.
  public static String anchor(String number) {
    return number.replaceAll("\\s+", "-");
  }

  /// A number that is printed twice in one document gives the second clause an anchor of its own.
  private String unique(String anchor) {
    String candidate = anchor;
    for (int copy = 2; !anchor.isEmpty() && !taken.add(candidate); copy++) {
      candidate = anchor + "~" + copy;
    }
    return candidate;
  }
}
