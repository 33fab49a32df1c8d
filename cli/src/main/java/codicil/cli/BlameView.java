package codicil.cli;

import codicil.history.Lineage;
import codicil.history.Standing;
import codicil.history.Stretch;
import codicil.history.Transcript;
import codicil.model.Clause;
import codicil.publish.Chronicle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Where the clauses of a version come from, as `codicil blame` shows it, in lines or, by its components, as JSON.
///
/// @param document the document
/// @param version the version that was asked about
/// @param clauses the clauses in order, parents before children
record BlameView(String document, String version, List<Line> clauses) {

  /// A clause.
  ///
  /// @param identity the address at which it first stood; it survives renumbering
  /// @param changed what last changed its own words
  /// @param words its words in order, each stretch with what brought or removed it
  record Line(Optional<String> number, Optional<String> heading, String identity, Brought changed,
      List<Words> words) {}

  /// A stretch of words.
  record Words(String words, boolean removed, Brought brought) {}

  static BlameView of(Chronicle chronicle, int text, String clause, String code) {
    return new BlameView(chronicle.document().toString(), chronicle.version(text), wanted(chronicle, text, clause)
        .map(state -> line(chronicle, state, code))
        .toList());
  }

  /// The clause and those in it.
  private static Stream<Lineage.State> wanted(Chronicle chronicle, int text, String clause) {
    Lineage lineage = chronicle.lineage();
    Transcript transcript = lineage.texts().get(text);
    if (clause.isEmpty()) {
      return IntStream.range(0, transcript.clauses().size()).mapToObj(at -> new Lineage.State(text, at));
    }
    return transcript.find(clause)
        .stream()
        .boxed()
        .flatMap(found -> lineage.within(new Lineage.State(text, found)).stream());
  }

  private static Line line(Chronicle chronicle, Lineage.State state, String code) {
    Lineage lineage = chronicle.lineage();
    Clause clause = lineage.clause(state);
    Standing standing = lineage.standing(state);
    return new Line(InForceCommand.stated(clause.number()), InForceCommand.stated(clause.heading()),
        identity(chronicle, standing.born(), code), Brought.of(chronicle.origin(standing.changed(), state)),
        Stretch.of(lineage, state)
            .stream()
            .map(stretch -> new Words(stretch.words(), stretch.removed(),
                Brought.of(chronicle.origin(stretch.origin(), state))))
            .toList());
  }

  static String identity(Chronicle chronicle, Standing.Birth born, String code) {
    Clause first = chronicle.lineage().clause(new Lineage.State(born.text(), born.clause()));
    String name = first.name();
    return code + "/" + chronicle.document().id() + "@" + chronicle.version(born.text())
        + (name.isEmpty() ? "" : "#" + name);
  }

  Stream<String> lines(Paint paint) {
    return Stream.concat(Stream.of(document + ", " + version), clauses.stream().flatMap(line -> lines(line, paint)));
  }

  private static Stream<String> lines(Line line, Paint paint) {
    if (line.words().isEmpty()) {
      return Stream.of(paint.strong(name(line)));
    }
    List<String> lines = new ArrayList<>();
    lines.add(paint.strong(name(line)) + "  " + line.changed().text());
    boolean mixed = line.words().stream().map(Words::brought).distinct().count() > 1;
    for (Words words : line.words()) {
      String said = Paint.plain(words.words()).strip().replace("\n", "\n    ");
      if (said.isEmpty()) {
        continue;
      }
      String origin = mixed ? paint.faint(" <" + words.brought().since() + ">") : "";
      lines.add("    " + (words.removed() ? paint.deleted(said) : said) + origin);
    }
    return lines.stream();
  }

  private static String name(Line line) {
    String number = line.number().orElse("–");
    return line.heading().map(heading -> number + " " + heading).orElse(number);
  }
}
