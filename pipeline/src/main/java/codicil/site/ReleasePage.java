package codicil.site;

import codicil.log.Affected;
import codicil.log.Designation;
import codicil.log.Edition;
import codicil.log.Effective;
import codicil.log.Fact;
import codicil.log.Missing;
import codicil.log.Modification;
import codicil.log.Release;
import codicil.model.DocumentName;
import codicil.render.html.Frame;
import codicil.render.html.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A release: why, when, what was affected, and what is not recorded.
///
/// @param frame what surrounds it
/// @param facts when and by whom, in pairs of words
/// @param statements every statement of its day, oldest first, if there is more than one
/// @param summary why, in a few words; may be empty
/// @param reasons the modifications and designations
/// @param documents what was affected
/// @param changes what changed in each document of which both texts are held
/// @param checksums the digests of its files
/// @param notRecorded what is not recorded, a sentence each
/// @param sources where all this is said
/// @param earlier the release before; none for the first
/// @param later the release after; none for the last
public record ReleasePage(Frame frame, List<Pair> facts, List<Pair> statements, String summary, List<Reason> reasons,
    List<Line> documents, List<Changes> changes, List<Checksum> checksums, List<String> notRecorded,
    List<SourceLine> sources, List<Link> earlier, List<Link> later) {

  /// Something and what is said of it.
  public record Pair(String name, String value) {}

  /// A reason.
  ///
  /// @param id the number of the modification, or who designated
  /// @param title its title; may be empty
  /// @param remarks what more is known of it
  public record Reason(String id, String title, List<String> remarks) {
    public Reason {
      remarks = List.copyOf(remarks);
    }
  }

  /// A document that was affected.
  ///
  /// @param href its page
  /// @param name its class and letter
  /// @param title its title
  /// @param number its own version number; empty if not stated
  /// @param affected what the source's table says
  /// @param remark how it is known, where that is less than being listed; may be empty
  /// @param change how much changed, or why there is no redline
  /// @param links to the redline, the text and the source
  public record Line(String href, String name, String title, String number, Affected affected, String remark,
      String change, List<Link> links) {
    public Line {
      links = List.copyOf(links);
    }

    /// What a column says, in words.
    public static String column(Affected.Column column) {
      return Wording.column(column);
    }
  }

  /// Whether what changed is short enough to be read at once.
  public boolean isShort() {
    return changes.stream().mapToInt(each -> each.clauses().size()).sum() <= 15;
  }

  /// What changed in a document.
  ///
  /// @param redline the page of its redline
  /// @param extent how much, in words
  /// @param clauses the clauses, in order
  /// @param more how many more there are than are told here
  public record Changes(String name, String redline, String extent, List<Told> clauses, int more) {}

  /// A clause that changed.
  ///
  /// @param href its place in the text; empty if it is gone
  /// @param tellings dates, amounts and the like that are others now, in words; may be empty
  public record Told(String href, String clause, String event, String tellings) {}

  /// A file.
  ///
  /// @param digest its SHA-256
  public record Checksum(Link file, String digest) {}

  /// Whether any source has the table that says how a document was changed.
  public boolean hasColumns() {
    return documents.stream()
        .map(Line::affected)
        .flatMap(affected -> Stream.of(affected.codeworks(),
            affected.modification(), affected.designation()))
        .anyMatch(column -> column != Affected.Column.NOT_STATED);
  }

  static Page page(Book book, Release release) {
    String path = Places.release(release.id());
    Frame frame = book.frame(path, Wording.release(release), "In effect from " + Wording.effective(release) + ".",
        List.of(Book.link(path, Places.RELEASES, "Releases")),
        List.of(Book.data(path)))
        .about(new Ld(book, path).release(release));
    int place = book.log().releases().indexOf(release);
    return Pages.of(path, "site/release.jte",
        new ReleasePage(frame, facts(release), statements(book, release), release.summary(), reasons(release),
            release.affected().stream().map(affected -> line(book, release, affected, path)).toList(),
            changes(book, release, path), checksums(book, release, path),
            notRecorded(book, release), release.sources().stream().map(book::source).distinct().toList(),
            neighbour(book, path, place - 1), neighbour(book, path, place + 1)));
  }

  private static List<Link> neighbour(Book book, String path, int place) {
    List<Release> all = book.log().releases();
    return place < 0 || place >= all.size() ? List.of()
        : List.of(Book.link(path, Places.release(all.get(place).id()), all.get(place).label()));
  }

  private static List<Pair> facts(Release release) {
    List<Pair> facts = new ArrayList<>();
    facts.add(new Pair("Version", release.number().map(Object::toString).orElse("not known")));
    facts.add(new Pair("In effect from", Wording.effective(release)));
    facts.add(new Pair("Notice",
        release.stated().print().map(Wording::day).orElse("the source does not print the day")));
    facts.add(new Pair("Documents", documents(release)));
    return facts;
  }

  private static String documents(Release release) {
    int all = release.affected().size();
    long listed = release.affected().stream().filter(it -> it.because() == Affected.Because.LISTED).count();
    String count = Wording.count(all, "document", "documents");
    if (!release.complete()) {
      return count + " recorded; there may be others";
    }
    return listed == all ? count + ", as its notice lists them"
        : count + ": its notice lists " + listed + ", the rest follows from its text";
  }

  private static List<Pair> statements(Book book, Release release) {
    List<Pair> pairs = new ArrayList<>();
    for (Fact fact : release.statements()) {
      if (fact.claim() instanceof Effective effective) {
        SourceLine source = book.source(fact.source());
        pairs.add(new Pair("Said on " + Wording.day(fact.stated().day()), Wording.statement(effective) + " ("
            + source.name() + (source.place().isEmpty() ? "" : ", " + source.place()) + ")"));
      }
    }
    return pairs.size() < 2 ? List.of() : pairs;
  }

  private static List<Reason> reasons(Release release) {
    List<Reason> reasons = new ArrayList<>();
    release.modifications().forEach(it -> reasons.add(new Reason(it.id(), it.title(), remarks(it))));
    for (Designation designation : release.designations()) {
      reasons.add(new Reason("Designation by " + designation.by(), designation.summary(), designation.documents()
          .isEmpty() ? List.of() : List.of("Documents: " + names(designation.documents()))));
    }
    return reasons;
  }

  private static List<String> remarks(Modification modification) {
    List<String> remarks = new ArrayList<>();
    if (!modification.part().isEmpty()) {
      remarks.add("Part: " + modification.part());
    }
    if (!modification.summary().isEmpty()) {
      remarks.add(modification.summary());
    }
    if (!modification.status().isEmpty()) {
      remarks.add("Status: " + modification.status());
    }
    modification.touches()
        .forEach(touch -> remarks
            .add("Changes " + touch.document().citing(touch.clause()) + (touch.byTitle() ? " (going by its title)"
                : "")));
    return remarks;
  }

  private static String names(List<DocumentName> documents) {
    return String.join(", ", documents.stream().map(DocumentName::toString).toList());
  }

  private static Line line(Book book, Release release, Affected affected, String path) {
    DocumentName name = affected.document();
    String title = affected.title().isEmpty()
        ? book.code().document(name).map(document -> document.title()).orElse("")
        : affected.title();
    return new Line(Places.link(path, Places.document(name)), name.toString(), title,
        release.edition(name).map(Edition::number).orElse(""), affected, Wording.because(affected),
        change(book, name, release), book.links(path, name, release.id()));
  }

  /// Clauses told of a document; whoever wants all of them reads its redline.
  private static final int MOST = 40;

  private static List<Changes> changes(Book book, Release release, String path) {
    List<Changes> all = new ArrayList<>();
    for (Affected affected : release.affected()) {
      DocumentName name = affected.document();
      book.shelves().redline(name, release.id()).ifPresent(made -> {
        String text = Places.link(path, Places.text(name, release.id()));
        List<Told> clauses = made.clauses()
            .stream()
            .limit(MOST)
            .map(each -> new Told(each.anchor().isEmpty() ? "" : text + "#" + each.anchor(), each.citation(), each
                .event(), String.join("; ", each.tellings())))
            .toList();
        all.add(new Changes(name.toString(), Places.link(path, Places.redline(name, release.id(), "html")),
            Wording.tally(made.tally()), clauses, made.clauses().size() - clauses.size()));
      });
    }
    return all;
  }

  private static List<Checksum> checksums(Book book, Release release, String path) {
    List<Checksum> sums = new ArrayList<>();
    for (Affected affected : release.affected()) {
      DocumentName name = affected.document();
      book.shelves()
          .holding(name, release.id())
          .ifPresent(held -> sums.add(new Checksum(Book.link(path, Places.source(held), name + ", clean version ("
              + (held.format().equals("pdf") ? "PDF" : "Word") + ")"), held.digest())));
      book.shelves()
          .redline(name, release.id())
          .filter(made -> made.word() > 0)
          .ifPresent(made -> sums.add(new Checksum(
              Book.link(path, Places.redline(name, release.id(), "docx"), name + ", redline (Word)"), made.digest())));
    }
    return sums;
  }

  private static String change(Book book, DocumentName name, Release release) {
    Optional<Comparison> comparison = book.shelves().comparison(name, release.id());
    return comparison.map(it -> switch (it.outcome()) {
      case Comparison.Outcome.Made made -> Wording.tally(made.tally());
      case Comparison.Outcome.NotMade notMade -> notMade.reason();
    }).orElse("no text held");
  }

  private static List<String> notRecorded(Book book, Release release) {
    List<String> sentences = new ArrayList<>();
    int place = book.log().releases().indexOf(release);
    if (place > 0) {
      Release before = book.log().releases().get(place - 1);
      String gap = Missing.words(Missing.after(book.log(), before));
      if (!gap.isEmpty()) {
        sentences.add("Before it, " + gap + ": a redline here may show changes that one of these made.");
      }
    }
    String after = Missing.words(Missing.after(book.log(), release));
    if (!after.isEmpty()) {
      sentences.add("After it, " + after + ".");
    }
    if (book.log().horizon().filter(release::equals).isPresent()) {
      sentences.add("The log ends with this version; later ones exist and are not recorded.");
    }
    if (!release.complete()) {
      sentences.add("The sources do not claim to name every document that it changed.");
    }
    long unnumbered = release.affected()
        .stream()
        .filter(affected -> release.edition(affected.document()).map(Edition::number).orElse("").isEmpty())
        .count();
    if (unnumbered > 0) {
      sentences.add("The version numbers of " + Wording.count(unnumbered, "document", "documents")
          + " are not stated.");
    }
    return sentences;
  }
}
