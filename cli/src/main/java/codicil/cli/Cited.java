package codicil.cli;

import codicil.log.Code;
import codicil.log.Release;
import codicil.model.Address;
import codicil.model.DocumentName;
import codicil.model.ReleaseNumber;
import codicil.model.Unusable;
import codicil.store.Workspace;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A document, perhaps a version and a clause of it, as a user cites it: `sec/section-h@v50.0#H8.16`, `Section H#H8.16`,
/// `DUIS:2021-12-01`.
///
/// @param document the document
/// @param at which version of it; the latest if the user named none
/// @param clause the printed number of a clause; empty for the whole document
/// @param readAs what the name was read as, if it was not an exact one
record Cited(DocumentName document, Address.At at, String clause, Optional<String> readAs) {
  private static final Pattern FORM =
      Pattern.compile("(?:([a-z][a-z0-9]*)/)?([^@:#/]+)(?:@([^#:@]+)|:([0-9-]+))?(?:#(.+))?");

  /// Reads a citation.
  ///
  /// @throws NameRefused if the name is no document's, or several documents'
  /// @throws Unusable if it names another code, or a version in a form that is none
  static Cited of(String text, Workspace open) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      return of(Asked.of(text, open.code()), new Address.At.Latest(), "");
    }
    Code code = open.code();
    Optional.ofNullable(form.group(1)).filter(named -> !named.equals(code.id())).ifPresent(other -> {
      throw new Unusable("holds the code " + code.id() + ", not " + other, open.corpus().toString(),
          "name another with --workspace");
    });
    Address.At at = Optional.ofNullable(form.group(3))
        .or(() -> Optional.ofNullable(form.group(4)))
        .map(Cited::version)
        .orElseGet(Address.At.Latest::new);
    return of(Asked.of(form.group(2), code), at, Optional.ofNullable(form.group(5)).orElse(""));
  }

  private static Cited of(Asked asked, Address.At at, String clause) {
    return new Cited(asked.name(), at, clause.strip(), asked.readAs());
  }

  /// Reads a version as users name it: `v50.0`, `base`, `2021-12-01`.
  ///
  /// @throws Unusable if the text is nothing of the kind
  static Address.At version(String text) {
    if (text.equalsIgnoreCase("base")) {
      return new Address.At.Base();
    }
    return ReleaseNumber.parse(text).<Address
        .At>map(Address.At.Release::new)
        .or(() -> day(text).map(Address.At.Day::new))
        .orElseThrow(() -> new Unusable("is no version", "'" + text + "'",
            "write it like v50.0, base, or a day like 2021-12-01"));
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /// The same, of this clause.
  Cited of(Optional<String> other) {
    return other.map(number -> new Cited(document, at, number, readAs)).orElse(this);
  }

  /// The same, as of a day.
  Cited on(Optional<LocalDate> day) {
    return day.map(it -> at(new Address.At.Day(it))).orElse(this);
  }

  /// The same, in another version.
  Cited at(Address.At other) {
    return new Cited(document, other, clause, readAs);
  }

  /// The place of the cited version among the stored ones, from 0: the one that the release brought or that was in force on
  /// the day, else the last one before.
  ///
  /// @throws Unusable if none is as early
  int place(Workspace open) {
    return find(open)
        .orElseThrow(() -> new Unusable("no text as early as that is stored", document + " at " + said(),
            "codicil log lists its versions"));
  }

  private String said() {
    return switch (at) {
      case Address.At.Latest _ -> "its latest version";
      case Address.At.Base _ -> "its base";
      case Address.At.Release release -> release.number().toString();
      case Address.At.Day day -> day.day().toString();
    };
  }

  /// As above; empty if no text is as early.
  OptionalInt find(Workspace open) {
    List<Address.At> stored = open.versions(document);
    return IntStream.range(0, stored.size())
        .map(place -> stored.size() - 1 - place)
        .filter(place -> !isAfter(open, stored.get(place)))
        .findFirst();
  }

  private boolean isAfter(Workspace open, Address.At held) {
    return switch (at) {
      case Address.At.Latest _ -> false;
      case Address.At.Base _ -> !(held instanceof Address.At.Base);
      case Address.At.Release wanted ->
        held instanceof Address.At.Release release && release.number().compareTo(wanted.number()) > 0;
      case Address.At.Day wanted -> held instanceof Address.At.Release release && open.log()
          .release(release.number())
          .map(Release::day)
          .filter(day -> day.isAfter(wanted.day()))
          .isPresent();
    };
  }
}
