package codicil.log;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds what the log does not record: versions first, then what is missing of releases, then of documents.
///
/// @param code the code
/// @param timeline its releases
record Gaps(Code code, Timeline timeline) {
  private static final String LOG = "the Document Log";

  List<Gap> all() {
    return Stream.of(versions(), end(), releases(), documents()).flatMap(gaps -> gaps).toList();
  }

  private Stream<Gap> versions() {
    List<Release> numbered = timeline.numbered();
    return IntStream.range(1, numbered.size())
        .boxed()
        .flatMap(place -> between(numbered.get(place - 1), numbered.get(place)));
  }

  private Stream<Gap> between(Release after, Release before) {
    return Unseen.between(after.number().orElseThrow(), before.number().orElseThrow(), code.wholeFrom())
        .map(unseen -> new Gap(Gap.Kind.VERSIONS, unseen.said(),
            unseen instanceof Unseen.Versions ? unseen.words().toList() : List.of(), Optional.of(Gap.Bound.of(after)),
            Optional.of(Gap.Bound.of(before)), notice(unseen)));
  }

  private static String notice(Unseen unseen) {
    boolean one = unseen instanceof Unseen.Versions(var numbers) && numbers.size() == 1;
    return (one ? "the notice of that version, or " : "a notice of each of these versions, or ") + LOG;
  }

  private Stream<Gap> end() {
    return timeline.last()
        .stream()
        .map(last -> new Gap(Gap.Kind.AFTER_THE_END, "whatever came after " + last.label(), List.of(),
            Optional.of(Gap.Bound.of(last)), Optional.empty(), "the notices of later versions, or " + LOG));
  }

  private Stream<Gap> releases() {
    return timeline.releases().stream().flatMap(release -> timeline.lapsed(release) ? plan(release) : parts(release));
  }

  private static Stream<Gap> plan(Release release) {
    return Stream.of(new Gap(Gap.Kind.PLAN, "whether " + release.said() + ", planned for " + release.day()
        + ", took effect", List.of(release.label()), Optional.empty(), Optional.empty(), "the notice of the release"));
  }

  /// What is missing of a release; a plan for a day to come has nothing to miss yet.
  private Stream<Gap> parts(Release release) {
    if (release.planned()) {
      return Stream.empty();
    }
    Stream<Gap> day = release.from().isPresent() ? Stream.empty()
        : Stream.of(new Gap(Gap.Kind.DAY, "the day on which " + release.said() + " took effect",
            List.of(release.label()), previous(release), Optional.of(Gap.Bound.of(release)),
            "the notice of that version"));
    Stream<Gap> number = release.number().isPresent() ? Stream.empty()
        : Stream.of(new Gap(Gap.Kind.NUMBER, "which version " + release.said() + " made", List.of(release.label()),
            previous(release), next(release), LOG));
    Stream<Gap> documents = release.complete() ? Stream.empty()
        : Stream.of(new Gap(Gap.Kind.DOCUMENTS_OF_RELEASE, "every document that " + release.said() + " changed",
            List.of(release.label()), Optional.empty(), Optional.empty(),
            (release.number().isPresent() ? "the whole notice of that version, or " : "") + LOG));
    return Stream.of(day, number, documents).flatMap(gaps -> gaps);
  }

  private Optional<Gap.Bound> previous(Release release) {
    return timeline.numbered()
        .stream()
        .filter(each -> each.day().isBefore(release.day()))
        .reduce((_, later) -> later)
        .map(Gap.Bound::of);
  }

  private Optional<Gap.Bound> next(Release release) {
    return timeline.numbered()
        .stream()
        .filter(each -> each.day().isAfter(release.day()))
        .findFirst()
        .map(Gap.Bound::of);
  }

  private Stream<Gap> documents() {
    return code.documents().stream().flatMap(this::document);
  }

  private Stream<Gap> document(Code.Document document) {
    List<Release> changes = timeline.releases()
        .stream()
        .filter(release -> release.change(document.name()).isPresent())
        .toList();
    if (changes.isEmpty()) {
      return Stream.of(new Gap(Gap.Kind.CHANGES_OF_DOCUMENT, "any change of " + document.name(), List.of(),
          Optional.empty(), Optional.empty(), LOG));
    }
    List<String> unnumbered = changes.stream()
        .filter(release -> release.numberOf(document.name()).isEmpty())
        .map(Release::label)
        .toList();
    return unnumbered.isEmpty() ? Stream.empty()
        : Stream.of(new Gap(Gap.Kind.NUMBERS_OF_DOCUMENT, document.name() + "'s own version number", unnumbered,
            Optional.empty(), Optional.empty(), "the document itself, or " + LOG));
  }
}
