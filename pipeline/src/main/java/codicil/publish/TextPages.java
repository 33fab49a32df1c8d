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
import codicil.model.Source;
import codicil.model.Text;
import codicil.model.Unusable;
import codicil.outline.Glossary;
import codicil.outline.Library;
import codicil.outline.References;
import codicil.render.akn.AkomaNtoso;
import codicil.render.html.Apparatus;
import codicil.render.html.TextHtml;
import codicil.site.Places;
import codicil.site.Searchable;
import codicil.store.Program;
import codicil.store.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// The texts of a workspace as pages, with their references, terms and origins.
final class TextPages {
  private final Workspace workspace;
  private final Shelf shelf;
  private final Chronicles chronicles;
  private final Map<DocumentName, Chronicle> read = new ConcurrentHashMap<>();
  private final Map<String, String> digests = new ConcurrentHashMap<>();
  private final Map<AsOf, String> whole = new ConcurrentHashMap<>();

  TextPages(Workspace workspace, Shelf shelf) {
    this.workspace = workspace;
    this.shelf = shelf;
    this.chronicles = Chronicles.of(workspace);
  }

  /// What a text gives.
  ///
  /// @param content what stands in the frame of its page
  /// @param akn the text as Akoma Ntoso
  /// @param clauses its clauses as the search page needs them
  record Leaf(String content, String akn, List<Searchable.Clause> clauses) {}

  /// The text of a version, from the shelf if nothing changed on which it depends.
  ///
  /// @throws Unusable if the source cannot be used
  Leaf of(DocumentName document, Address.At version) {
    return shelf.kept(key(document, version), Leaf.class, () -> make(document, version));
  }

  /// A page depends on its own text and those before it, on what the log says of its versions, and on the texts of the
  /// other documents as of its day, to which it may refer.
  private String key(DocumentName document, Address.At version) {
    List<Address.At> versions = workspace.versions(document);
    List<String> parts = new ArrayList<>(List.of(Program.digest(), "leaf", document.toString(), Task.name(version)));
    versions.subList(0, versions.indexOf(version) + 1).forEach(at -> parts.add(digest(document, at)));
    parts.add(workspace.log().versions(document).toString());
    parts.add(workspace.code().toString());
    parts.add(whole.computeIfAbsent(AsOf.of(workspace, version), this::digest));
    return Bytes.of(String.join("\n", parts)).sha256();
  }

  /// The digests of all texts of a day.
  private String digest(AsOf then) {
    return workspace.code()
        .documents()
        .stream()
        .map(Code.Document::name)
        .flatMap(name -> then.version(name).stream().map(at -> digest(name, at)))
        .collect(Collectors.joining(" "));
  }

  private String digest(DocumentName document, Address.At version) {
    return digests.computeIfAbsent(document.id() + " " + Task.name(version),
        _ -> workspace.source(document, version).orElseThrow().bytes().sha256());
  }

  private Leaf make(DocumentName document, Address.At version) {
    AsOf then = AsOf.of(workspace, version);
    Library library = then.library(document, this::text);
    Text text = References.in(text(document, version), library);
    Apparatus apparatus = new Making(document, version, then).apparatus(text);
    String path = Places.text(document, Task.name(version));
    Source source = workspace.source(document, version).orElseThrow();
    Address address = new Address(workspace.code().id(), document, version, "");
    return new Leaf(TextHtml.content(text, apparatus), AkomaNtoso.of(text, Imprints.of(workspace, address, source)),
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

  private Chronicle chronicle(DocumentName document) {
    return read.computeIfAbsent(document, name -> chronicles.of(name, Look.STRICT));
  }

  /// The making of what stands beside a text.
  private final class Making {
    private final DocumentName document;
    private final Address.At version;
    private final AsOf then;
    private final String path;
    private final Map<String, Apparatus.Term> known = new LinkedHashMap<>();
    private final List<String> used = new ArrayList<>();

    Making(DocumentName document, Address.At version, AsOf then) {
      this.document = document;
      this.version = version;
      this.then = then;
      this.path = Places.text(document, Task.name(version));
    }

    Apparatus apparatus(Text text) {
      List<Glossary> glossaries = new ArrayList<>();
      glossaries.add(Glossary.of(text));
      define(document, glossaries.getFirst());
      workspace.code()
          .definitions()
          .filter(name -> !name.equals(document))
          .ifPresent(name -> then.version(name)
              .ifPresent(at -> {
                glossaries.add(Glossary.of(text(name, at)));
                define(name, glossaries.getLast());
              }));
      List<Apparatus.Notes> notes = new ArrayList<>();
      int place = chronicle(document).versions().indexOf(version);
      for (Clause clause : text.all().toList()) {
        notes.add(new Apparatus.Notes(brought(new Lineage.State(place, notes.size())), uses(clause, glossaries)));
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
      for (Code.Document other : workspace.code().documents()) {
        then.version(other.name()).ifPresent(at -> pages.put(other.name(), page(other.name(), at)));
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

    private Optional<Apparatus.Brought> brought(Lineage.State state) {
      Chronicle chronicle = chronicle(document);
      Clause clause = chronicle.lineage().clause(state);
      if (clause.text().isBlank() && clause.heading().isBlank()) {
        return Optional.empty();
      }
      Origin origin = chronicle.origin(chronicle.lineage().standing(state).changed(), state);
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
