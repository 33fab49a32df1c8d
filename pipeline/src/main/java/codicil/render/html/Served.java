package codicil.render.html;

/// What a page shows only where a program answers: on the pages of a static site it stands in comments, so that no reader
/// and no link checker meets a link that leads nowhere.
public final class Served {
  /// Stands before it.
  public static final String BEGIN = "<!--served ";
  /// Stands after it.
  public static final String END = " served-->";

  /// The attributes of what sleeps until a script wakes it, and needs none where a program answers.
  public static final String ASLEEP = " data-script hidden";

  private Served() {}

  /// The page as it is served.
  ///
  /// @param page a page that one of our templates made: no text in it can hold the marks, since each `<` is escaped
  public static String shown(String page) {
    return page.replace(BEGIN, "").replace(END, "").replace(ASLEEP, "");
  }
}
