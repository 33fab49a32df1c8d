package codicil.render.html;

import codicil.model.Redline;
import codicil.render.Markup;

/// A redline as HTML: both sides in one text, what was inserted and deleted marked with `ins` and `del`.
public final class RedlineHtml {
  private RedlineHtml() {}

  /// The page of this redline in this frame.
  public static String of(Redline redline, Frame frame) {
    return new Framed(frame, content(Markup.of(redline))).page();
  }

  /// What stands in the frame of a page. It is the same in every frame, so that it can be kept.
  public static String content(Markup markup) {
    return Template.fill("redline/page.jte", new RedlinePage(markup));
  }

  /// The page of this redline on its own, with its stylesheet in it.
  ///
  /// @param title the name of the document
  public static String alone(Redline redline, String title) {
    return of(redline, Frame.alone(title, "Changes from " + redline.before() + " to " + redline.after()));
  }
}
