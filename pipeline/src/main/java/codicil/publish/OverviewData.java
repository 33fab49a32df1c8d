package codicil.publish;

import codicil.log.Code;
import codicil.log.Contradiction;
import codicil.log.DocumentLog;
import codicil.log.Gap;
import codicil.log.Release;
import codicil.model.Bytes;
import codicil.model.DocumentName;
import codicil.publish.PageData.Day;
import codicil.site.Holding;
import codicil.site.Places;
import codicil.site.Shelves;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The pages that list something as data, for programs. `site.schema.json` says what the fields mean.
final class OverviewData {
  private final DocumentLog log;
  private final Shelves shelves;

  OverviewData(DocumentLog log, Shelves shelves) {
    this.log = log;
    this.shelves = shelves;
  }

  record Releases(String schema, List<ReleaseEntry> releases) {}

  record ReleaseEntry(String id, Optional<String> version, String title, Day effective, boolean complete,
      String data) {}

  record Documents(String schema, List<DocumentEntry> documents) {}

  record DocumentEntry(String id, String name, String title, List<String> aliases, List<String> releases,
      String data) {}

  record AsOf(String schema, List<Standing> documents) {}

  record Standing(String id, String name, Optional<String> textBefore, List<State> versions,
      List<String> mayHaveChangedSince) {}

  record State(String release, Day effective, Optional<String> number, Optional<String> text,
      List<String> mayHaveChangedBefore) {}

  record Gaps(String schema, List<Missing> gaps, List<Dispute> contradictions) {}

  record Missing(String kind, String what, List<String> names, Optional<Gap.Bound> after, Optional<Gap.Bound> before,
      String closedBy) {}

  record Dispute(String id, String about, String rule, List<Side> sides) {}

  record Side(String claim, String source, boolean preferred) {}

  /// The data by the path of the page that shows it.
  Map<String, Bytes> all() {
    Map<String, Bytes> data = new TreeMap<>();
    data.put(Places.RELEASES, PageData.json(new Releases("codicil-releases-1", log.releases()
        .stream()
        .map(OverviewData::entry)
        .toList())));
    data.put(Places.DOCUMENTS, PageData.json(new Documents("codicil-documents-1", log.code()
        .documents()
        .stream()
        .map(this::entry)
        .toList())));
    data.put(Places.AS_OF, PageData.json(new AsOf("codicil-as-of-1", log.code()
        .documents()
        .stream()
        .map(this::standing)
        .toList())));
    data.put(Places.GAPS,
        PageData.json(new Gaps("codicil-gaps-1", log.gaps().stream().map(OverviewData::missing).toList(),
            log.contradictions().all().stream().map(OverviewData::dispute).toList())));
    return data;
  }

  private static ReleaseEntry entry(Release release) {
    return new ReleaseEntry(release.id(), release.number().map(Object::toString), release.title(),
        Day.of(release.effective()), release.complete(), Places.data(Places.release(release.id())));
  }

  private DocumentEntry entry(Code.Document document) {
    DocumentName name = document.name();
    return new DocumentEntry(name.id(), name.toString(), document.title(), document.aliases(),
        log.versions(name).stream().map(Release::id).toList(), Places.data(Places.document(name)));
  }

  private Standing standing(Code.Document document) {
    DocumentName name = document.name();
    return new Standing(name.id(), name.toString(), text(name, Holding.BASE),
        log.versions(name).stream().map(release -> state(name, release)).toList(), since(log, name));
  }

  private State state(DocumentName name, Release release) {
    return new State(release.id(), Day.of(release.effective()),
        release.numberOf(name), text(name, release.id()),
        before(log, name, release));
  }

  private Optional<String> text(DocumentName name, String version) {
    return shelves.holding(name, version).map(_ -> Places.text(name, version));
  }

  /// What is not recorded and may have changed the version before the one of a release unseen.
  static List<String> before(DocumentLog log, DocumentName name, Release release) {
    return log.inForce(name, release.day().minusDays(1)).mayHaveChangedIn();
  }

  /// What is not recorded and may have changed the last recorded version unseen.
  static List<String> since(DocumentLog log, DocumentName name) {
    return log.horizon().map(last -> log.inForce(name, last.day().plusDays(1)).mayHaveChangedIn()).orElseGet(List::of);
  }

  private static Missing missing(Gap gap) {
    return new Missing(gap.kind().word(), gap.what(), gap.names(), gap.after(), gap.before(), gap.closedBy());
  }

  private static Dispute dispute(Contradiction each) {
    return new Dispute(each.id(), each.subject().about(), each.subject().rule(), each.sides()
        .stream()
        .map(side -> new Side(side.words(), side.source(), side.preferred()))
        .toList());
  }
}
