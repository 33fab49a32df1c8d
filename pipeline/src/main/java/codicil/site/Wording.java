package codicil.site;

import codicil.log.Affected;
import codicil.log.Code;
import codicil.log.Effective;
import codicil.log.Release;
import codicil.model.ReleaseNumber;
import codicil.render.Tally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// How the site says things.
final class Wording {
  private Wording() {}

  static String day(LocalDate day) {
    return DayWords.of(day);
  }

  static String effective(Release release) {
    return effective(release.effective());
  }

  static String effective(Effective effective) {
    return switch (effective) {
      case Effective.From from -> day(from.day());
      case Effective.Planned planned -> "planned for " + day(planned.day())
          + (planned.latest().equals(planned.day()) ? "" : ", at the latest " + day(planned.latest()))
          + "; not known to have happened";
      case Effective.NoLaterThan until -> "not known; no later than " + day(until.day());
    };
  }

  /// A plan in the list of statements, where it is what was said and not what is known.
  static String statement(Effective effective) {
    return switch (effective) {
      case Effective.From from -> "in effect from " + day(from.day());
      case Effective.Planned planned -> "planned for " + day(planned.day())
          + (planned.latest().equals(planned.day()) ? "" : ", at the latest " + day(planned.latest()));
      case Effective.NoLaterThan until -> "in effect by " + day(until.day());
    };
  }

  static String column(Affected.Column column) {
    return switch (column) {
      case YES -> "yes";
      case NO -> "no";
      case NOT_STATED -> "not stated";
    };
  }

  /// Why a document is taken to have been changed, where that is less than being listed.
  static String because(Affected affected) {
    return switch (affected.because()) {
      case LISTED -> affected.isNew() ? "new document" : "";
      case NARRATIVE -> "named in the running text of the source only";
      case DERIVED -> "follows from what the source says";
    };
  }

  /// The name and title of a document: `Appendix AD, DCC User Interface Specification`.
  static String document(Code.Document document) {
    return document.name() + (document.title().isEmpty() ? "" : ", " + document.title());
  }

  /// The number and the title of a release: `v50.0, November 2021 SEC Release`.
  static String release(Release release) {
    return release.number().isPresent() && !release.title().isEmpty() ? release.label() + ", " + release.title()
        : release.label();
  }

  static String tally(Tally tally) {
    List<String> words = new ArrayList<>();
    add(words, tally.edited(), "reworded");
    add(words, tally.inserted(), "inserted");
    add(words, tally.deleted(), "deleted");
    add(words, tally.split(), "split");
    add(words, tally.merged(), "merged");
    add(words, tally.moved(), "moved");
    add(words, tally.cosmetic(), "in typography only");
    add(words, tally.formatted(), "in format only");
    return words.isEmpty() ? "no difference" : String.join(", ", words);
  }

  private static void add(List<String> words, int count, String what) {
    if (count > 0) {
      words.add(count + " " + what);
    }
  }

  static String count(long count, String one, String many) {
    return count == 0 ? "no " + many : count == 1 ? "1 " + one : count + " " + many;
  }

  static String size(int bytes) {
    return bytes < 1024 ? bytes + " bytes" : Math.round(bytes / 1024.0) + " kB";
  }

  /// Versions one by one, those that follow each other together.
  static List<List<String>> runs(List<String> releases) {
    List<List<String>> runs = new ArrayList<>();
    for (String release : releases) {
      if (runs.isEmpty() || !follows(runs.getLast().getLast(), release)) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(release);
    }
    return runs;
  }

  private static boolean follows(String one, String other) {
    return ReleaseNumber.parse(one)
        .flatMap(earlier -> ReleaseNumber.parse(other)
            .map(later -> later.equals(new ReleaseNumber(earlier.major(), earlier.minor() + 1))
                || later.equals(new ReleaseNumber(earlier.major() + 1, 0)) && earlier.minor() == 0))
        .orElse(false);
  }

  /// The source of a fact, readable: the file and the line.
  static String source(String source) {
    return source.replace("#L", ", line ").replace("-L", "–");
  }
}
