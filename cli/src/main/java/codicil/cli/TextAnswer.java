package codicil.cli;

import codicil.model.Address;
import codicil.model.Cited;
import codicil.model.Clause;
import codicil.model.Definition;
import codicil.model.Finding;
import codicil.model.Grid;
import codicil.model.Note;
import codicil.model.Reference;
import codicil.model.Text;
import codicil.outline.Glossary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What `codicil text --json` prints; `docs/text.schema.json` says what each field means.
record TextAnswer(String source, List<Finding> findings, List<Definition> definitions,
    List<TextAnswer.Branch> clauses) {

  /// @param whole the document
  /// @param shown what of it was asked for
  /// @param from the address of the document; empty for a file
  static TextAnswer of(Text whole, Text shown, Optional<Address> from) {
    Set<String> numbers = shown.all().map(Clause::number).collect(Collectors.toSet());
    List<Definition> definitions = Glossary.of(whole)
        .definitions()
        .stream()
        .filter(definition -> numbers.contains(definition.clause()))
        .toList();
    return new TextAnswer(shown.source(), shown.findings(), definitions,
        shown.clauses().stream().map(clause -> Branch.of(clause, from)).toList());
  }

  /// A clause with all below it.
  record Branch(String kind, Optional<String> number, Optional<String> label, Optional<String> heading, String text,
      List<Grid> tables, List<Note> notes, List<Link> references, List<Branch> children) {
    static Branch of(Clause clause, Optional<Address> from) {
      return new Branch(clause.kind().name().toLowerCase(Locale.ROOT), InForceCommand.stated(clause.number()),
          InForceCommand.stated(clause.label()), InForceCommand.stated(clause.heading()), clause.text(), clause.grids(),
          clause.notes(),
          clause.references().stream().map(reference -> Link.of(reference, from)).toList(),
          clause.children().stream().map(child -> of(child, from)).toList());
    }
  }

  /// A reference and where it leads.
  record Link(int start, int end, String words, String leads, String to, Optional<String> upTo) {
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
