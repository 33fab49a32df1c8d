package codicil.cli;

import codicil.log.Code;
import codicil.log.DocumentLog;
import codicil.model.Address;
import codicil.model.DocumentName;
import codicil.model.ReleaseNumber;
import codicil.model.Unusable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.TypeConversionException;

/// A document, perhaps a version and a clause of it, as a user cites it: `sec/section-h@v50.0#H8.16`, `Section H#H8.16`,
/// `Section H8.16`, `DUIS:2021-12-01`.
///
/// @param document the document
/// @param at which version of it; the latest if the user named none
/// @param clause the printed number of a clause; empty for the whole document
/// @param readAs what the name was read as, if it was not an exact one
record Cited(DocumentName document, Address.At at, String clause, Optional<String> readAs) {
  private static final Pattern FORM =
      Pattern.compile("(?:([A-Za-z][A-Za-z0-9]*)/)?([^@:#/]+)(?:@([^#:@]+)|:([^#:@]+))?(?:#(.+))?");

  /// Reads a citation.
  ///
  /// @throws NameRefused if the name is no document's, or several documents'
  /// @throws Unusable if it names another code
  /// @throws TypeConversionException if it names a version in a form that is none
  static Cited of(String text, Code code) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      return of(Asked.of(text, code), new Address.At.Latest(), "");
    }
    Optional.ofNullable(form.group(1)).filter(named -> !named.equalsIgnoreCase(code.id())).ifPresent(other -> {
      throw new Unusable("the workspace holds the code " + code.id() + ", not " + other, "'" + text + "'",
          "name another with --workspace");
    });
    Address.At at = Optional.ofNullable(form.group(3))
        .or(() -> Optional.ofNullable(form.group(4)))
        .map(Cited::version)
        .orElseGet(Address.At.Latest::new);
    return of(Asked.of(form.group(2), code), at, Optional.ofNullable(form.group(5)).orElse(""));
  }

  private static Cited of(Asked asked, Address.At at, String clause) {
    return new Cited(asked.name(), at, clause.isBlank() ? asked.clause().orElse("") : clause.strip(), asked.readAs());
  }

  /// Whether a text is a citation of the code and of nothing else, such as a file.
  static boolean isAddress(String text) {
    return Address.parse(text).isPresent();
  }

  /// Reads a version as users name it: `v50.0`, `base`, `2021-12-01`.
  ///
  /// @throws TypeConversionException if the text is nothing of the kind
  static Address.At version(String text) {
    if (text.strip().equalsIgnoreCase("base")) {
      return new Address.At.Base();
    }
    return ReleaseNumber.parse(text).<Address
        .At>map(Address.At.Release::new)
        .orElseGet(() -> new Address.At.Day(day(text)));
  }

  private static LocalDate day(String text) {
    try {
      return new DayConverter().convert(text);
    } catch (TypeConversionException _) {
      throw new TypeConversionException(
          "'" + text + "' is no version, write it like v50.0, base, or a day like 2021-12-01");
    }
  }

  /// The same, of this clause.
  Cited of(Optional<String> other) {
    return other.map(number -> new Cited(document, at, number, readAs)).orElse(this);
  }

  /// The same, as of a day.
  ///
  /// @throws TypeConversionException if the citation names a version itself, and another
  Cited on(Optional<LocalDate> day) {
    Optional<Address.At> other = day.map(Address.At.Day::new);
    if (other.isPresent() && !(at instanceof Address.At.Latest) && !at.equals(other.get())) {
      throw new TypeConversionException("name the day once, in the address or with --on");
    }
    return other.map(this::at).orElse(this);
  }

  /// The same, in another version.
  Cited at(Address.At other) {
    return new Cited(document, other, clause, readAs);
  }

  /// The day as of which the version is cited; empty for the latest.
  ///
  /// @throws Unusable if no such day is known
  Optional<LocalDate> day(DocumentLog log) {
    return switch (at) {
      case Address.At.Latest _ -> Optional.empty();
      case Address.At.Day day -> Optional.of(day.day());
      case Address.At.Release release -> Optional.of(log.release(release.number())
          .orElseThrow(() -> StoredVersion.unrecorded(document, release.number()))
          .day());
      case Address.At.Base _ -> throw new Unusable("the day from which the base was in force is not known",
          document.toString(), "name a day");
    };
  }

  /// The clause, if one was named.
  Optional<String> named() {
    return InForceCommand.stated(clause);
  }

  /// Shows what the name was read as, if it was not an exact one.
  void show(Consumer<String> lines) {
    readAs.ifPresent(name -> lines.accept("Read as " + name + "."));
  }
}
