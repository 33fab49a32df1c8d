package codicil.indexer;

import codicil.model.Address;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// An index of real documents, to put judged questions to.
final class Bench {
  private final ClauseIndex index;

  Bench(Path folder, Map<DocumentHistory, DocumentHistory.Contents> shelf) {
    index = ClauseIndex.at(folder);
    index.refresh(shelf.entrySet()
        .stream()
        .map(each -> new DocumentHistory(each.getKey().address(), each.getKey().titles(), each.getKey().aliases(),
            each.getKey().versions(), each.getKey().content(), each::getValue)),
        "bench");
  }

  /// The grades of what is found, the best first.
  List<Integer> grades(Judged judged) {
    return index.search(judged.search()).hits().stream().map(hit -> grade(judged, hit)).toList();
  }

  private static int grade(Judged judged, Hit hit) {
    Address address = Address.parse(hit.address()).orElseThrow();
    return judged.grade(hit.document().id(), hit.version(), RealShelf.name(address.clause(), hit.number(), hit
        .heading()));
  }
}
