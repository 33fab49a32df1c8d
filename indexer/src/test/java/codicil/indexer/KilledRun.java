package codicil.indexer;

import codicil.model.Clause;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Refreshes an index without end, between two states of its documents, until it is killed: see [KilledTest].
final class KilledRun {
  static final int CLAUSES = 40;
  static final int DOCUMENTS = 5;

  private KilledRun() {}

  /// Runs until it is killed.
  ///
  /// @param arguments the folder of the index
  public static void main(String[] arguments) {
    ClauseIndex index = ClauseIndex.at(Path.of(arguments[0]));
    for (int turn = 0; true; turn++) {
      String word = turn % 2 == 0 ? "even" : "odd";
      index.refresh(state(word), word);
      System.out.println(word);
    }
  }

  /// A state in which every clause of every document holds this word.
  static Stream<DocumentHistory> state(String word) {
    return IntStream.rangeClosed(1, DOCUMENTS)
        .mapToObj(number -> Shelf.document("sec/schedule-" + number, List.of(), List
            .of(),
            Shelf.Held.of("base", List.of(), IntStream.range(0, CLAUSES)
                .mapToObj(clause -> Shelf.clause(String.valueOf(clause), "", "The " + word + " clause " + clause + "."))
                .toArray(Clause[]::new))));
  }
}
