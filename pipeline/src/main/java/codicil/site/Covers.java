package codicil.site;

import codicil.log.Designation;
import codicil.log.DocumentLog;
import codicil.log.Edition;
import codicil.log.InForce;
import codicil.log.Missing;
import codicil.log.Modification;
import codicil.log.Release;
import codicil.model.DocumentName;
import codicil.model.Finding;
import codicil.model.Source;
import codicil.render.Tally;
import codicil.render.html.RedlinePage;
import codicil.render.pdf.Cover;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The covers of printed redlines: what the log knows of the two versions, their reasons and their history.
public final class Covers {
  private final Book book;
  private final DocumentName document;

  private Covers(DocumentLog log, DocumentName document) {
    this.book = new Book(log, new Shelves(List.of(), List.of()), "");
    this.document = document;
  }

  /// The cover of a redline of two files of which no log knows.
  ///
  /// @param name what they are versions of
  public static Cover files(String name, Source before, Source after, Proven proven, Instant date) {
    return new Cover("", name, "", "", side(before.name(), before.name(), "", before),
        side(after.name(), after.name(), "", after), List.of(),
        List.of(), List.of(), RedlinePage.counts(proven.tally()), words(proven.tally()),
        certificate(proven, before, after), date);
  }

  /// The cover of a redline of two versions of a document.
  ///
  /// @param name the document, or a clause of it
  /// @param from the earlier version, as [Holding#version]
  /// @param to the later one
  public static Cover versions(DocumentLog log, DocumentName document, String name, String from, Source before,
      String to, Source after, Proven proven, Instant date) {
    return new Covers(log, document).cover(name, from, before, to, after, proven, date);
  }

  private Cover cover(String name, String from, Source before, String to, Source after, Proven proven, Instant date) {
    List<Release> brought = brought(from, to);
    return new Cover(book.code().name(), name,
        book.code().document(document).map(it -> it.title()).orElse(""), book.notice("The texts compared here"),
        side(label(from), version(from), effective(from), before), side(label(to), version(to), effective(to), after),
        reasons(brought),
        remarks(brought), history(from, to), RedlinePage.counts(proven.tally()), words(proven.tally()),
        certificate(proven, before, after), date);
  }

  private static Cover.Side side(String label, String version, String effective, Source source) {
    return new Cover.Side(label, version, effective,
        (source.isPdf() ? "PDF, " : "Word document, ") + Wording.size(source.bytes().size()), source.bytes().sha256());
  }

  private String label(String version) {
    return book.release(version).map(Release::label).orElse(version);
  }

  private String version(String version) {
    return version.equals(Holding.BASE) ? book.version(version)
        : book.release(version).map(Wording::release).orElse(version);
  }

  private String effective(String version) {
    return book.release(version).map(Wording::effective).orElse("not recorded: before the first recorded change");
  }

  /// The releases that changed the document after the earlier version, up to the later one.
  private List<Release> brought(String from, String to) {
    List<Release> all = book.log().versions(document);
    int first = book.release(from).map(all::indexOf).orElse(-1);
    int last = book.release(to).map(all::indexOf).orElse(-1);
    return all.subList(first + 1, Math.max(first, last) + 1);
  }

  private List<Cover.Reason> reasons(List<Release> brought) {
    List<Cover.Reason> reasons = new ArrayList<>();
    for (Release release : brought) {
      String of = brought.size() > 1 ? " (" + release.label() + ")" : "";
      release.modifications().forEach(it -> reasons.add(new Cover.Reason(it.id() + of, words(it))));
      for (Designation each : release.designations()) {
        if (each.documents().isEmpty() || each.documents().contains(document)) {
          reasons.add(new Cover.Reason("Designation by " + each.by() + of, each.summary()));
        }
      }
    }
    return reasons;
  }

  private String words(Modification modification) {
    List<String> words = new ArrayList<>(List.of(modification.title(), modification.part()));
    modification.touches()
        .stream()
        .filter(touch -> touch.document().equals(document))
        .map(touch -> "changes this document" + (touch.clause().isEmpty() ? "" : ", " + touch.clause())
            + (touch.byTitle() ? " (going by its title)" : ""))
        .forEach(words::add);
    return words.stream().filter(each -> !each.isEmpty()).collect(Collectors.joining("; "));
  }

  private List<String> remarks(List<Release> brought) {
    List<String> remarks = new ArrayList<>();
    brought.forEach(release -> {
      List<String> unseen = unseen(book.log().inForce(document, release.day().minusDays(1)));
      if (!unseen.isEmpty()) {
        remarks.add("Not recorded before " + release.label() + ": " + String.join("; ", unseen)
            + ". The redline may show what one of them changed.");
      }
    });
    boolean told = brought.stream()
        .flatMap(release -> release.modifications().stream())
        .anyMatch(each -> each.touches().stream().anyMatch(touch -> touch.document().equals(document)));
    long reasons = brought.stream().mapToLong(it -> it.modifications().size() + it.designations().size()).sum();
    if (reasons > 1 && !told) {
      remarks.add("No source says which of the reasons below changed this document.");
    } else if (reasons == 0) {
      remarks.add("Why the later version was made is not recorded.");
    }
    return remarks;
  }

  private static List<String> unseen(InForce before) {
    return Wording.runs(before.mayHaveChangedIn()).stream().map(Missing::words).toList();
  }

  /// The versions up to the later of the two: what comes after them does not change what was sent out.
  private List<Cover.Version> history(String from, String to) {
    List<Cover.Version> history = new ArrayList<>();
    if (from.equals(Holding.BASE)) {
      history.add(new Cover.Version("base", "", "", "the text before the first recorded change", Cover.Part.BEFORE));
    }
    List<Release> all = book.log().versions(document);
    int last = Math.max(book.release(from).map(all::indexOf).orElse(-1), book.release(to).map(all::indexOf).orElse(-1));
    for (Release release : all.subList(0, last + 1)) {
      gap(history, book.log().inForce(document, release.day().minusDays(1)));
      Cover.Part part = release.id().equals(from) ? Cover.Part.BEFORE
          : release.id().equals(to) ? Cover.Part.AFTER : Cover.Part.OTHER;
      history.add(new Cover.Version(release.label(),
          release.edition(document).map(Edition::number).filter(it -> !it.isEmpty()).orElse("not stated"),
          Wording.effective(release), why(release), part));
    }
    return history;
  }

  private static void gap(List<Cover.Version> history, InForce before) {
    List<String> versions = unseen(before);
    if (!versions.isEmpty()) {
      history
          .add(new Cover.Version("not recorded", "", "", "may have changed it unseen: " + String.join("; ", versions),
              Cover.Part.GAP));
    }
  }

  private static String why(Release release) {
    List<String> ids = new ArrayList<>(release.modifications().stream().map(Modification::id).toList());
    release.designations().forEach(each -> ids.add("designation by " + each.by()));
    return ids.isEmpty() ? Optional.of(release.summary()).filter(it -> !it.isEmpty()).orElse("not recorded")
        : String.join(", ", ids);
  }

  private static String words(Tally tally) {
    return String.format(Locale.ROOT, "Words: %,d inserted, %,d deleted, %,d moved.", tally.insertedWords(),
        tally.deletedWords(), tally.movedWords());
  }

  private static Cover.Certificate certificate(Proven proven, Source before, Source after) {
    List<String> sentences = new ArrayList<>();
    sentences.add(switch (proven.proved()) {
      case FINE -> "The Word redline of these changes was proved: accepting every change gives the later version again,"
          + " word by word; rejecting every change gives the earlier one.";
      case COARSE ->
        "The Word redline of these changes was proved coarsely: accepting every change gives the later version"
            + " again, rejecting every change the earlier one, but in places a whole paragraph or table stands as replaced.";
      case NO ->
        "The Word redline of these changes was NOT PROVED. Compare it with the two versions before relying on it.";
    });
    if (before.isPdf() || after.isPdf()) {
      sentences.add("Pages hold no tracked changes: the Word redline was set anew from the words of the two versions.");
    }
    sentences.add("This PDF shows the same changes. The digests below tell the files that were compared and proved.");
    return new Cover.Certificate(sentences, proven.word(), proven.findings().stream().map(Covers::words).toList());
  }

  private static String words(Finding finding) {
    return finding.place().isEmpty() ? finding.message() : finding.place() + ": " + finding.message();
  }
}
