package codicil.indexer;

import codicil.log.DocumentLog;
import codicil.log.Passage;
import codicil.model.Address;
import codicil.model.Finding;
import codicil.model.ReleaseNumber;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/// What the log has to say of an answer: the index holds texts, and not what is known of those that are missing.
public final class Caveats {
  private Caveats() {}

  /// The answer with what is to be said of it: that versions which nobody recorded may hold other words (`day-in-gap`); where
  /// nothing is found, that a release that was named is not recorded (`release-not-recorded`), and what became of a
  /// modification that stands in no text (`modification`).
  public static Hits added(Hits hits, Search search, DocumentLog log) {
    Stream<Finding> said = day(search.scope()).map(log::releaseOn)
        .filter(answer -> !answer.exact())
        .map(answer -> new Finding("day-in-gap", "", answer.sentence()))
        .stream();
    return hits.with(hits.total().isNone() ? Stream.concat(said, ofNothing(search, log)).toList() : said.toList());
  }

  /// The day as of which an answer is to be held against what is not recorded: of several, the last.
  public static Optional<LocalDate> day(Scope scope) {
    return switch (scope) {
      case Scope.On(LocalDate day) -> Optional.of(day);
      case Scope.Between(LocalDate _, LocalDate last) -> Optional.of(last);
      case Scope.Latest _,Scope.Version _,Scope.Ever _,Scope.Changes _ -> Optional.empty();
    };
  }

  private static Stream<Finding> ofNothing(Search search, DocumentLog log) {
    return Stream.concat(
        releases(search.scope()).filter(release -> log.release(release).isEmpty())
            .map(release -> new Finding("release-not-recorded", "", log.unrecorded(release.toString()))),
        log.passage(search.query()).map(Passage::sentence).map(way -> new Finding("modification", "", way)).stream());
  }

  private static Stream<ReleaseNumber> releases(Scope scope) {
    return switch (scope) {
      case Scope.Version(Address.At.Release(ReleaseNumber number)) -> Stream.of(number);
      case Scope.Changes(Optional<ReleaseNumber> in, Optional<ReleaseNumber> since, Scope.Words _) ->
        Stream.of(in, since).flatMap(Optional::stream).distinct();
      case Scope.Version _,Scope.Latest _,Scope.On _,Scope.Between _,Scope.Ever _ -> Stream.empty();
    };
  }
}
