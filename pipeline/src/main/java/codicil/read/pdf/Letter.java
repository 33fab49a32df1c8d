package codicil.read.pdf;

/// A letter as it was placed on a page.
///
/// @param text its characters; a ligature has several
/// @param x its left edge, in points from the left of the page
/// @param y its baseline, in points from the top
/// @param width how far it reaches
/// @param size its font's size as shown
/// @param bold whether its font is a bold one
/// @param italic whether its font is an italic one
record Letter(String text, float x, float y, float width, float size, boolean bold, boolean italic) {
  float right() {
    return x + width;
  }
}
