package codicil.publish;

import codicil.history.Transcript;
import codicil.model.Numbering;
import codicil.model.Paragraph;
import codicil.model.Passage;
import codicil.model.Passages;
import codicil.model.Source;
import codicil.model.Story;
import codicil.model.Table;
import codicil.outline.Outline;
import codicil.read.Reader;
import codicil.render.docx.PlainWord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// One clause of a document, with those in it, as a document of its own: so that everything which is made of documents can
/// be made of a clause.
public final class Extract {
  private final Set<Integer> wanted;
  private final Set<String> notes = new HashSet<>();
  private int paragraph;

  private Extract(Set<Integer> wanted) {
    this.wanted = wanted;
  }

  /// The clause with this number or term, set as a plain Word document, with the footnotes that it refers to; empty if
  /// there is none.
  ///
  /// @throws codicil.model.Unusable if the source cannot be used
  public static Optional<Source> of(Source source, Numbering numbering, String clause) {
    Passages passages = Reader.read(source);
    Transcript text = Transcript.of(passages, Outline.placed(passages, numbering));
    OptionalInt found = text.find(clause);
    return found.isEmpty() ? Optional.empty()
        : Optional.of(new Source(source.name() + ", " + clause, PlainWord.of(
            of(passages, text, found.getAsInt()))));
  }

  private static Passages of(Passages passages, Transcript text, int clause) {
    Set<Integer> wanted = new HashSet<>();
    text.paragraphsOfClauses().subList(clause, text.end(clause)).forEach(wanted::addAll);
    Extract extract = new Extract(wanted);
    List<Story> stories = new ArrayList<>();
    stories.add(new Story(Story.Kind.BODY, "", extract.among(passages.body())));
    passages.stories()
        .stream()
        .filter(story -> story.kind() == Story.Kind.FOOTNOTE || story.kind() == Story.Kind.ENDNOTE)
        .filter(story -> extract.notes.contains(story.name()))
        .forEach(stories::add);
    return new Passages(passages.source(), stories, List.of());
  }

  private List<Passage> among(List<Passage> passages) {
    List<Passage> kept = new ArrayList<>();
    for (Passage passage : passages) {
      switch (passage) {
        case Paragraph only -> {
          if (holds(only)) {
            kept.add(only);
          }
        }
        case Table table -> {
          List<Table.Row> rows = table.rows().stream().filter(this::holds).toList();
          if (!rows.isEmpty()) {
            kept.add(new Table(rows, table.format()));
          }
        }
      }
    }
    return kept;
  }

  private boolean holds(Table.Row row) {
    boolean holds = false;
    for (Paragraph each : row.cells()
        .stream()
        .flatMap(cell -> cell.passages().stream())
        .flatMap(Passage::paragraphs)
        .toList()) {
      holds |= holds(each);
    }
    return holds;
  }

  /// Whether the next paragraph in reading order is wanted.
  private boolean holds(Paragraph next) {
    boolean holds = wanted.contains(paragraph++);
    if (holds) {
      next.atoms().stream().flatMap(atom -> atom.refs().stream()).forEach(notes::add);
    }
    return holds;
  }
}
