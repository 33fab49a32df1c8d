package codicil.publish;

import codicil.model.Address;
import codicil.model.DocumentName;
import codicil.model.Finding;
import codicil.model.Source;
import codicil.model.Unusable;
import codicil.render.docx.Mark;
import codicil.site.Comparison;
import codicil.site.Covers;
import codicil.site.Proven;
import codicil.store.Workspace;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The redlines that releases bring, with their prints and the clauses that they changed: from the shelf, or made.
final class ReleaseRedlines {
  private final Chronicles chronicles;
  private final Workspace workspace;
  private final Shelf shelf;
  private final Order order;

  ReleaseRedlines(Chronicles chronicles, Shelf shelf, Order order) {
    this.chronicles = chronicles;
    this.workspace = chronicles.workspace();
    this.shelf = shelf;
    this.order = order;
  }

  /// A document of a release, dealt with.
  ///
  /// @param kept the redline; empty if there is none
  /// @param print the same as a PDF
  /// @param trouble why a text cannot be used
  record Done(Comparison comparison, Optional<Shelf.Kept> kept, Optional<Shelf.Print> print,
      Optional<String> trouble) {
    static Done without(Task task, String reason) {
      return new Done(new Comparison(task.document(), task.release().id(), new Comparison.Outcome.NotMade(reason)),
          Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  /// Whether it would have to be made.
  boolean isDue(Task task) {
    return task.versions() instanceof Task.Versions.Both both && order.wants(task.release())
        && shelf.find(source(workspace, task.document(), both.before()), source(workspace, task.document(),
            both.after()), mark(task)).isEmpty();
  }

  /// The redline of a document at a release. A text that cannot be used gives none, and says why.
  Done of(Task task) {
    return switch (task.versions()) {
      case Task.Versions.Missing missing -> Done.without(task, missing.reason());
      case Task.Versions.Both both -> {
        try {
          yield of(task, both);
        } catch (Unusable unusable) {
          Done none = Done.without(task, "the text cannot be used: " + unusable.getMessage());
          yield new Done(none.comparison(), Optional.empty(), Optional.empty(), Optional.of(unusable.line()));
        }
      }
    };
  }

  private Done of(Task task, Task.Versions.Both both) {
    Source before = source(workspace, task.document(), both.before());
    Source after = source(workspace, task.document(), both.after());
    Mark mark = mark(task);
    Optional<Shelf.Kept> kept = shelf.find(before, after, mark)
        .or(() -> order.wants(task.release()) ? Optional.of(make(task, both, before, after, mark)) : Optional.empty());
    return kept.map(it -> {
      Shelf.Print print = print(workspace, shelf, task, both, it);
      return new Done(new Comparison(task.document(), task.release().id(),
          made(both, it.summary(), print, clauses(task, both, it))), kept, Optional.of(print), Optional.empty());
    }).orElseGet(() -> Done.without(task, "not published yet"));
  }

  private Shelf.Kept make(Task task, Task.Versions.Both both, Source before, Source after, Mark mark) {
    Redlined redlined = Redlining.redline(before, after, mark);
    chronicles.learn(task.document(), both.before(), both.after(), redlined);
    return shelf.keep(before, after, mark, redlined);
  }

  private List<Comparison.ChangedClause> clauses(Task task, Task.Versions.Both both, Shelf.Kept redline) {
    String key = redline.key() + ".clauses";
    return shelf.find(key, ChangedClauses.class)
        .orElseGet(() -> shelf.keep(key, ChangedClauses.of(chronicles, task.document(), both.before(), both.after())))
        .clauses();
  }

  private static Comparison.Outcome.Made made(Task.Versions.Both both, Shelf.Summary summary, Shelf.Print print,
      List<Comparison.ChangedClause> clauses) {
    List<Finding> findings = new ArrayList<>(summary.findings());
    findings.addAll(print.findings());
    return new Comparison.Outcome.Made(Task.name(both.before()), summary.tally(), Publish.proved(summary.proved()),
        summary.word(), summary.digest(), print.size(), findings, clauses);
  }

  /// Who made the changes of a release in Word, and when.
  static Mark mark(Task task) {
    return new Mark(Publish.AUTHOR, task.release().day().atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  /// The name that a redline shows for a side is the document's and the version's, not the file's.
  static Source source(Workspace workspace, DocumentName document, Address.At version) {
    Source stored = workspace.source(document, version).orElseThrow();
    return new Source(document + ", " + Task.name(version), stored.bytes());
  }

  /// The PDF of a redline, with what the log knows of it on its cover.
  static Shelf.Print print(Workspace workspace, Shelf shelf, Task task, Task.Versions.Both both, Shelf.Kept kept) {
    Proven proven = new Proven(kept.summary().tally(), Publish.proved(kept.summary().proved()),
        shelf.file(kept, "docx").sha256(), kept.summary().findings());
    return shelf.print(kept, Covers.versions(workspace.log(), task.document(), task.document().toString(),
        Task.name(both.before()), workspace.source(task.document(), both.before()).orElseThrow(),
        Task.name(both.after()), workspace.source(task.document(), both.after()).orElseThrow(), proven,
        mark(task).date()));
  }
}
