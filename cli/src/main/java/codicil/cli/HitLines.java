package codicil.cli;

import codicil.indexer.ChangedClause;
import codicil.indexer.Hit;
import codicil.indexer.Hits;
import codicil.indexer.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Hits as lines for a reader.
record HitLines(Paint paint) {
  // Of words that stayed, so many letters are shown on either side of those that did not.
  private static final int BESIDE = 60;
  private static final int VALUES = 12;

  Stream<String> of(Hits hits, SearchView view) {
    List<String> lines = new ArrayList<>(List.of(count(hits)));
    for (int at = 0; at < hits.hits().size(); at++) {
      lines.addAll(lines(hits.hits().get(at), view.hits().get(at).mayHaveChangedIn()));
    }
    facets(view, lines);
    return lines.stream();
  }

  private static String count(Hits hits) {
    boolean changes = hits.hits().stream().anyMatch(hit -> hit.change().isPresent());
    String total = hits.total().of(changes ? "change" : "clause");
    return hits.total().exceeds(hits.hits().size()) ? total + ", " + hits.hits().size() + " of them here:" : total;
  }

  private List<String> lines(Hit hit, List<String> unseen) {
    List<String> lines = new ArrayList<>(List.of("", title(hit)));
    if (!hit.path().isEmpty()) {
      lines.add("  " + paint.faint(Paint.plain(String.join(" › ", hit.path()))));
    }
    if (hit.change().isPresent()) {
      lines.add("  " + redline(hit.change().get().words()));
    } else {
      hit.passages().stream().map(this::quoted).filter(line -> !line.isBlank()).forEach(line -> lines.add("  " + line));
    }
    lines.add("  " + paint.faint(hit.address() + standing(hit)));
    if (!unseen.isEmpty()) {
      lines.add("  " + paint.faint("may have changed unseen: " + String.join(", ", unseen)));
    }
    if (!hit.explanation().isEmpty()) {
      hit.explanation().lines().forEach(line -> lines.add("    " + line));
    }
    return lines;
  }

  private String title(Hit hit) {
    return paint.strong(Stream.of(hit.document().citing(hit.number()), Paint.plain(hit.heading()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("  ")));
  }

  private static String standing(Hit hit) {
    if (hit.change().isPresent()) {
      return ", " + hit.changed();
    }
    String versions = hit.versions().size() > 1
        ? ", in " + hit.versions().getFirst() + " to " + hit.versions().getLast() + " (" + hit.versions().size()
            + " held)"
        : "";
    String since = hit.inForceFrom().map(day -> ", in force from " + day).orElse("");
    return versions + since + (hit.changed().isEmpty() ? "" : ", last changed " + hit.changed());
  }

  private String quoted(Quote quote) {
    return quote.parts()
        .stream()
        .map(part -> part.marked() ? paint.sought(part.words()) : part.words())
        .collect(Collectors.joining());
  }

  private String redline(List<ChangedClause.Piece> words) {
    StringBuilder line = new StringBuilder();
    for (int at = 0; at < words.size(); at++) {
      String said = Paint.plain(words.get(at).words()).replace("\n", " ");
      line.append(switch (words.get(at).fate()) {
        case SAME -> elided(said, at == 0, at == words.size() - 1);
        case INSERTED -> paint.inserted(said);
        case DELETED -> paint.deleted(said);
      });
    }
    return line.toString().strip();
  }

  private static String elided(String words, boolean first, boolean last) {
    if (words.length() <= 2 * BESIDE) {
      return words;
    }
    String head = first ? "" : words.substring(0, words.lastIndexOf(' ', BESIDE) + 1);
    int tail = words.indexOf(' ', words.length() - BESIDE);
    return head + "…" + (last || tail < 0 ? "" : words.substring(tail));
  }

  private static void facets(SearchView view, List<String> lines) {
    view.facets().forEach((facet, values) -> {
      lines.add("");
      lines.add(facet + ":");
      values.entrySet()
          .stream()
          .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
          .limit(VALUES)
          .forEach(value -> lines.add("  %5d  %s".formatted(value.getValue(), value.getKey())));
    });
  }
}
