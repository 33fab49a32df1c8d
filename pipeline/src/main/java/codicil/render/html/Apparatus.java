package codicil.render.html;

import codicil.model.Cited;
import codicil.model.DocumentName;
import codicil.model.Reference;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the page of a text shows beside its words: where references lead, what terms mean, what last changed a clause.
///
/// @param texts the pages of the texts of other documents, relative to this page
/// @param terms the defined terms that the text uses
/// @param clauses what belongs to each clause, in the order of [codicil.model.Text#all]; none if nothing is known
public record Apparatus(Map<DocumentName, String> texts, List<Term> terms, List<Notes> clauses) {
  public Apparatus {
    texts = Map.copyOf(texts);
    terms = List.copyOf(terms);
    clauses = List.copyOf(clauses);
  }

  /// Nothing beside the words.
  public static Apparatus none() {
    return new Apparatus(Map.of(), List.of(), List.of());
  }

  /// A defined term.
  ///
  /// @param meaning what it means
  /// @param href where it is defined, relative to this page; empty if that has no page
  /// @param where the place of its definition in words
  public record Term(String name, String meaning, String href, String where) {}

  /// A use of a term in the words of a clause.
  ///
  /// @param start UTF-16 offset of its first character in the clause's text, from 0
  /// @param end UTF-16 offset after its last character
  /// @param term its place in [#terms], from 0
  public record Use(int start, int end, int term) {}

  /// What last changed a clause.
  ///
  /// @param label the version, `v40.0`
  /// @param href the page of its release, relative to this page; empty if there is none
  /// @param words the same as a sentence, with the reasons
  public record Brought(String label, String href, String words) {}

  /// What belongs to a clause.
  public record Notes(Optional<Brought> brought, List<Use> uses) {
    static final Notes NONE = new Notes(Optional.empty(), List.of());

    public Notes {
      uses = List.copyOf(uses);
    }
  }

  Notes of(int clause) {
    return clause < clauses.size() ? clauses.get(clause) : Notes.NONE;
  }

  /// Where a reference leads, relative to this page; empty if it leads to no page of the site.
  Optional<String> href(Reference reference) {
    return switch (reference.target()) {
      case Reference.Target.One one -> href(one.cited());
      case Reference.Target.Through through -> href(through.from());
      case Reference.Target.Dangling _,Reference.Target.Unread _,Reference.Target.Elsewhere _ -> Optional.empty();
    };
  }

  private Optional<String> href(Cited cited) {
    String anchor = cited.clause().isEmpty() ? "" : "#" + TextHtml.anchor(cited.clause());
    return cited.document().isEmpty() ? Optional.of(anchor).filter(here -> !here.isEmpty())
        : cited.document().map(texts::get).map(page -> page + anchor);
  }
}
