package codicil.log;

import codicil.model.DocumentName;
import codicil.model.Numbering;
import codicil.model.ReleaseNumber;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// A code of rules: its documents and how they are numbered.
///
/// @param id its id in addresses, `sec`
/// @param name its name
/// @param wholeFrom the first version from which numbers are whole and gaps can be listed
/// @param kinds the classes of its documents, in their order
/// @param numberings how each class numbers its clauses
/// @param sources what the short names of sources stand for
/// @param documents its documents, by class and letter
public record Code(String id, String name, ReleaseNumber wholeFrom, List<String> kinds,
    SortedMap<String, Numbering> numberings, SortedMap<String, String> sources, List<Document> documents) {
  public Code {
    kinds = List.copyOf(kinds);
    numberings = new TreeMap<>(numberings);
    sources = new TreeMap<>(sources);
    documents = List.copyOf(documents);
  }

  /// A document of the code.
  ///
  /// @param name its class and letter
  /// @param titles every title seen, the preferred one first; none if no source gives one
  /// @param aliases short names, `DUIS`
  /// @param sideBySide whether several versions of it may apply at once
  /// @param source who says so
  public record Document(DocumentName name, List<String> titles, List<String> aliases, boolean sideBySide,
      String source) {
    public Document {
      titles = List.copyOf(titles);
      aliases = List.copyOf(aliases);
    }

    /// The preferred title; empty if no source gives one.
    public String title() {
      return titles.isEmpty() ? "" : titles.getFirst();
    }
  }

  /// The document with this class and letter.
  public Optional<Document> document(DocumentName name) {
    return documents.stream().filter(document -> document.name().equals(name)).findFirst();
  }

  /// The short names of documents, `DUIS`.
  public SortedMap<String, DocumentName> aliases() {
    SortedMap<String, DocumentName> aliases = new TreeMap<>();
    documents.forEach(document -> document.aliases().forEach(alias -> aliases.put(alias, document.name())));
    return aliases;
  }

  /// The document that defines terms for the whole code: the one whose title says so.
  public Optional<DocumentName> definitions() {
    return documents.stream()
        .filter(document -> document.title().startsWith("Definitions"))
        .map(Document::name)
        .findFirst();
  }

  /// How a document numbers its clauses; inferred where its class says nothing.
  public Numbering numbering(DocumentName name) {
    return numberings.getOrDefault(name.kind(), Numbering.inferred());
  }

  /// The order of documents: by class, then A … Z, AA … or 1 … 11.
  public Comparator<DocumentName> order() {
    return order(kinds);
  }

  static Comparator<DocumentName> order(List<String> kinds) {
    return Comparator.comparingInt((DocumentName name) -> Math.floorMod(kinds.indexOf(name.kind()), kinds.size() + 1))
        .thenComparingInt(name -> name.letter().length())
        .thenComparing(DocumentName::letter);
  }
}
