package codicil.cli;

import codicil.log.Account;
import codicil.log.Affected;
import codicil.log.DocumentLog;
import codicil.log.Edition;
import codicil.log.Effective;
import codicil.log.Fact;
import codicil.log.Release;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// A release as `codicil release` shows it, in lines or, by its components, as JSON.
record ReleaseView(Optional<String> number, Optional<String> title, Optional<LocalDate> from, Optional<LocalDate> to,
    boolean planned, Optional<LocalDate> notice, String summary, List<Statement> statements,
    List<Milestone> milestones, List<Modification> modifications, List<Designation> designations,
    boolean affectedComplete, List<Document> affected, List<Older> applicability, List<Parameter> parameters,
    List<CorrectionLine> corrections, List<String> notKnown, Optional<Horizon> horizon, List<String> sources,
    String sentence, List<ContradictionLine> contradictions) {

  /// A statement of the day on which the release takes effect, and when it was made.
  record Statement(LocalDate day, Optional<LocalDate> latest, boolean planned, Optional<LocalDate> stated,
      String source, String confidence) {}

  record Modification(String id, Optional<String> title, Optional<String> part, String status,
      Optional<String> summary, List<String> changes) {}

  record Designation(String by, String summary, List<String> documents) {}

  /// An affected document; the three columns are `yes`, `no` or null where the source does not say.
  record Document(String document, String title, Optional<String> codeworks, Optional<String> modification,
      Optional<String> designation, String basis, Optional<String> version, Optional<String> markedUpFrom,
      Optional<String> published, String confidence) {}

  /// The window of an older version, half-open; `from` is null if it is not known.
  record Older(String document, String version, Optional<LocalDate> from, Optional<LocalDate> to) {}

  record Milestone(LocalDate day, String what) {}

  /// A value that the release set inside documents.
  record Parameter(String name, List<String> documents, Optional<String> clause, Optional<String> before, String after,
      Optional<String> modification) {}

  static ReleaseView of(DocumentLog log, Release release) {
    Account account = log.account(release);
    return new ReleaseView(release.number().map(Object::toString), InForceCommand.stated(release.title()),
        release.from(), account.days().end(), release.planned(), release.stated().print(), release.summary(),
        release.statements()
            .stream()
            .flatMap(fact -> fact.claim() instanceof Effective effective
                ? Optional.of(statement(effective, fact)).stream()
                : Optional.<Statement>empty().stream())
            .toList(),
        release.milestones().stream().map(each -> new Milestone(each.day(), each.what())).toList(),
        release.modifications().stream().map(ReleaseView::modification).toList(),
        release.designations()
            .stream()
            .map(each -> new Designation(each.by(), each.summary(), each.documents()
                .stream()
                .map(Object::toString)
                .toList()))
            .toList(),
        release.complete(), release.affected().stream().map(each -> document(log, release, each)).toList(),
        release.applicabilities()
            .stream()
            .map(each -> new Older(each.document().toString(), each.number(), each.window().start(),
                each.window().end()))
            .toList(),
        release.parameters().stream().map(ReleaseView::parameter).toList(),
        CorrectionLine.of(log, log.corrections(release)), account.notKnown(), Horizon.of(log),
        release.sources(), account.sentence(), ContradictionLine.of(log.contradictions().touching(release)));
  }

  private static Parameter parameter(codicil.log.Parameter each) {
    return new Parameter(each.name(), each.documents().stream().map(Object::toString).toList(),
        InForceCommand.stated(each
            .clause()),
        InForceCommand.stated(each.before()), each.after(), InForceCommand.stated(each.modification()));
  }

  private static Statement statement(Effective effective, Fact fact) {
    Optional<LocalDate> latest =
        effective instanceof Effective.Planned plan ? Optional.of(plan.latest()) : Optional.empty();
    return new Statement(effective.day(), latest.filter(day -> !day.equals(effective.day())),
        effective instanceof Effective.Planned, fact.stated().print(), fact.source(), fact.confidence().word());
  }

  private static Modification modification(codicil.log.Modification each) {
    return new Modification(each.id(), InForceCommand.stated(each.title()), InForceCommand.stated(each.part()),
        each.status(), InForceCommand.stated(each.summary()),
        each.touches().stream().map(touch -> touch.document().citing(touch.clause())).toList());
  }

  private static Document document(DocumentLog log, Release release, Affected each) {
    Optional<Edition> edition = release.edition(each.document());
    return new Document(each.document().toString(),
        each.title().isEmpty() ? log.code().document(each.document()).map(codicil.log.Code.Document::title).orElse("")
            : each.title(),
        word(each.codeworks()), word(each.modification()), word(each.designation()),
        each.because().name().toLowerCase(Locale.ROOT), edition.map(Edition::number).flatMap(InForceCommand::stated),
        edition.map(Edition::markedUpFrom).flatMap(InForceCommand::stated),
        edition.map(Edition::published).flatMap(InForceCommand::stated),
        log.confidence(release, each.document()).word());
  }

  private static Optional<String> word(Affected.Column column) {
    return switch (column) {
      case YES -> Optional.of("yes");
      case NO -> Optional.of("no");
      case NOT_STATED -> Optional.empty();
    };
  }

  /// As lines for people.
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(sentence);
    lines.add(number.map(known -> known + title.map(text -> ", " + text).orElse(""))
        .orElse(title.orElse("") + ", its number not stated") + ": " + day());
    InForceCommand.stated(summary).ifPresent(lines::add);
    statements.stream().limit(Math.max(0, statements.size() - 1L)).map(ReleaseView::earlier).forEach(lines::add);
    milestones.forEach(each -> lines.add("  " + each.day() + ": " + each.what()));
    modifications.forEach(each -> lines.add("  " + line(each)));
    designations.forEach(each -> lines.add("  designated by " + each.by() + ": " + each.summary()));
    lines.add("Changed" + (affectedComplete ? ":" : ", as far as known:") + (affected.isEmpty() ? " nothing named"
        : ""));
    affected.forEach(each -> lines.add("  " + line(each)));
    applicability.forEach(each -> lines.add("  " + each.document() + " version " + each.version() + " applies"
        + each.from().map(day -> " from " + day).orElse("") + each.to()
            .map(day -> " until " + day.minusDays(1) + " inclusive")
            .orElse("")));
    parameters.forEach(each -> lines.add("  " + each.modification().map(id -> id + ": ").orElse("") + each.name()
        + each.before().map(value -> " was " + value + ",").orElse("") + " is " + each.after()
        + (each.documents().isEmpty() ? "" : " [" + String.join(", ", each.documents()) + "]")));
    notKnown.forEach(each -> lines.add("  not known: " + each));
    corrections.forEach(each -> lines.add(each.text()));
    sources.forEach(source -> lines.add("  source: " + source));
    horizon.ifPresent(each -> lines.add(each.text()));
    contradictions.forEach(each -> lines.add(each.text()));
    return lines;
  }

  private String day() {
    String verb = planned ? "planned for " : "in force since ";
    Optional<LocalDate> latest = statements.getLast().latest();
    return from.map(day -> verb + day + latest.map(to -> ", or by " + to + " at the latest").orElse(""))
        .orElseGet(() -> "in force by " + statements.getLast().day() + " at the latest");
  }

  private static String earlier(Statement statement) {
    return "  as known" + statement.stated().map(day -> " on " + day).orElse(" earlier") + ": "
        + (statement.planned() ? "planned for " : "") + statement.day()
        + statement.latest().map(day -> ", or by " + day + " at the latest").orElse("");
  }

  private static String line(Modification each) {
    String changes = each.changes().isEmpty() ? "" : " [" + String.join(", ", each.changes()) + "]";
    return each.id() + each.title().map(title -> " " + title).orElse("") + each.part()
        .map(part -> ", " + part)
        .orElse("")
        + each.summary().map(summary -> ": " + summary).orElse("") + changes;
  }

  private static String line(Document each) {
    String how = List.of(each.modification().filter("yes"::equals).map(_ -> "by modification"),
        each.designation().filter("yes"::equals).map(_ -> "by designation"),
        Optional.of(each.basis()).filter(basis -> !basis.equals("listed")),
        each.version().map(version -> "version " + version),
        each.markedUpFrom().map(version -> "marked up from " + version),
        each.published().map(day -> "published " + day),
        Optional.of(each.confidence()).filter(word -> !word.equals("high")).map(word -> word + " confidence"))
        .stream()
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
    return each.document() + (each.title().isEmpty() ? "" : " " + each.title()) + (how.isEmpty() ? ""
        : " (" + how + ")");
  }
}
