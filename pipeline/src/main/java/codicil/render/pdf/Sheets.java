package codicil.render.pdf;

import codicil.render.Enclosed;

/// What the template of a printed redline shows.
///
/// @param cover the first pages
/// @param text the text with its changes, as XHTML that one of our templates made
public record Sheets(Cover cover, String text) {
  private static final String STYLE = Enclosed.beside(Sheets.class, "print.css").text();

  /// The stylesheet for print.
  public static String style() {
    return STYLE;
  }
}
