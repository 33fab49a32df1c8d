package codicil.render;

import codicil.model.RowChange;
import codicil.model.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The two sides of something.
record Twins<T>(T before, T after) {
  static Optional<Table.Row> before(RowChange row) {
    return switch (row) {
      case RowChange.Kept kept -> Optional.of(kept.before());
      case RowChange.Inserted _ -> Optional.empty();
      case RowChange.Deleted deleted -> Optional.of(deleted.before());
      case RowChange.Edited edited -> Optional.of(edited.before());
    };
  }

  static Optional<Table.Row> after(RowChange row) {
    return switch (row) {
      case RowChange.Kept kept -> Optional.of(kept.after());
      case RowChange.Inserted inserted -> Optional.of(inserted.after());
      case RowChange.Deleted _ -> Optional.empty();
      case RowChange.Edited edited -> Optional.of(edited.after());
    };
  }

  /// The parts of what was kept, side by side; where one side has fewer, the others are their own twins.
  static <T> Stream<Twins<T>> of(List<T> before, List<T> after) {
    return IntStream.range(0, after.size())
        .mapToObj(at -> new Twins<>(at < before.size() ? before.get(at) : after.get(at), after.get(at)));
  }
}
