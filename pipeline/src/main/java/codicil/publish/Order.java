package codicil.publish;

import codicil.log.Release;
import codicil.model.ReleaseNumber;
import java.util.Optional;

/// What to publish.
///
/// @param only the release whose redlines to make; those of others are shown if they were made before. Empty for all
/// @param url where the site will be, ending in a slash; empty if that is not known, then there is no site map, and links
///     in feeds are relative
public record Order(Optional<ReleaseNumber> only, String url) {
  /// The whole site, wherever it will be.
  public static final Order EVERYTHING = new Order(Optional.empty(), "");

  public Order {
    if (!url.isEmpty() && !url.endsWith("/")) {
      throw new IllegalArgumentException("not the address of a folder: " + url);
    }
  }

  boolean wants(Release release) {
    return only.isEmpty() || only.equals(release.number());
  }
}
