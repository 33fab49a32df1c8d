package codicil.store;

import codicil.log.Affected;
import codicil.log.Applicability;
import codicil.log.Claim;
import codicil.log.Effective;
import codicil.log.Modification;
import codicil.model.ReleaseNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Refuses facts that cannot all be true, with the place of the one that comes later.
final class Consistency {
  private final List<Written> facts;

  private Consistency(List<Written> facts) {
    this.facts = facts;
  }

  /// @throws codicil.model.Unusable if they contradict each other
  static void check(List<Written> facts) {
    Consistency all = new Consistency(facts);
    all.nothingTwice();
    all.oneDay();
    all.inOrder();
    all.windows();
  }

  /// A release names a document once, and a modification, or a part of one.
  private void nothingTwice() {
    Map<String, Written> first = new HashMap<>();
    for (Written each : facts) {
      String thing = switch (each.fact().claim()) {
        case Affected affected -> affected.document().toString();
        case Modification modification -> (modification.id() + " " + modification.part()).strip();
        default -> "";
      };
      if (!thing.isEmpty() && first.putIfAbsent(each.fact().subject() + " " + thing, each) != null) {
        throw each.entry()
            .trouble(each.fact().claim() instanceof Affected ? "document" : "id",
                thing + " stands in this release a second time", "keep one of them");
      }
    }
  }

  /// A release takes effect once; that it did so on another day is a correction with a reason.
  private void oneDay() {
    Map<String, LocalDate> first = new HashMap<>();
    for (Written each : facts) {
      if (each.fact().claim() instanceof Effective.From from) {
        LocalDate before = first.putIfAbsent(each.fact().subject(), from.day());
        if (before != null && !before.equals(from.day()) && each.why().isEmpty()) {
          throw each.entry()
              .trouble("day", each.fact().subject() + " takes effect on " + before + " already",
                  "keep one of the days, say `basis: planned` of the one that was not kept, or say why: `why: …`");
        }
      }
    }
  }

  /// Versions take effect in the order of their numbers, and nothing happens to a code before its first version.
  private void inOrder() {
    Map<String, Written> days = facts.stream()
        .filter(each -> each.fact().claim() instanceof Effective.From)
        .collect(Collectors.toMap(each -> each.fact().subject(), each -> each, (_, later) -> later));
    List<Map.Entry<ReleaseNumber, Written>> numbered = new ArrayList<>();
    facts.forEach(each -> {
      if (each.fact().claim() instanceof Claim.Numbered(var number) && days.containsKey(each.fact().subject())) {
        numbered.add(Map.entry(number, days.get(each.fact().subject())));
      }
    });
    numbered.sort(Map.Entry.comparingByKey(Comparator.naturalOrder()));
    for (int i = 1; i < numbered.size(); i++) {
      refuseBefore(numbered.get(i).getValue(), numbered.get(i - 1).getValue());
    }
    numbered.stream()
        .findFirst()
        .filter(first -> first.getKey().compareTo(new ReleaseNumber(1, 0)) <= 0)
        .ifPresent(first -> days.values().forEach(each -> refuseBefore(each, first.getValue())));
  }

  private static void refuseBefore(Written later, Written earlier) {
    LocalDate day = day(later);
    if (day.isBefore(day(earlier))) {
      throw later.entry()
          .trouble("day", later.fact().subject() + " cannot take effect on " + day + ", before "
              + earlier.fact().subject() + " (" + day(earlier) + ")", "look at both dates again");
    }
  }

  private static LocalDate day(Written each) {
    return ((Effective) each.fact().claim()).day();
  }

  /// A source gives one window to each version of a document; a later source may move its end.
  private void windows() {
    List<Written> windows = new ArrayList<>();
    for (Written each : facts) {
      if (each.fact().claim() instanceof Applicability window) {
        for (Written other : windows) {
          if (isSame(window, (Applicability) other.fact().claim()) && overlap(each, other)
              && each.fact().stated().day().equals(other.fact().stated().day())) {
            throw each.entry()
                .trouble("until", window.document() + " " + window.number() + " has a window already, until "
                    + ((Applicability) other.fact().claim()).until() + ", that overlaps with this one",
                    "keep one of them");
          }
        }
        windows.add(each);
      }
    }
  }

  private static boolean isSame(Applicability one, Applicability other) {
    return one.document().equals(other.document()) && one.number().equals(other.number());
  }

  private static boolean overlap(Written one, Written other) {
    return one.fact().effective().from().isBefore(other.fact().effective().to())
        && other.fact().effective().from().isBefore(one.fact().effective().to());
  }
}
