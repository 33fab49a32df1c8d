package codicil.log;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What the log cannot say of a document on a day, a sentence each.
///
/// @param timeline the releases
/// @param document the document
/// @param on the day
record NotKnown(Timeline timeline, Code.Document document, LocalDate on) {

  List<String> of(Inquiry.Current current, String number, Beside beside, List<InForce.Mention> mentions,
      List<Unseen> unseen) {
    List<String> sentences = new ArrayList<>(current(current));
    sentences.addAll(beside.unclear());
    beside.applying()
        .stream()
        .filter(older -> older.version().window().start().isEmpty())
        .forEach(older -> sentences.add("When version " + older.version().number() + " began to apply is not known."));
    others(number, beside, mentions).forEach(sentences::add);
    unseen.stream()
        .flatMap(Unseen::words)
        .reduce((one, other) -> one + ", " + other)
        .ifPresent(words -> sentences.add("Whether these changed it is not recorded: " + words + "."));
    return sentences;
  }

  private static List<String> current(Inquiry.Current current) {
    return switch (current) {
      case Inquiry.Current.Brought(var release, var number) -> Stream.of(
          number.isEmpty() ? "Its own version number is not stated." : "",
          release.from().isEmpty() ? "On which day " + release.label() + " took effect is not known." : "",
          release.planned() ? "Whether " + release.said() + " took effect as planned is not recorded." : "")
          .filter(words -> !words.isEmpty())
          .toList();
      case Inquiry.Current.MarkUpBase(_, var edition) ->
        List.of("When version " + edition.markedUpFrom() + " began is not known.");
      case Inquiry.Current.BeforeFirst _ -> List.of("Its own version number and when it began are not known.");
      case Inquiry.Current.NotYet _ -> List.of();
      case Inquiry.Current.Unrecorded _ -> List.of("No change of it is recorded.");
      case Inquiry.Current.BeforeLog _ -> List.of("Nothing is recorded of that day.");
    };
  }

  /// Of a document whose versions apply side by side, any version that a source names may apply until one says that it does not.
  private Stream<String> others(String number, Beside beside, List<InForce.Mention> mentions) {
    TreeSet<String> named = new TreeSet<>();
    if (document.sideBySide()) {
      timeline.versions(document.name())
          .stream()
          .filter(release -> !release.day().isAfter(on))
          .flatMap(release -> release.edition(document.name()).stream())
          .forEach(edition -> named.addAll(List.of(edition.number(), edition.markedUpFrom())));
    }
    mentions.stream().map(InForce.Mention::number).forEach(named::add);
    named.remove("");
    named.remove(number);
    beside.numbers().forEach(named::remove);
    named.removeIf(each -> beside.unclear().stream().anyMatch(words -> words.contains("version " + each + " ")));
    return named.isEmpty() ? Stream.empty()
        : Stream.of("Sources also name version" + (named.size() == 1 ? " " : "s ") + Sentence.join(List.copyOf(named))
            + "; whether " + (named.size() == 1 ? "it" : "they") + " applied on that day is not recorded.");
  }
}
