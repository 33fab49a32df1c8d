package codicil.render.docx;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Who made the changes and when, as Word shows it beside each.
///
/// @param author the name shown
/// @param date the instant shown, cut to whole seconds
public record Mark(String author, Instant date) {
  public Mark {
    if (author.isBlank()) {
      throw new IllegalArgumentException("tracked changes need an author");
    }
    date = date.truncatedTo(ChronoUnit.SECONDS);
  }
}
