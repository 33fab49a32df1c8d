package codicil.outline;

import codicil.model.Cited;
import codicil.model.Clause;
import codicil.model.Finding;
import codicil.model.Reference;
import codicil.model.Reference.Target;
import codicil.model.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the references in the clauses of a text and looks up where they lead.
public final class References {
  /// `DFAR section 252.227` is a section of something else, and `ISO 639 -- Part 2` a part of it.
  private static final Pattern OF_ANOTHER = Pattern.compile("\\b(?!SEC\\b)[A-Z][A-Z0-9.]{2,}\\s+$|\\s--?\\s$");
  private static final int LONGEST_NAME = 20;
  private final Resolver resolver;
  private final Titles titles;

  private References(Text text, Library library) {
    resolver = new Resolver(Directory.of(text), library);
    titles = new Titles(library);
  }

  /// The same text, its clauses with their references. Cost: the length of the text, times a small number.
  ///
  /// @param library the documents that it may refer to
  public static Text in(Text text, Library library) {
    References references = new References(text, library);
    return new Text(text.source(), references.in(text.clauses(), List.of()), text.findings());
  }

  /// What leads nowhere, a finding each.
  public static List<Finding> dangling(Text text) {
    List<Finding> findings = new ArrayList<>();
    text.clauses().forEach(clause -> dangling(clause, "", findings));
    return findings;
  }

  private static void dangling(Clause clause, String around, List<Finding> findings) {
    String place = clause.number().isEmpty() ? around : clause.number();
    for (Reference reference : clause.references()) {
      if (reference.target() instanceof Target.Dangling nothing) {
        findings.add(new Finding("reference-dangling", place,
            "“" + reference.words() + "” leads nowhere: there is no " + nothing.sought()));
      }
    }
    clause.children().forEach(child -> dangling(child, place, findings));
  }

  private List<Clause> in(List<Clause> clauses, List<String> around) {
    return clauses.stream().map(clause -> in(clause, around)).toList();
  }

  private Clause in(Clause clause, List<String> around) {
    List<String> inner = clause.number().isEmpty() ? around
        : Stream.concat(Stream.of(clause.number()), around.stream()).toList();
    return clause.with(in(clause.text(), inner), in(clause.children(), inner));
  }

  /// @param around the numbers of the clause and of those around it, innermost first
  List<Reference> in(String text, List<String> around) {
    List<Reference> found = new ArrayList<>();
    Optional<Citation> before = Optional.empty();
    for (Citation citation : new CitationReader(text, resolver::isNumber).read()) {
      Optional<Cited> document = resolver.justBefore(citation, before, text);
      if (document.isPresent() || !isOfAnother(citation, text)) {
        found.addAll(resolver.resolve(citation, new Place(text, around, document)));
      }
      before = Optional.of(citation);
    }
    titles.in(text).stream().filter(title -> isApart(title, found, text)).toList().forEach(found::add);
    found.sort(Comparator.comparingInt(Reference::start));
    return found;
  }

  private static boolean isOfAnother(Citation citation, String text) {
    return OF_ANOTHER.matcher(text.substring(Math.max(0, citation.start() - LONGEST_NAME), citation.start())).find();
  }

  /// A title in brackets after a reference to its document, `Appendix E (DCC User Interface …)`, is its caption.
  private static boolean isApart(Reference title, List<Reference> found, String text) {
    return found.stream()
        .noneMatch(other -> other.start() < title.end() && title.start() < other.end()
            || other.end() <= title.start() && text.substring(other.end(), title.start()).isBlank()
            || other.end() < title.start() && text.substring(other.end(), title.start()).strip().equals("("));
  }

  /// Where a reference stands.
  ///
  /// @param text the text around it
  /// @param around the numbers of the clause and of those around it, innermost first
  /// @param document the document named just before it, if one is
  record Place(String text, List<String> around, Optional<Cited> document) {}
}
