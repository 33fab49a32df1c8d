package codicil.store;

import codicil.log.Affected;
import codicil.log.Applicability;
import codicil.log.Basis;
import codicil.log.Claim;
import codicil.log.Days;
import codicil.log.Designation;
import codicil.log.Edition;
import codicil.log.Effective;
import codicil.log.Fact;
import codicil.log.Milestone;
import codicil.log.Modification;
import codicil.log.Parameter;
import codicil.log.Stated;
import codicil.model.DocumentName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads `releases/*.yaml`: one release each, the file's name its id.
final class ReleaseFile {
  private final String id;
  private final Entry file;
  private final KnownDocuments documents;
  private final Instant recordedAt;
  private final List<Written> facts = new ArrayList<>();

  private ReleaseFile(String id, Entry file, KnownDocuments documents, Instant recordedAt) {
    this.id = id;
    this.file = file;
    this.documents = documents;
    this.recordedAt = recordedAt;
  }

  /// The facts that the file states.
  ///
  /// @param id the release's id
  /// @param documents the documents of the code; others are refused
  static List<Written> facts(String id, Entry file, KnownDocuments documents, Instant recordedAt) {
    ReleaseFile release = new ReleaseFile(id, file, documents, recordedAt);
    release.read();
    return List.copyOf(release.facts);
  }

  private void read() {
    Optional<LocalDate> notice = file.pastDay("notice");
    file.entries("effective").forEach(entry -> effective(entry, notice));
    if (facts.isEmpty()) {
      throw file.trouble("effective", "a release needs a day on which it took or is to take effect",
          "write it under `effective`");
    }
    List<Fact> statements = facts.stream().map(Written::fact).toList();
    Fact last = statements.stream().max(Comparator.comparing(fact -> fact.stated().day())).orElseThrow();
    Stated first = statements.stream().map(Fact::stated).min(Comparator.comparing(Stated::day)).orElseThrow();
    Days days = last.effective();
    Stated stated = notice.map(day -> new Stated(day, true)).orElse(last.stated());
    titled(days, first, stated, last.source());
    file.entries("modifications").forEach(entry -> modification(entry, days, stated));
    file.entries("designations").forEach(entry -> designation(entry, days, stated));
    affected(file.entry("affected"), days, stated);
    file.entries("applicability").forEach(entry -> applicability(entry, stated));
    file.entries("parameters").forEach(entry -> parameter(entry, days, stated));
    file.entries("milestones").forEach(entry -> milestone(entry, stated));
    file.done();
  }

  private void effective(Entry entry, Optional<LocalDate> notice) {
    Effective effective = effective(entry);
    Stated stated = entry.pastDay("stated")
        .or(() -> notice)
        .map(day -> new Stated(day, true))
        .orElse(new Stated(effective.day(), false));
    Days days =
        effective instanceof Effective.NoLaterThan ? Days.unknown() : Days.from(effective.day());
    add(entry, effective, days, stated, entry.text("source"), Basis.STATED);
    entry.done();
  }

  private static Effective effective(Entry entry) {
    if (entry.has("noLaterThan")) {
      return new Effective.NoLaterThan(entry.requiredDay("noLaterThan"));
    }
    LocalDate day = entry.requiredDay("day");
    if (entry.word("basis", "stated", List.of("planned")).equals("stated")) {
      return new Effective.From(day);
    }
    LocalDate latest = entry.day("flexibleTo").orElse(day);
    if (latest.isBefore(day)) {
      throw entry.trouble("flexibleTo", latest + " is before " + day, "");
    }
    return new Effective.Planned(day, latest);
  }

  /// The title is known as early as the first plan, the number and the summary only from the notice.
  private void titled(Days days, Stated first, Stated stated, String source) {
    if (file.has("number")) {
      Claim.Numbered numbered = new Claim.Numbered(file.number("number"));
      if (!id.equals(numbered.number().toString())) {
        throw file.trouble("number", "the file is named " + id + " but its number is " + numbered.number(),
            "rename the file");
      }
      add(file, numbered, days, stated, source, Basis.STATED);
    }
    String title = file.has("number") ? file.textOrNothing("name") : file.text("event");
    add(file, new Claim.Titled(title), days, first, source, Basis.STATED);
    add(file, new Claim.Summarised(file.textOrNothing("summary")), days, stated, source, Basis.STATED);
  }

  private void modification(Entry entry, Days days, Stated stated) {
    Modification modification = new Modification(entry.text("id"), entry.textOrNothing("title"),
        entry.textOrNothing("titleSource"), entry.textOrNothing("part"), entry.text("status"),
        entry.textOrNothing("summary"), entry.entries("affects").stream().map(this::touch).toList());
    entry.entries("earlier").forEach(earlier -> earlier(earlier, modification, days));
    add(entry, modification, days, stated, entry.text("source"), Basis.STATED);
    entry.done();
  }

  /// What was said of it on its way into the release; the last statement known counts.
  private void earlier(Entry entry, Modification modification, Days days) {
    add(entry,
        new Modification(modification.id(), modification.title(), modification.titleSource(), modification.part(),
            entry.text("status"), "", modification.touches()),
        days, entry.stated(), entry.text("source"), Basis.STATED);
    entry.done();
  }

  private Modification.Touch touch(Entry entry) {
    Modification.Touch touch = new Modification.Touch(documents.known(entry, "document"), entry.textOrNothing("clause"),
        entry.word("basis", "stated", List.of("title")).equals("title"));
    entry.done();
    return touch;
  }

  private void designation(Entry entry, Days days, Stated stated) {
    add(entry, new Designation(entry.text("by"), entry.text("summary"), documents.allKnown(entry, "documents")), days,
        stated, entry.text("source"), Basis.STATED);
    entry.done();
  }

  private void affected(Entry list, Days days, Stated stated) {
    String source = list.text("source");
    boolean complete = list.word("complete", "", List.of("yes", "no")).equals("yes");
    add(list, new Claim.Complete(complete), days, stated, source, Basis.STATED);
    list.entries("documents").forEach(entry -> affected(entry, days, stated, source));
    list.done();
  }

  private void affected(Entry entry, Days days, Stated stated, String listSource) {
    Affected.Because because =
        because(entry.word("basis", "listed", List.of("listed", "narrative", "derived")));
    Affected affected =
        new Affected(documents.known(entry, "document"), entry.textOrNothing("title"), column(entry, "codeworks"),
            column(entry, "modification"), column(entry, "designation"), because,
            column(entry, "new") == Affected.Column.YES);
    String source = entry.has("source") ? entry.text("source") : listSource;
    Basis basis = basis(because);
    Stated said = entry.pastDay("stated").map(day -> new Stated(day, true)).orElse(stated);
    String versionSource = entry.has("versionSource") ? entry.text("versionSource") : source;
    edition(entry, affected.document(), stated)
        .ifPresent(edition -> add(entry, edition.claim(), days, edition.stated(), versionSource, basis));
    add(entry, affected, days, said, source, basis);
    entry.done();
  }

  private static Basis basis(Affected.Because because) {
    return switch (because) {
      case LISTED -> Basis.STATED;
      case NARRATIVE -> Basis.NARRATIVE;
      case DERIVED -> Basis.DERIVED;
    };
  }

  private record Said(Edition claim, Stated stated) {}

  /// The document's own version number is known from the day on which its text became available.
  private static Optional<Said> edition(Entry entry, DocumentName document, Stated stated) {
    if (!entry.has("version") && !entry.has("published")) {
      return Optional.empty();
    }
    Optional<LocalDate> published = entry.pastDay("published");
    return Optional.of(new Said(
        new Edition(document, entry.textOrNothing("version"), entry.textOrNothing("markedUpFrom"),
            published.map(LocalDate::toString).orElse("")),
        published.map(day -> new Stated(day, true)).orElse(stated)));
  }

  private void applicability(Entry entry, Stated stated) {
    LocalDate from = entry.day("from").orElse(LocalDate.MIN);
    LocalDate until = entry.day("until").orElse(LocalDate.MAX);
    if (!from.isBefore(until)) {
      throw entry.trouble("until", "the window is empty: it begins on " + from, "`until` is the first day after it");
    }
    Applicability older =
        new Applicability(documents.known(entry, "document"), entry.text("version"), new Days(from, until));
    add(entry, older, older.window(), stated, entry.text("source"), basis(entry));
    entry.done();
  }

  private static Basis basis(Entry entry) {
    return entry.word("basis", "stated", List.of("derived")).equals("derived") ? Basis.DERIVED : Basis.STATED;
  }

  private void parameter(Entry entry, Days days, Stated stated) {
    Parameter parameter = new Parameter(documents.allKnown(entry, "documents"), entry.textOrNothing("clause"),
        entry.text("name"), entry.textOrNothing("was"), entry.text("is"), entry.textOrNothing("modification"));
    add(entry, parameter, days, stated, entry.text("source"), basis(entry));
    entry.done();
  }

  /// What happened before the notice was known on its day, unless a source says when it was stated.
  private void milestone(Entry entry, Stated stated) {
    Milestone milestone = new Milestone(entry.requiredDay("day"), entry.text("what"));
    Stated said = entry.pastDay("stated")
        .map(day -> new Stated(day, true))
        .orElse(milestone.day().isAfter(stated.day()) ? stated : new Stated(milestone.day(), false));
    add(entry, milestone, Days.from(milestone.day()), said, entry.text("source"), Basis.STATED);
    entry.done();
  }

  private static Affected.Column column(Entry entry, String key) {
    return switch (entry.word(key, "", List.of("yes", "no"))) {
      case "yes" -> Affected.Column.YES;
      case "no" -> Affected.Column.NO;
      default -> Affected.Column.NOT_STATED;
    };
  }

  private static Affected.Because because(String word) {
    return Affected.Because.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private void add(Entry at, Claim claim, Days days, Stated stated, String source, Basis basis) {
    Fact fact = new Fact(id, claim, days, stated, source, basis, at.confidence(basis), recordedAt);
    facts.add(new Written(fact, at, at.has("why") ? at.text("why") : file.textOrNothing("why")));
  }
}
