package codicil.render.html;

/// A link: where to, its words, and what more there is to say of it.
///
/// @param href the target, relative to the page
/// @param words the words of the link
/// @param remark a few words after it (a size, a state); empty if there is nothing to say
public record Link(String href, String words, String remark) {
  /// A link with nothing more to say.
  public static Link to(String href, String words) {
    return new Link(href, words, "");
  }
}
