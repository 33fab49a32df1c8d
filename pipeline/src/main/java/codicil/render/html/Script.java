package codicil.render.html;

import codicil.model.Bytes;
import codicil.render.Enclosed;

/// A script that a site brings along. Every page can be read without: a script only adds comfort.
public enum Script {
  /// stepping through changes and filtering them, copying links, showing definitions, filtering tables
  COMFORT("codicil.js", "codicil.js"),
  /// the search page
  SEARCH("search.js", "search.js"),
  /// Lunr, the search library that the search page uses; the WebJar holds it under its version
  LUNR("lunr.js", "/META-INF/resources/webjars/lunr/2.3.9/lunr.min.js");

  private final String file;
  private final Bytes content;

  Script(String file, String resource) {
    this.file = file;
    this.content = Enclosed.beside(Script.class, resource);
  }

  /// The name of its file at the root of a site.
  public String file() {
    return file;
  }

  /// Its content.
  public Bytes content() {
    return content;
  }
}
