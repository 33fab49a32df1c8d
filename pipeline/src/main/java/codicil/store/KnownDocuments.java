package codicil.store;

import codicil.log.Claim;
import codicil.log.Spelling;
import codicil.model.DocumentName;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The documents that the code has; others are refused with the names that are nearest.
record KnownDocuments(Set<DocumentName> names) {
  /// Those that these facts name.
  static KnownDocuments of(List<Written> facts) {
    return new KnownDocuments(facts.stream()
        .flatMap(each -> each.fact().claim() instanceof Claim.Named named ? Stream.of(named.document())
            : Stream.empty())
        .collect(Collectors.toUnmodifiableSet()));
  }

  /// The document that a key names.
  DocumentName known(Entry entry, String key) {
    DocumentName document = entry.document(key);
    if (!names.contains(document)) {
      throw entry.trouble(key, unknown(document), advice(document));
    }
    return document;
  }

  /// The documents that a key lists.
  List<DocumentName> allKnown(Entry entry, String key) {
    List<DocumentName> named = entry.documents(key);
    for (int item = 0; item < named.size(); item++) {
      if (!names.contains(named.get(item))) {
        throw entry.trouble(key, item, unknown(named.get(item)), advice(named.get(item)));
      }
    }
    return named;
  }

  private static String unknown(DocumentName document) {
    return document + " is not among the documents of the code";
  }

  private String advice(DocumentName document) {
    List<String> nearest =
        Spelling.nearest(document.toString(), names.stream().map(DocumentName::toString).sorted().toList(), 3);
    return nearest.isEmpty() ? "add it to code.yaml"
        : "did you mean " + String.join(" or ", nearest) + "? Else add it to code.yaml";
  }
}
