package codicil.render.html;

import codicil.model.Picture;
import codicil.model.Redline;
import codicil.render.Markup;
import java.util.Map;

/// A redline as HTML, both sides in one text or side by side, what was inserted and deleted marked with `ins` and `del`.
public final class RedlineHtml {
  private RedlineHtml() {}

  /// The page of this redline in this frame, both sides in one text, pictures named in words.
  public static String of(Redline redline, Frame frame) {
    return new Framed(frame, content(Markup.of(redline), View.BOTH, Map.of())).page();
  }

  /// What stands in the frame of a page. It is the same in every frame, so that it can be kept.
  ///
  /// @param view [View#BOTH] in one text, or [View#SIDES] in two columns
  /// @param pictures the pictures of both documents by the keys of their atoms; they are written into the page, so that it
  ///     needs no other file
  public static String content(Markup markup, View view, Map<String, Picture> pictures) {
    return Template.fill("redline/page.jte", new RedlinePage(markup, view, pictures));
  }

  /// The page of this redline on its own, with its stylesheet in it.
  ///
  /// @param title the name of the document
  public static String alone(Redline redline, String title, View view, Map<String, Picture> pictures) {
    Frame frame = Frame.alone(title, "Changes from " + redline.before() + " to " + redline.after());
    return new Framed(frame, content(Markup.of(redline), view, pictures)).page();
  }

  /// As above, both sides in one text, pictures named in words.
  public static String alone(Redline redline, String title) {
    return alone(redline, title, View.BOTH, Map.of());
  }
}
