package codicil.site;

import codicil.model.Bytes;
import codicil.render.html.Template;

/// Makes a page of a template and its value.
final class Pages {
  private Pages() {}

  static Page of(String path, String template, Object value) {
    return new Page(path, Bytes.of(Template.fill(template, value)));
  }
}
