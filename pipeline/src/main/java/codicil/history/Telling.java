package codicil.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What readers of a change look for first: dates, amounts and periods that are others now, and duties that turned.
///
/// @param kind what it is about
/// @param was what it said; empty where nothing stood
/// @param now what it says; empty where nothing stands
public record Telling(Kind kind, String was, String now) {
  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
  private static final String COUNT = "(?:\\d+(?:[.,]\\d+)*|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
      + "(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven"
      + "|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)";

  /// What a telling change is about.
  public enum Kind {
    /// a day of the calendar
    DATE("\\b\\d{1,2} " + MONTH + " \\d{4}\\b|\\b" + MONTH + " \\d{4}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b"),
    /// a sum of money, or a share
    AMOUNT("[£€$]\\s?\\d[\\d,.]*\\d|[£€$]\\s?\\d|(?i)\\b" + COUNT + "\\s?(?:%|per cent\\b|pounds?\\b|euros?\\b)"),
    /// a length of time
    PERIOD("(?i)\\b" + COUNT
        + "[ -](?:calendar |working |business )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?)\\b"),
    /// what someone may, must or must not do
    DUTY("\\b(?:shall|must|may|should|will|need)(?: not)?\\b");

    private final Pattern form;

    Kind(String form) {
      this.form = Pattern.compile(form);
    }

    /// What a text says of this kind, in order.
    List<String> in(String words) {
      return form.matcher(words.replaceAll("\\s+", " "))
          .results()
          .map(MatchResult::group)
          .toList();
    }

    /// The word used in reports: `date`.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// What differs between two texts of a clause. What both say as often is no change, wherever it stands; the rest is paired
  /// in order. A duty that only came or only went turned nothing.
  public static List<Telling> of(String was, String now) {
    List<Telling> all = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<String> gone = new ArrayList<>(kind.in(was));
      List<String> come = new ArrayList<>();
      for (String found : kind.in(now)) {
        if (!gone.remove(found)) {
          come.add(found);
        }
      }
      int pairs = kind == Kind.DUTY ? Math.min(gone.size(), come.size()) : Math.max(gone.size(), come.size());
      for (int at = 0; at < pairs; at++) {
        all.add(new Telling(kind, at < gone.size() ? gone.get(at) : "", at < come.size() ? come.get(at) : ""));
      }
    }
    return List.copyOf(all);
  }

  /// As a reader is told: `28 February 2022 → 28 August 2023`.
  public String said() {
    return was.isEmpty() ? "now " + now : now.isEmpty() ? was + " removed" : was + " → " + now;
  }
}
