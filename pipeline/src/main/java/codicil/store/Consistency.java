package codicil.store;

import codicil.log.Affected;
import codicil.log.Applicability;
import codicil.log.Claim;
import codicil.log.Clash;
import codicil.log.Edition;
import codicil.log.Effective;
import codicil.log.Modification;
import codicil.model.ReleaseNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
      // What was said of a modification on its way into the release stands beside it with a day of its own.
      String said = each.fact().subject() + " " + thing + " " + each.fact().stated().day();
      if (!thing.isEmpty() && first.putIfAbsent(said, each) != null) {
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

  /// Windows of one version follow each other, except where a later source moves the end of one; none ends before a release
  /// brings the version.
  private void windows() {
    Map<String, List<Written>> versions = new LinkedHashMap<>();
    for (Written each : facts) {
      String version = switch (each.fact().claim()) {
        case Applicability window -> window.document() + " " + window.number();
        case Edition edition -> edition.document() + " " + edition.number();
        default -> "";
      };
      if (!version.isEmpty()) {
        List<Written> others = versions.computeIfAbsent(version, _ -> new ArrayList<>());
        others.forEach(other -> refuseClash(each, other));
        others.add(each);
      }
    }
  }

  private static void refuseClash(Written each, Written other) {
    boolean moved = each.fact().claim() instanceof Applicability && other.fact().claim() instanceof Applicability
        && !each.fact().stated().day().equals(other.fact().stated().day());
    if (!moved) {
      Clash.with(each.fact(), List.of(other.fact())).forEach(clash -> {
        throw each.entry()
            .trouble(each.entry().has("until") ? "until" : "version", clash.words(),
                "keep one of them, or write windows that follow each other");
      });
    }
  }
}
