package codicil.site;

import codicil.model.Bytes;

/// A file of the site.
///
/// @param path where it is below the site's folder, names separated by `/`
/// @param content what it holds
public record Page(String path, Bytes content) {
  public Page {
    if (path.startsWith("/") || path.contains("..") || path.contains("\\")) {
      throw new IllegalArgumentException("page " + path);
    }
  }
}
