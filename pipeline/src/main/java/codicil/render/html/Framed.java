package codicil.render.html;

/// Content in its frame: a whole page.
///
/// @param frame what surrounds it
/// @param content HTML that one of our templates made
public record Framed(Frame frame, String content) {
  /// The page.
  public String page() {
    return Template.fill("framed.jte", this);
  }
}
