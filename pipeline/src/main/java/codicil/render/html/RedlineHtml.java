package codicil.render.html;

import codicil.model.Redline;
import codicil.render.Markup;

/// A redline as a page: both sides in one text, what was inserted and deleted marked with `ins` and `del`.
public final class RedlineHtml {
  private RedlineHtml() {}

  /// The page of this redline in this frame.
  public static String of(Redline redline, Frame frame) {
    return of(Markup.of(redline), frame);
  }

  /// The page of a redline that is laid out already.
  public static String of(Markup markup, Frame frame) {
    return Template.fill("redline/page.jte", new RedlinePage(frame, markup));
  }

  /// The page of this redline on its own, with its stylesheet in it.
  ///
  /// @param title the name of the document
  public static String alone(Redline redline, String title) {
    return of(redline, Frame.alone(title, "Changes from " + redline.before() + " to " + redline.after()));
  }
}
