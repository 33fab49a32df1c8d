package codicil.render.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.regex.Pattern;

/// A compiled template, filled.
public final class Template {
  private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

  /// What is left where a template's control structures stood.
  private static final Pattern BLANK_LINES = Pattern.compile("\\n(?:[ \\t]*+\\n)++");

  private Template() {}

  /// Fills the template of this name with its one value.
  ///
  /// @param name its path below `src/main/jte`
  public static String fill(String name, Object value) {
    StringOutput page = new StringOutput();
    ENGINE.render(name, value, page);
    return BLANK_LINES.matcher(page.toString()).replaceAll("\n");
  }
}
