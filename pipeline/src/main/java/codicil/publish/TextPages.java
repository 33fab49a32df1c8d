package codicil.publish;

import codicil.history.Lineage;
import codicil.history.Look;
import codicil.log.Code;
import codicil.log.Release;
import codicil.model.Address;
import codicil.model.Bytes;
import codicil.model.Clause;
import codicil.model.Definition;
import codicil.model.DocumentName;
import codicil.model.Reference;
import codicil.model.Source;
import codicil.model.Text;
import codicil.model.Unusable;
import codicil.outline.Glossary;
import codicil.outline.Library;
import codicil.outline.References;
import codicil.render.akn.AkomaNtoso;
import codicil.render.html.Apparatus;
import codicil.render.html.TextHtml;
import codicil.render.json.TextJson;
import codicil.site.Places;
import codicil.site.Searchable;
import codicil.store.Folder;
import codicil.store.Program;
import codicil.store.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;

/// The texts of a workspace as pages, with their references, terms and origins.
public final class TextPages {
  private final Workspace workspace;
  private final Shelf shelf;
  private final Chronicles chronicles;
  private final Map<String, String> digests = new ConcurrentHashMap<>();
  private final Map<String, Glossary> glossaries = new ConcurrentHashMap<>();
  private final Set<String> made = new ConcurrentSkipListSet<>();

  TextPages(Chronicles chronicles, Shelf shelf) {
    this.workspace = chronicles.workspace();
    this.shelf = shelf;
    this.chronicles = chronicles;
  }

  /// The text of a version with everything beside it, as its page on the site has it, for a page at another place.
  ///
  /// @param path the place of the page below the root
  /// @throws Unusable if the source cannot be used
  public static String content(Workspace workspace, DocumentName document, Address.At version, String path) {
    Shelf shelf = new Shelf(new Folder(workspace.state().resolve("cache")), Program.digest());
    return new TextPages(Chronicles.of(workspace), shelf).of(document, version, path).content();
  }

  /// What a text gives.
  ///
  /// @param content what stands in the frame of its page
  /// @param akn the text as Akoma Ntoso
  /// @param json the text as JSON
  /// @param clauses its clauses as the search page needs them
  record Leaf(String content, String akn, String json, List<Searchable.Clause> clauses) {}

  /// The text of a version, from the shelf if nothing changed on which it depends.
  ///
  /// @throws Unusable if the source cannot be used
  Leaf of(DocumentName document, Address.At version) {
    return of(document, version, Places.text(document, Task.name(version)));
  }

  private Leaf of(DocumentName document, Address.At version, String path) {
    String own = own(document, version, path);
    return shelf.find(own, Needs.class)
        .flatMap(needs -> shelf.find(key(own, version, needs), Leaf.class))
        .orElseGet(() -> {
          made.add(Places.text(document, Task.name(version)));
          Made fresh = make(document, version, path);
          shelf.keep(own, fresh.needs());
          return shelf.keep(key(own, version, fresh.needs()), fresh.leaf());
        });
  }

  /// Whether it is on the shelf.
  boolean isMade(DocumentName document, Address.At version) {
    String own = own(document, version, Places.text(document, Task.name(version)));
    return shelf.find(own, Needs.class).flatMap(needs -> shelf.find(key(own, version, needs), Leaf.class)).isPresent();
  }

  /// The pages of the texts that had to be made, in order.
  List<String> made() {
    return List.copyOf(made);
  }

  /// A text just made.
  private record Made(Leaf leaf, Needs needs) {}

  /// The other documents on whose texts of the same day a page depends: those to which it refers, found or not, and the
  /// one that defines the terms.
  private record Needs(List<DocumentName> documents) {}

  /// A page depends on its own text and those before it, on what the log says of these versions and of the one after, and on
  /// the names of all documents; its links on how deep it lies.
  private String own(DocumentName document, Address.At version, String path) {
    List<Address.At> versions = workspace.versions(document);
    int place = versions.indexOf(version);
    Origins origins = new Origins(workspace.log(), document, versions);
    List<String> parts = new ArrayList<>(
        List.of(Program.digest(), "leaf", Places.link(path, ""), document.toString(), Task.name(version),
            workspace.code().toString(), Imprints.until(workspace, document, version).toString()));
    for (int at = 0; at <= place; at++) {
      parts.add(digest(document, versions.get(at)));
      parts.add(origins.basis(at));
    }
    return Bytes.of(String.join("\n", parts)).sha256();
  }

  /// And on the texts of the documents that it needs, as they stood on its day.
  private String key(String own, Address.At version, Needs needs) {
    AsOf then = AsOf.of(workspace, version);
    List<String> parts = new ArrayList<>(List.of(own));
    needs.documents()
        .forEach(name -> parts.add(name + " " + then.version(name).map(at -> Task.name(at) + " " + digest(name, at))));
    return Bytes.of(String.join("\n", parts)).sha256();
  }

  private String digest(DocumentName document, Address.At version) {
    return digests.computeIfAbsent(document.id() + " " + Task.name(version),
        _ -> workspace.source(document, version).orElseThrow().bytes().sha256());
  }

  private Made make(DocumentName document, Address.At version, String path) {
    AsOf then = AsOf.of(workspace, version);
    Set<DocumentName> needed = new HashSet<>();
    Library library = then.library(document, this::text).asking(needed::add);
    Text text = References.in(text(document, version), library);
    text.all().flatMap(clause -> clause.references().stream()).flatMap(TextPages::document).forEach(needed::add);
    workspace.code().definitions().filter(name -> !name.equals(document)).ifPresent(needed::add);
    Needs needs = new Needs(workspace.code()
        .documents()
        .stream()
        .map(Code.Document::name)
        .filter(needed::contains)
        .toList());
    return new Made(leaf(document, version, text, new Making(document, version, then, needs, path).apparatus(text)),
        needs);
  }

  /// The other document to which a reference leads.
  private static Stream<DocumentName> document(Reference reference) {
    return switch (reference.target()) {
      case Reference.Target.One one -> one.cited().document().stream();
      case Reference.Target.Through through -> through.from().document().stream();
      case Reference.Target.Dangling _,Reference.Target.Unread _,Reference.Target.Elsewhere _ -> Stream.empty();
    };
  }

  private Leaf leaf(DocumentName document, Address.At version, Text text, Apparatus apparatus) {
    String path = Places.text(document, Task.name(version));
    Source source = workspace.source(document, version).orElseThrow();
    Address address = new Address(workspace.code().id(), document, version, "");
    return new Leaf(TextHtml.content(text, apparatus), AkomaNtoso.of(text, Imprints.of(workspace, address, source)),
        TextJson.of(text, glossary(document, version).definitions(), Optional.of(address)).file(),
        text.all()
            .filter(clause -> !TextHtml.anchor(clause).isEmpty())
            .map(clause -> new Searchable.Clause(path + "#"
                + TextHtml.anchor(clause), clause.number(), clause.heading(), clause.text()))
            .toList());
  }

  private Optional<Release> release(Address.At version) {
    return version instanceof Address.At.Release at ? workspace.log().release(at.number()) : Optional.empty();
  }

  private Text text(DocumentName document, Address.At version) {
    Chronicle chronicle = chronicle(document);
    return chronicle.lineage().texts().get(chronicle.versions().indexOf(version)).outlined().text();
  }

  private Glossary glossary(DocumentName document, Address.At version) {
    return glossaries.computeIfAbsent(document.id() + " " + Task.name(version),
        _ -> Glossary.of(text(document, version)));
  }

  private Chronicle chronicle(DocumentName document) {
    return chronicles.of(document, Look.STRICT);
  }

  /// The making of what stands beside a text.
  private final class Making {
    private final DocumentName document;
    private final Address.At version;
    private final AsOf then;
    private final Needs needs;
    private final String path;
    private final Map<String, Apparatus.Term> known = new LinkedHashMap<>();
    private final List<String> used = new ArrayList<>();

    Making(DocumentName document, Address.At version, AsOf then, Needs needs, String path) {
      this.document = document;
      this.version = version;
      this.then = then;
      this.needs = needs;
      this.path = path;
    }

    Apparatus apparatus(Text text) {
      List<Glossary> glossaries = new ArrayList<>();
      glossaries.add(glossary(document, version));
      define(document, glossaries.getFirst());
      workspace.code()
          .definitions()
          .filter(name -> !name.equals(document))
          .ifPresent(name -> then.version(name)
              .ifPresent(at -> {
                glossaries.add(glossary(name, at));
                define(name, glossaries.getLast());
              }));
      List<Apparatus.Notes> notes = new ArrayList<>();
      Chronicle chronicle = chronicle(document);
      int place = chronicle.versions().indexOf(version);
      List<String> citations = chronicle.lineage().texts().get(place).citations();
      for (Clause clause : text.all().toList()) {
        int changed = chronicle.lineage().standing(new Lineage.State(place, notes.size())).changed();
        notes.add(new Apparatus.Notes(brought(chronicle, clause, changed, citations.get(notes.size())), uses(clause,
            glossaries)));
      }
      return new Apparatus(pages(), used.stream().map(known::get).toList(), notes);
    }

    private void define(DocumentName name, Glossary glossary) {
      String page = name.equals(document) ? "" : then.version(name).map(at -> page(name, at)).orElse("");
      for (Definition definition : glossary.definitions()) {
        String anchor = definition.clause().isEmpty() ? "" : "#" + TextHtml.anchor(definition.clause());
        String where = (name.equals(document) ? "" : name.toString())
            + (definition.clause().isEmpty() ? "" : " " + definition.clause());
        known.putIfAbsent(definition.term(),
            new Apparatus.Term(definition.term(), definition.text(), page + anchor, where.strip()));
      }
    }

    private String page(DocumentName name, Address.At at) {
      return Places.link(path, Places.text(name, Task.name(at)));
    }

    private Map<DocumentName, String> pages() {
      Map<DocumentName, String> pages = new LinkedHashMap<>();
      for (DocumentName other : needs.documents()) {
        then.version(other).ifPresent(at -> pages.put(other, page(other, at)));
      }
      return pages;
    }

    /// The uses of terms in a clause; its own terms go before those of the whole code.
    private List<Apparatus.Use> uses(Clause clause, List<Glossary> glossaries) {
      List<Apparatus.Use> uses = new ArrayList<>();
      for (Glossary glossary : glossaries) {
        for (Glossary.Use use : glossary.uses(clause.text())) {
          boolean taken = uses.stream().anyMatch(other -> other.start() < use.end() && use.start() < other.end());
          boolean own = clause.kind() == Clause.Kind.DEFINITION && clause.heading().startsWith(use.term());
          if (!taken && !own && known.containsKey(use.term())) {
            uses.add(new Apparatus.Use(use.start(), use.end(), place(use.term())));
          }
        }
      }
      return uses;
    }

    private int place(String term) {
      if (!used.contains(term)) {
        used.add(term);
      }
      return used.indexOf(term);
    }

    private Optional<Apparatus.Brought> brought(Chronicle chronicle, Clause clause, int changed, String citation) {
      if (clause.text().isBlank() && clause.heading().isBlank()) {
        return Optional.empty();
      }
      Origin origin = new Origins(workspace.log(), document, chronicle.versions()).of(changed, citation);
      String page = release(chronicle.versions().get(origin.text()))
          .map(release -> Places.link(path, Places.release(release.id())))
          .orElse("");
      String since = origin.from().map(TextPages::day).map(day -> " (" + day + ")").orElse("");
      String reason = origin.reason().isEmpty() ? "" : ": " + origin.reason();
      return Optional.of(new Apparatus.Brought(origin.said(), page,
          "These words last changed " + origin.said() + since + reason));
    }
  }

  private static String day(LocalDate day) {
    return day.toString();
  }
}
