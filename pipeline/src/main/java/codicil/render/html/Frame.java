package codicil.render.html;

import java.util.List;
import java.util.stream.Stream;

/// What surrounds the content of a page.
///
/// @param title the name of the page, its first heading
/// @param lead a sentence under the heading; empty if there is none
/// @param notice what every reader must see before anything else; empty if there is nothing
/// @param style where the stylesheet is
/// @param scripts the scripts that add comfort, relative to the page; none for a page that stands alone
/// @param menu the links to the main pages; none for a page that stands alone
/// @param trail the pages above this one, outermost first
/// @param downloads the same content in other formats
/// @param served links of the menu that lead somewhere only where a program answers; see [Served]
/// @param canonical the whole address of the page, by which search engines know it; empty if that is not known
/// @param data what the page is about as JSON-LD, free of `<`; empty if that is not said
public record Frame(String title, String lead, String notice, Style style, List<String> scripts,
    List<Link> menu, List<Link> trail,
    List<Link> downloads, List<Link> served, String canonical, String data) {
  public Frame {
    scripts = List.copyOf(scripts);
    menu = List.copyOf(menu);
    trail = List.copyOf(trail);
    downloads = List.copyOf(downloads);
    served = List.copyOf(served);
  }

  /// Where a page takes its stylesheet from.
  public sealed interface Style {
    /// From a file.
    ///
    /// @param href where it is, relative to the page
    record Linked(String href) implements Style {}

    /// From the page itself, whose security policy names the stylesheet by its digest.
    record Embedded() implements Style {}
  }

  /// A page that stands alone.
  public static Frame alone(String title, String lead, String notice) {
    return new Frame(title, lead, notice, new Style.Embedded(), List.of(), List.of(), List.of(), List.of(), List.of(),
        "", "");
  }

  /// As above, with nothing that every reader must see.
  public static Frame alone(String title, String lead) {
    return alone(title, lead, "");
  }

  /// The same with more scripts.
  public Frame with(List<String> more) {
    return new Frame(title, lead, notice, style, Stream.concat(scripts.stream(), more.stream()).toList(), menu, trail,
        downloads, served, canonical, data);
  }

  /// The same, saying as JSON-LD what the page is about.
  public Frame about(String jsonLd) {
    return new Frame(title, lead, notice, style, scripts, menu, trail, downloads, served, canonical, jsonLd);
  }

  /// The content security policy: nothing from another host, and no style or script in the page but the stylesheet of a
  /// page that stands alone.
  public String policy() {
    String styles = switch (style) {
      case Style.Linked _ -> "'self'";
      case Style.Embedded _ -> "'" + Stylesheet.integrity() + "'";
    };
    return "default-src 'none'; style-src " + styles + "; " + (scripts.isEmpty() ? "" : "script-src 'self'; ")
        + "img-src 'self' data:; base-uri 'none'; form-action " + (scripts.isEmpty() ? "'none'" : "'self'");
  }
}
