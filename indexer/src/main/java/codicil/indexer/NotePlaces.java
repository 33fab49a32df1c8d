package codicil.indexer;

import codicil.model.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where in the text of a clause its notes stand, as the index keeps it beside the text.
final class NotePlaces {
  private NotePlaces() {}

  /// The stretches of the text that notes take up, to be kept: `120-180 181-230`.
  static String written(Clause clause) {
    List<String> lines = clause.text().lines().toList();
    List<Integer> starts = new ArrayList<>(List.of(0));
    lines.forEach(line -> starts.add(starts.getLast() + line.length() + 1));
    return clause.notes()
        .stream()
        .filter(note -> note.line() + note.lines() <= lines.size())
        .map(note -> starts.get(note.line()) + "-" + (starts.get(note.line() + note.lines()) - 1))
        .collect(Collectors.joining(" "));
  }

  /// Reads them back.
  static List<Quote.Mark> read(String written) {
    return Stream.of(written.split(" ")).filter(stretch -> !stretch.isEmpty()).map(stretch -> {
      int dash = stretch.indexOf('-');
      return new Quote.Mark(Integer.parseInt(stretch.substring(0, dash)), Integer.parseInt(stretch.substring(dash
          + 1)));
    }).toList();
  }
}
