package codicil.log;

import codicil.model.ReleaseNumber;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Something that may have changed a document without the log knowing: versions that no source describes, or a release
/// that one describes in part.
sealed interface Unseen {
  /// Versions that exist by their numbers only; each took effect between its recorded neighbours.
  record Versions(List<ReleaseNumber> numbers) implements Unseen {
    public Versions {
      numbers = List.copyOf(numbers);
    }
  }

  /// Versions of unknown numbers between two recorded ones.
  record Between(ReleaseNumber after, ReleaseNumber before) implements Unseen {}

  /// Versions after the last recorded one, if there are any.
  record After(Release last) implements Unseen {}

  /// A release of which not every affected document is recorded.
  record Partly(Release release) implements Unseen {}

  /// A plan of which no source says that it was carried out.
  record Unconfirmed(Release release) implements Unseen {}

  /// As listed in answers, versions one by one: `v52.0`.
  default Stream<String> words() {
    return switch (this) {
      case Versions versions -> versions.numbers().stream().map(ReleaseNumber::toString);
      case Between between -> Stream.of("after " + between.after() + ", before " + between.before());
      case After after -> Stream.of("after " + after.last().label());
      case Partly partly -> Stream.of(partly.release().label());
      case Unconfirmed unconfirmed -> Stream.of(unconfirmed.release().label());
    };
  }

  /// As said in a sentence, versions as a range: `v52.0–v56.0`.
  default String said() {
    return switch (this) {
      case Versions versions -> range(versions.numbers());
      case Between between -> "the versions between " + between.after() + " and " + between.before();
      case After after -> "the log ends with " + after.last().label() + " on " + after.last().day();
      case Partly partly -> partly.release().said();
      case Unconfirmed unconfirmed -> unconfirmed.release().said() + ", which was planned,";
    };
  }

  private static String range(List<ReleaseNumber> numbers) {
    return switch (numbers.size()) {
      case 1 -> numbers.getFirst().toString();
      case 2 -> numbers.getFirst() + " and " + numbers.getLast();
      default -> numbers.getFirst() + "–" + numbers.getLast();
    };
  }

  /// What lies unseen between two recorded versions, the earlier first; empty if the numbers follow each other.
  static Stream<Unseen> between(ReleaseNumber after, ReleaseNumber before, ReleaseNumber wholeFrom) {
    if (after.compareTo(wholeFrom) >= 0) {
      return versions(IntStream.range(after.major() + 1, before.major())
          .mapToObj(major -> new ReleaseNumber(major, 0)));
    }
    if (after.major() == before.major()) {
      return versions(IntStream.range(after.minor() + 1, before.minor())
          .mapToObj(minor -> new ReleaseNumber(after.major(), minor)));
    }
    return Stream.of(new Between(after, before));
  }

  private static Stream<Unseen> versions(Stream<ReleaseNumber> numbers) {
    List<ReleaseNumber> all = numbers.toList();
    return all.isEmpty() ? Stream.empty() : Stream.of(new Versions(all));
  }
}
