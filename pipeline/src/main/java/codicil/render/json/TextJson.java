package codicil.render.json;

import codicil.model.Address;
import codicil.model.Bytes;
import codicil.model.Cited;
import codicil.model.Clause;
import codicil.model.Definition;
import codicil.model.Finding;
import codicil.model.Grid;
import codicil.model.Note;
import codicil.model.Reference;
import codicil.model.Text;
import codicil.render.Enclosed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// A text as JSON: what is odd in it, the terms that it defines, its clauses. `text.schema.json` says what each field means.
///
/// @param schema the name and version of this form
/// @param source the name of the document
/// @param findings what is odd in it
/// @param definitions the terms that its clauses define
/// @param clauses its outermost clauses
public record TextJson(String schema, String source, List<Finding> findings, List<Definition> definitions,
    List<TextJson.Branch> clauses) {
  private static final String SCHEMA = "codicil-text-1";
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

  /// The JSON Schema that says what each field means.
  public static Bytes schemaFile() {
    return Enclosed.beside(TextJson.class, "text.schema.json");
  }

  /// A document, or a part of it, in this form.
  ///
  /// @param shown the document, or what of it was asked for
  /// @param defined the terms that the document defines
  /// @param from the address of the document; empty for a file
  public static TextJson of(Text shown, List<Definition> defined, Optional<Address> from) {
    Set<String> numbers = shown.all().map(Clause::number).collect(Collectors.toSet());
    return new TextJson(SCHEMA, shown.source(), shown.findings(),
        defined.stream().filter(definition -> numbers.contains(definition.clause())).toList(),
        shown.clauses().stream().map(clause -> Branch.of(clause, from)).toList());
  }

  /// As a file, ending in a line end. The same text gives the same file.
  public String file() {
    return JSON.writeValueAsString(this) + "\n";
  }

  /// A clause with all below it.
  public record Branch(String kind, Optional<String> number, Optional<String> label, Optional<String> heading,
      String text,
      List<Grid> tables, List<Note> notes, List<Link> references, List<Branch> children) {
    static Branch of(Clause clause, Optional<Address> from) {
      return new Branch(clause.kind().name().toLowerCase(Locale.ROOT), stated(clause.number()),
          stated(clause.label()), stated(clause.heading()), clause.text(), clause.grids(),
          clause.notes(),
          clause.references().stream().map(reference -> Link.of(reference, from)).toList(),
          clause.children().stream().map(child -> of(child, from)).toList());
    }

    private static Optional<String> stated(String text) {
      return Optional.of(text).filter(known -> !known.isEmpty());
    }
  }

  /// A reference and where it leads.
  public record Link(int start, int end, String words, String leads, String to, Optional<String> upTo) {
    static Link of(Reference reference, Optional<Address> from) {
      return switch (reference.target()) {
        case Reference.Target.One(var cited) -> link(reference, "clause", named(cited, from), Optional.empty());
        case Reference.Target.Through(var first, var last) ->
          link(reference, "range", named(first, from), Optional.of(named(last, from)));
        case Reference.Target.Dangling(var sought) -> link(reference, "nowhere", named(sought, from), Optional.empty());
        case Reference.Target.Unread(var sought) -> link(reference, "unread", named(sought, from), Optional.empty());
        case Reference.Target.Elsewhere(var name) -> link(reference, "elsewhere", name, Optional.empty());
      };
    }

    private static Link link(Reference reference, String leads, String to, Optional<String> upTo) {
      return new Link(reference.start(), reference.end(), reference.words(), leads, to, upTo);
    }

    private static String named(Cited cited, Optional<Address> from) {
      return from.map(document -> cited.address(document).toString()).orElseGet(cited::toString);
    }
  }
}
