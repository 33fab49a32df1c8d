package codicil.publish;

import codicil.log.Affected;
import codicil.log.Code;
import codicil.log.Designation;
import codicil.log.DocumentLog;
import codicil.log.Effective;
import codicil.log.Missing;
import codicil.log.Modification;
import codicil.log.Release;
import codicil.model.Bytes;
import codicil.model.DocumentName;
import codicil.render.Enclosed;
import codicil.render.Tally;
import codicil.site.Comparison;
import codicil.site.Holding;
import codicil.site.Places;
import codicil.site.Shelves;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/// The pages of releases and documents as data, for programs. `site.schema.json` says what the fields mean.
final class PageData {
  private static final JsonMapper JSON = JsonMapper.shared();
  private final DocumentLog log;
  private final Shelves shelves;

  PageData(DocumentLog log, Shelves shelves) {
    this.log = log;
    this.shelves = shelves;
  }

  static Bytes schema() {
    return Enclosed.beside(PageData.class, "site.schema.json");
  }

  record Day(String kind, LocalDate day, Optional<LocalDate> latest) {
    static Day of(Effective effective) {
      return switch (effective) {
        case Effective.From from -> new Day("from", from.day(), Optional.empty());
        case Effective.Planned plan -> new Day("planned", plan.day(), Optional.of(plan.latest()));
        case Effective.NoLaterThan by -> new Day("no-later-than", by.day(), Optional.empty());
      };
    }
  }

  record Change(String html, Optional<String> docx, Optional<String> pdf, Optional<String> docxSha256, String json,
      String before, String proved, Tally tally, List<Comparison.ChangedClause> clauses) {}

  record Version(String document, String name, Optional<String> number, String because, boolean isNew,
      Optional<Change> redline, Optional<String> noRedline, Optional<String> text, Optional<String> source,
      Optional<String> sourceSha256) {}

  record Reason(String id, String title, String part, String status) {}

  record Designated(String by, String summary, List<String> documents) {}

  record ReleaseData(String schema, String id, Optional<String> version, String title, Day effective,
      Optional<LocalDate> notice, String summary, List<Reason> modifications, List<Designated> designations,
      boolean complete, List<Version> documents, List<String> notRecordedAfter, List<String> sources) {}

  record State(String release, Day effective, Version version, List<String> mayHaveChangedBefore) {}

  record DocumentData(String schema, String id, String name, List<String> titles, List<String> aliases,
      List<State> versions, List<String> mayHaveChangedSince) {}

  /// A release as JSON.
  Bytes release(Release release) {
    return json(new ReleaseData("codicil-release-1", release.id(), release.number().map(Object::toString),
        release.title(), Day.of(release.effective()), release.stated().print(), release.summary(),
        release.modifications().stream().map(PageData::reason).toList(),
        release.designations().stream().map(PageData::designated).toList(), release.complete(),
        release.affected().stream().map(affected -> version(release, affected)).toList(),
        Missing.after(log, release), release.sources()));
  }

  /// A document as JSON.
  Bytes document(Code.Document document) {
    DocumentName name = document.name();
    List<State> states = log.versions(name)
        .stream()
        .flatMap(release -> release.change(name)
            .stream()
            .map(affected -> new State(release.id(), Day.of(release.effective()), version(release, affected),
                OverviewData.before(log, name, release))))
        .toList();
    return json(new DocumentData("codicil-document-1", name.id(), name.toString(), document.titles(),
        document.aliases(), states, OverviewData.since(log, name)));
  }

  private static Reason reason(Modification each) {
    return new Reason(each.id(), each.title(), each.part(), each.status());
  }

  private static Designated designated(Designation each) {
    return new Designated(each.by(), each.summary(), each.documents().stream().map(DocumentName::toString).toList());
  }

  private Version version(Release release, Affected affected) {
    DocumentName name = affected.document();
    Optional<Comparison.Outcome> outcome =
        shelves.comparison(name, release.id()).map(Comparison::outcome);
    Optional<Holding> holding = shelves.holding(name, release.id());
    return new Version(name.id(), name.toString(),
        release.numberOf(name),
        affected.because().name().toLowerCase(Locale.ROOT), affected.isNew(),
        outcome.flatMap(it -> it instanceof Comparison.Outcome.Made made ? Optional.of(change(name, release, made))
            : Optional.empty()),
        outcome.flatMap(it -> it instanceof Comparison.Outcome.NotMade not ? Optional.of(not.reason())
            : Optional.empty()),
        holding.map(it -> Places.text(name, it.version())), holding.map(Places::source), holding.map(Holding::digest));
  }

  private static Change change(DocumentName name, Release release, Comparison.Outcome.Made made) {
    return new Change(Places.redline(name, release.id(), "html"),
        made.word() > 0 ? Optional.of(Places.redline(name, release.id(), "docx")) : Optional.empty(),
        made.pdf() > 0 ? Optional.of(Places.redline(name, release.id(), "pdf")) : Optional.empty(),
        Optional.of(made.digest()).filter(digest -> !digest.isEmpty()),
        Places.redline(name, release.id(), "json"), made.before(), made.proved().name().toLowerCase(Locale.ROOT),
        made.tally(), made.clauses());
  }

  static Bytes json(Object value) {
    return Bytes.of(JSON.writeValueAsString(value) + "\n");
  }
}
