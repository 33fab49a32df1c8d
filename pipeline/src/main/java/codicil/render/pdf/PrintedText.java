package codicil.render.pdf;

import codicil.render.html.RedlinePage;

/// What the template of the text with its changes shows.
///
/// @param page the text
/// @param language the language tag (BCP 47) of its words; empty if that is not known
public record PrintedText(RedlinePage page, String language) {
  /// What surrounds the text is in this language, and so is heard what does not say otherwise.
  private static final String OURS = "en-GB";

  /// Whether the words are heard otherwise than what surrounds them.
  public boolean isForeign() {
    return !language.isEmpty() && !language.equalsIgnoreCase(OURS);
  }
}
