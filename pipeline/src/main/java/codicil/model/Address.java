package codicil.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The name of a version of a document, or of a clause in it, in the one grammar used everywhere:
/// `sec/appendix-ad@v50.0#3.8.2` (exactly that), `sec/appendix-ad:2021-12-01#3.8.2` (as of that day),
/// `sec/appendix-ad` (the latest recorded).
///
/// @param code the code's id, `sec`
/// @param document the document
/// @param at which version of it
/// @param clause the printed number of a clause; empty for the whole document
public record Address(String code, DocumentName document, At at, String clause) {
  private static final Pattern FORM =
      Pattern.compile("([a-z][a-z0-9]*)/([a-z]+-[a-z0-9]+)(?:@([^#:@]+)|:([0-9-]+))?(?:#(.+))?");

  /// Which version.
  public sealed interface At {
    /// The version that this release brought.
    record Release(ReleaseNumber number) implements At {}

    /// The text before the first recorded change, of which no release is known.
    record Base() implements At {}

    /// The version in force on this day.
    record Day(LocalDate day) implements At {}

    /// The latest recorded version.
    record Latest() implements At {}

    /// Reads a version as users name it: `v50.0`, `base`, `2021-12-01`; empty if the text is none.
    static Optional<At> parse(String text) {
      return text.equalsIgnoreCase("base") ? Optional.of(new Base())
          : ReleaseNumber.parse(text).<At>map(Release::new).or(() -> day(text));
    }

    private static Optional<At> day(String text) {
      try {
        return Optional.of(new Day(LocalDate.parse(text)));
      } catch (DateTimeException _) {
        return Optional.empty();
      }
    }
  }

  /// Reads an address; empty if the text is none.
  public static Optional<Address> parse(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    String clause = Optional.ofNullable(form.group(5)).orElse("");
    return DocumentName.parse(form.group(2))
        .flatMap(document -> at(Optional.ofNullable(form.group(3)), Optional.ofNullable(form.group(4)))
            .map(at -> new Address(form.group(1), document, at, clause)));
  }

  private static Optional<At> at(Optional<String> release, Optional<String> day) {
    if (release.isPresent()) {
      return release.get().equals("base") ? Optional.of(new At.Base())
          : ReleaseNumber.parse(release.get()).map(At.Release::new);
    }
    return day.isPresent() ? day.flatMap(At::day) : Optional.of(new At.Latest());
  }

  @Override
  public String toString() {
    String version = switch (at) {
      case At.Release release -> "@" + release.number();
      case At.Base _ -> "@base";
      case At.Day day -> ":" + day.day();
      case At.Latest _ -> "";
    };
    return code + "/" + document.id() + version + (clause.isEmpty() ? "" : "#" + clause);
  }
}
