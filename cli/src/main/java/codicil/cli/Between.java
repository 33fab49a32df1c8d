package codicil.cli;

import codicil.history.Look;
import codicil.log.Code;
import codicil.log.Release;
import codicil.model.Address;
import codicil.model.DocumentName;
import codicil.model.Unusable;
import codicil.publish.CodeChanges;
import codicil.store.Workspace;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/// The whole code at two versions or days.
final class Between {
  private Between() {}

  /// What changed in every document of the code between two versions or days, as users name them.
  ///
  /// @throws Unusable if one of them is none
  static CodeChanges of(Workspace open, String before, String after, Look look) {
    Address.At from = version(open, before);
    Address.At to = version(open, after);
    return CodeChanges.between(open, open.code().name() + ", from " + before + " to " + after,
        open.code().documents().stream().map(Code.Document::name).toList(), name -> place(open, name, from),
        name -> place(open, name, to),
        release -> !release.planned() && release.day().isAfter(day(open, from))
            && !release.day().isAfter(day(open, to)),
        look);
  }

  private static Address.At version(Workspace open, String text) {
    Address.At at = Cited.version(text);
    if (at instanceof Address.At.Release release && open.log().release(release.number()).isEmpty()) {
      throw new Unusable(release.number() + " is not recorded", open.code().name(),
          "codicil log lists the recorded releases");
    }
    return at;
  }

  /// The base was in force before every release that is recorded.
  private static LocalDate day(Workspace open, Address.At at) {
    return switch (at) {
      case Address.At.Release release -> open.log().release(release.number()).map(Release::day).orElse(LocalDate.MIN);
      case Address.At.Base _ -> LocalDate.MIN;
      case Address.At.Day day -> day.day();
      case Address.At.Latest _ -> LocalDate.MAX;
    };
  }

  private static OptionalInt place(Workspace open, DocumentName name, Address.At at) {
    List<Address.At> stored = open.versions(name);
    return StoredVersion.find(open, name, at)
        .map(found -> OptionalInt.of(stored.indexOf(found)))
        .orElseGet(OptionalInt::empty);
  }
}
