package codicil.site;

import codicil.model.Bytes;
import java.util.Collection;
import java.util.stream.Collectors;

/// The pages of the site by their whole addresses.
final class SiteMap {
  private SiteMap() {}

  static Page page(String url, Collection<String> paths) {
    String entries = paths.stream()
        .filter(path -> path.endsWith(".html"))
        .sorted()
        .map(path -> "<url><loc>" + escaped(url + path) + "</loc></url>\n")
        .collect(Collectors.joining());
    return new Page("sitemap.xml", Bytes.of("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
        + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n" + entries + "</urlset>\n"));
  }

  private static String escaped(String address) {
    return address.replace("&", "&amp;").replace("<", "&lt;");
  }
}
