package codicil.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Hits as CSV (RFC 4180), a heading and then a line each.
final class HitCsv {
  private HitCsv() {}

  static Stream<String> lines(SearchView view) {
    return Stream
        .concat(Stream.of(line(List.of("Address", "Document", "Number", "Heading", "Path", "Version", "Versions",
            "In force from", "Changed by", "Before", "Passage", "Kinds"))), view.hits().stream().map(HitCsv::line));
  }

  private static String line(SearchView.Line hit) {
    return line(List.of(hit.address(), hit.document(), hit.number().orElse(""), hit.heading().orElse(""),
        String.join(" > ", hit.path()), hit.release(), String.join(" ", hit.versions()),
        hit.inForceFrom().map(Object::toString).orElse(""), hit.changedBy(),
        hit.change().map(SearchView.Change::before).orElse(""), hit.passage(), String.join(" ", hit.kinds())));
  }

  private static String line(List<String> fields) {
    return fields.stream().map(HitCsv::field).collect(Collectors.joining(","));
  }

  private static String field(String words) {
    return words.matches("(?s).*[,\"\r\n].*") ? "\"" + words.replace("\"", "\"\"") + "\"" : words;
  }
}
