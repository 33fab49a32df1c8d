package codicil.log;

import codicil.model.DocumentName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The facts of a log by what is asked for, so that an answer need not read all of them.
///
/// @param bySubject the facts of the code and of each release
/// @param documents the documents of the code
/// @param windows the facts that state a window
/// @param mentions the facts in which a document is mentioned
record Lookup(Map<String, List<Fact>> bySubject, Map<DocumentName, Code.Document> documents,
    Map<Claim, List<Fact>> windows, Map<DocumentName, List<Fact>> mentions) {

  static Lookup of(Code code, List<Fact> facts) {
    return new Lookup(facts.stream().collect(Collectors.groupingBy(Fact::subject)),
        code.documents().stream().collect(Collectors.toMap(Code.Document::name, Function.identity(), (one, _) -> one)),
        facts.stream()
            .filter(fact -> fact.claim() instanceof Applicability)
            .collect(Collectors.groupingBy(Fact::claim)),
        facts.stream()
            .filter(fact -> fact.claim() instanceof Claim.Mentioned)
            .collect(Collectors.groupingBy(fact -> ((Claim.Mentioned) fact.claim()).document())));
  }

  Optional<Code.Document> document(DocumentName name) {
    return Optional.ofNullable(documents.get(name));
  }

  Stream<Fact> about(String subject) {
    return bySubject.getOrDefault(subject, List.of()).stream();
  }

  Stream<Fact> stating(Applicability window) {
    return windows.getOrDefault(window, List.of()).stream();
  }

  Stream<Fact> mentions(DocumentName document) {
    return mentions.getOrDefault(document, List.of()).stream();
  }
}
