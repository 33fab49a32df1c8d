package codicil.publish;

import codicil.log.Code;
import codicil.log.Ledger;
import codicil.model.Address;
import codicil.model.Bytes;
import codicil.model.DocumentName;
import codicil.model.Source;
import codicil.model.Unusable;
import codicil.publish.ReleaseRedlines.Done;
import codicil.render.json.LogJson;
import codicil.render.json.RedlineJson;
import codicil.render.json.TextJson;
import codicil.site.Comparison;
import codicil.site.Holding;
import codicil.site.Places;
import codicil.site.Searchable;
import codicil.site.Shelves;
import codicil.site.Site;
import codicil.store.Folder;
import codicil.store.Program;
import codicil.store.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// The whole pipeline over a workspace: redlines, then texts, then the pages about them.
///
/// What was made before by the same build from the same content is not made again, and files that are right already are
/// not touched. The same workspace gives the same site, byte for byte.
public final class Publish {
  /// Who is named in Word as the author of a change that a release made.
  public static final String AUTHOR = "Codicil";

  private final Workspace workspace;
  private final Chronicles chronicles;
  private final Shelf shelf;
  private final SiteFolder site;
  private final Order order;
  private final Progress progress;
  private final List<Task> tasks;
  private final List<Version> versions;
  private final AtomicInteger done = new AtomicInteger();
  private final List<String> troubles = new ArrayList<>();

  private Publish(Chronicles chronicles, SiteFolder site, Order order, Progress progress) {
    this.workspace = chronicles.workspace();
    this.chronicles = chronicles;
    this.shelf = new Shelf(new Folder(workspace.state().resolve("cache")), Program.digest());
    this.site = site;
    this.order = order;
    this.progress = progress;
    this.tasks = Task.all(workspace);
    this.versions = versions(workspace);
  }

  /// Publishes the site of a workspace.
  ///
  /// @param chronicles the histories of the workspace; they learn from the redlines what they would else find out again
  /// @param site the folder of the site; need not exist yet
  /// @throws Unusable if the site cannot be written, or if the release that was asked for is not recorded
  public static Published publish(Chronicles chronicles, Path site, Order order, Progress progress) {
    check(chronicles.workspace(), order);
    LastTime last = new LastTime(chronicles.workspace(), site, order);
    return last.same().orElseGet(() -> {
      try (SiteFolder next = new SiteFolder(site)) {
        Published published = new Publish(chronicles, next, order, progress).run();
        last.keep(published);
        return published;
      }
    });
  }

  /// What publishing would make; nothing is made or written.
  ///
  /// @throws Unusable if the release that was asked for is not recorded
  public static Planned plan(Chronicles chronicles, Path site, Order order) {
    check(chronicles.workspace(), order);
    if (new LastTime(chronicles.workspace(), site, order).same().isPresent()) {
      return Planned.ofNothing();
    }
    try (SiteFolder next = new SiteFolder(site)) {
      return new Publish(chronicles, next, order, Progress.silent()).planned();
    }
  }

  private Planned planned() {
    ReleaseRedlines redlines = new ReleaseRedlines(chronicles, shelf, order);
    TextPages texts = new TextPages(chronicles, shelf);
    return new Planned(tasks.stream()
        .filter(redlines::isDue)
        .map(task -> Places.redline(task.document(), task.release().id(), "html"))
        .toList(),
        versions.stream()
            .filter(version -> !texts.isMade(version.document(), version.at()))
            .map(version -> Places.text(version.document(), Task.name(version.at())))
            .toList());
  }

  private static void check(Workspace workspace, Order order) {
    order.only().filter(number -> workspace.log().release(number).isEmpty()).ifPresent(number -> {
      throw new Unusable("this release is not recorded", number.toString(), "codicil log lists those that are");
    });
  }

  private Published run() {
    List<Done> redlines = redlines();
    Shelves shelves = new Shelves(holdings(), redlines.stream().map(Done::comparison).toList());
    Site pages = Site.of(workspace.log(), shelves, order.url());
    redlines.forEach(done -> put(done, pages));
    TextPages texts = new TextPages(chronicles, shelf);
    texts(texts, pages);
    pages.overview().forEach(site::put);
    site.put(Places.SCHEMA, RedlineJson.schema());
    data(shelves);
    log();
    pages.map(site.paths()).ifPresent(site::put);
    site.commit();
    if (order.only().isEmpty()) {
      shelf.clear();
      chronicles.sweep();
    }
    return published(redlines, texts);
  }

  private List<Done> redlines() {
    ReleaseRedlines redlines = new ReleaseRedlines(chronicles, shelf, order);
    return tasks.parallelStream().map(task -> {
      Done made = redlines.of(task);
      progress(task.document() + " " + task.release().label());
      return made;
    }).toList();
  }

  private void progress(String what) {
    progress.done(done.incrementAndGet(), tasks.size() + versions.size(), what);
  }

  /// How a redline was proved, as the site says it.
  public static Comparison.Proved proved(Redlined.Grade grade) {
    return switch (grade) {
      case FINE -> Comparison.Proved.FINE;
      case COARSE -> Comparison.Proved.COARSE;
      case NO -> Comparison.Proved.NO;
    };
  }

  private void put(Done done, Site pages) {
    Comparison comparison = done.comparison();
    done.trouble().ifPresent(troubles::add);
    if (comparison.outcome() instanceof Comparison.Outcome.Made made && done.kept().isPresent()) {
      Shelf.Kept kept = done.kept().get();
      for (String ending : List.of("html", "sides.html")) {
        site.put(pages.redline(comparison.document(), comparison.release(), ending, shelf.file(kept, ending).text(),
            made));
      }
      for (String ending : List.of("docx", "json")) {
        site.put(Places.redline(comparison.document(), comparison.release(), ending), shelf.file(kept, ending));
      }
      done.print()
          .flatMap(shelf::file)
          .ifPresent(pdf -> site.put(Places.redline(comparison.document(), comparison.release(), "pdf"), pdf));
    }
  }

  private List<Holding> holdings() {
    return workspace.code()
        .documents()
        .stream()
        .map(Code.Document::name)
        .flatMap(document -> workspace.versions(document)
            .stream()
            .map(version -> holding(document, version, ReleaseRedlines.source(workspace, document, version))))
        .toList();
  }

  private static Holding holding(DocumentName document, Address.At version, Source source) {
    return new Holding(document, Task.name(version), source.isPdf() ? "pdf" : "docx", source.bytes().size(),
        source.bytes().sha256());
  }

  private record Version(DocumentName document, Address.At at) {}

  private static List<Version> versions(Workspace workspace) {
    return workspace.code()
        .documents()
        .stream()
        .map(Code.Document::name)
        .flatMap(name -> workspace.versions(name).stream().map(at -> new Version(name, at)))
        .toList();
  }

  private void texts(TextPages texts, Site pages) {
    record Read(Version version, Optional<TextPages.Leaf> leaf, Optional<String> trouble) {}
    List<Read> all = versions.parallelStream().map(version -> {
      try {
        return new Read(version, Optional.of(texts.of(version.document(), version.at())), Optional.empty());
      } catch (Unusable unusable) {
        return new Read(version, Optional.empty(), Optional.of(unusable.line()));
      } finally {
        progress(version.document() + " " + Task.name(version.at()));
      }
    }).toList();
    List<Searchable> latest = new ArrayList<>();
    for (Read read : all) {
      DocumentName document = read.version().document();
      Address.At at = read.version().at();
      Source source = ReleaseRedlines.source(workspace, document, at);
      Holding holding = holding(document, at, source);
      read.trouble().ifPresent(troubles::add);
      site.put(Places.source(holding), source.bytes());
      site.put(pages.text(holding, read.leaf()
          .map(TextPages.Leaf::content)
          .orElse(
              "<p>This text cannot be shown; its source file is linked above.</p>")));
      read.leaf().ifPresent(leaf -> {
        site.put(Places.akn(holding), Bytes.of(leaf.akn()));
        site.put(Places.data(Places.text(document, holding.version())), Bytes.of(leaf.json()));
        if (workspace.versions(document).getLast().equals(at)) {
          latest.add(pages.searchable(holding, leaf.clauses()));
        }
      });
    }
    site.put(Places.SEARCH_TEXTS, SearchTexts.of(latest));
    site.put(Places.TEXT_SCHEMA, TextJson.schemaFile());
  }

  private void data(Shelves shelves) {
    PageData data = new PageData(workspace.log(), shelves);
    workspace.log()
        .releases()
        .forEach(release -> site.put(Places.data(Places.release(release.id())), data.release(release)));
    workspace.code()
        .documents()
        .forEach(document -> site.put(Places.data(Places.document(document.name())), data.document(document)));
    new OverviewData(workspace.log(), shelves).all().forEach((page, json) -> site.put(Places.data(page), json));
    site.put(Places.SITE_SCHEMA, PageData.schema());
  }

  private void log() {
    Ledger ledger = Ledger.of(workspace.log());
    for (LogFormat format : List.of(LogFormat.XLSX, LogFormat.CSV, LogFormat.JSON)) {
      site.put(Places.log(format.ending()), format.of(ledger));
    }
    site.put(Places.LOG_SCHEMA, LogJson.schema());
  }

  private Published published(List<Done> redlines, TextPages texts) {
    List<String> made = redlines.stream()
        .filter(each -> each.kept().filter(Shelf.Kept::made).isPresent())
        .map(Done::comparison)
        .map(each -> Places.redline(each.document(), each.release(), "html"))
        .toList();
    return new Published(new Published.Proofs(count(redlines, Redlined.Grade.FINE), count(redlines,
        Redlined.Grade.COARSE), count(redlines, Redlined.Grade.NO)), made, texts.made(), site.files(), site.written(),
        site.removed(), look(redlines), troubles);
  }

  private static List<String> look(List<Done> redlines) {
    return redlines.stream().map(Done::comparison).flatMap(each -> switch (each.outcome()) {
      case Comparison.Outcome.Made made when made.proved() != Comparison.Proved.FINE ->
        Stream.of(Places.redline(each.document(), each.release(), "html") + ": " + made.proved().words());
      case Comparison.Outcome.Made _,Comparison.Outcome.NotMade _ -> Stream.empty();
    }).toList();
  }

  private static int count(List<Done> redlines, Redlined.Grade grade) {
    return Math.toIntExact(redlines.stream()
        .flatMap(each -> each.kept().stream())
        .filter(each -> each.summary().proved() == grade)
        .count());
  }
}
