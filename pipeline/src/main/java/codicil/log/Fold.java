package codicil.log;

import codicil.model.DocumentName;
import codicil.model.Numbering;
import codicil.model.ReleaseNumber;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Folds facts into the code and its releases. The order in which facts were recorded makes no difference.
final class Fold {
  private Fold() {}

  /// The code; empty if no fact describes one.
  static Optional<Code> code(List<Fact> facts) {
    return facts.stream()
        .filter(fact -> fact.claim() instanceof Claim.Whole)
        .findFirst()
        .map(whole -> code(whole.subject(), ((Claim.Whole) whole.claim()).from(), about(whole.subject(), facts)));
  }

  private static Code code(String id, ReleaseNumber wholeFrom, List<Fact> facts) {
    List<Claim.Labelled> labelled =
        claims(facts, Claim.Labelled.class).stream().sorted(Comparator.comparingInt(Claim.Labelled::place)).toList();
    List<String> kinds = labelled.stream().map(Claim.Labelled::kind).toList();
    SortedMap<String, Numbering> numberings = new TreeMap<>();
    labelled.forEach(kind -> numberings.put(kind.kind(), new Numbering(kind.samples())));
    SortedMap<String, String> sources = new TreeMap<>();
    claims(facts, Claim.SourceTitled.class).forEach(source -> sources.put(source.key(), source.title()));
    Set<DocumentName> sideBySide = claims(facts, Claim.SideBySide.class).stream()
        .map(Claim.SideBySide::document)
        .collect(Collectors.toUnmodifiableSet());
    List<Code.Document> documents = facts.stream()
        .flatMap(fact -> document(fact, sideBySide))
        .sorted(Comparator.comparing(Code.Document::name, Code.order(kinds)))
        .toList();
    return new Code(id, first(facts, Claim.Titled.class).map(Claim.Titled::title).orElse(id), wholeFrom, kinds,
        numberings, sources, documents);
  }

  private static Stream<Code.Document> document(Fact fact, Set<DocumentName> sideBySide) {
    return fact.claim() instanceof Claim.Named(var name, var titles, var aliases)
        ? Stream.of(new Code.Document(name, titles, aliases, sideBySide.contains(name), fact.source()))
        : Stream.empty();
  }

  /// The releases by day, those of one day by number.
  static List<Release> releases(Code code, List<Fact> facts) {
    Map<String, List<Fact>> bySubject = facts.stream()
        .filter(fact -> !fact.subject().equals(code.id()))
        .collect(Collectors.groupingBy(Fact::subject, TreeMap::new, Collectors.toList()));
    return bySubject.entrySet()
        .stream()
        .flatMap(entry -> release(code, entry.getKey(), entry.getValue()).stream())
        .sorted(ORDER)
        .toList();
  }

  private static final Comparator<Release> ORDER = Comparator.comparing(Release::day)
      .thenComparing(release -> release.number().orElse(new ReleaseNumber(Integer.MAX_VALUE, 0)))
      .thenComparing(Release::id);

  private static Optional<Release> release(Code code, String id, List<Fact> facts) {
    List<Fact> statements = facts.stream()
        .filter(fact -> fact.claim() instanceof Effective)
        .sorted(Comparator.comparing((Fact fact) -> fact.stated().day()).thenComparing(Fact::source))
        .toList();
    return statements.isEmpty() ? Optional.empty() : Optional.of(release(code, id, statements, facts));
  }

  private static Release release(Code code, String id, List<Fact> statements, List<Fact> facts) {
    String title = first(facts, Claim.Titled.class).map(Claim.Titled::title).orElse("");
    Optional<Fact> numbered = facts.stream().filter(fact -> fact.claim() instanceof Claim.Numbered).findFirst();
    Release.Name named = first(facts, Claim.Numbered.class).<Release.Name>map(claim -> new Release.Name.Version(claim
        .number(), title))
        .orElseGet(() -> new Release.Name.Event(title.isEmpty() ? id : title));
    Comparator<Affected> byDocument = Comparator.comparing(Affected::document, code.order());
    return new Release(id, named, first(facts, Claim.Summarised.class).map(Claim.Summarised::summary).orElse(""),
        (Effective) statements.getLast().claim(), statements, numbered.orElse(statements.getLast()).stated(),
        modifications(facts),
        sorted(facts, Designation.class, Comparator.comparing(Designation::summary)),
        first(facts, Claim.Complete.class).map(Claim.Complete::complete).orElse(false),
        sorted(facts, Affected.class, byDocument),
        sorted(facts, Edition.class, Comparator.comparing(Edition::document, code.order())),
        sorted(facts, Applicability.class, Comparator.comparing(Applicability::document, code.order())
            .thenComparing(Applicability::number)
            .thenComparing(older -> older.window().to())),
        sorted(facts, Parameter.class, Comparator.comparing(Parameter::clause).thenComparing(Parameter::name)),
        sorted(facts, Milestone.class, Comparator.comparing(Milestone::day).thenComparing(Milestone::what)),
        facts.stream().map(Fact::source).distinct().sorted().toList());
  }

  /// What a release implements: of several statements about one modification the last one counts.
  private static List<Modification> modifications(List<Fact> facts) {
    Map<String, Modification> last = new TreeMap<>();
    facts.stream()
        .filter(fact -> fact.claim() instanceof Modification)
        .sorted(Comparator.comparing((Fact fact) -> fact.stated().day()).thenComparing(Fact::source))
        .map(fact -> (Modification) fact.claim())
        .forEach(modification -> last.put(modification.id(), modification));
    return last.values().stream().sorted(Modification.order()).toList();
  }

  private static List<Fact> about(String subject, List<Fact> facts) {
    return facts.stream().filter(fact -> fact.subject().equals(subject)).toList();
  }

  private static <C extends Claim> List<C> claims(List<Fact> facts, Class<C> kind) {
    return facts.stream().map(Fact::claim).filter(kind::isInstance).map(kind::cast).toList();
  }

  private static <C extends Claim> List<C> sorted(List<Fact> facts, Class<C> kind, Comparator<? super C> order) {
    List<C> claims = new ArrayList<>(claims(facts, kind));
    claims.sort(order);
    return claims;
  }

  private static <C extends Claim> Optional<C> first(List<Fact> facts, Class<C> kind) {
    return claims(facts, kind).stream().findFirst();
  }
}
