package codicil.log;

import codicil.model.DocumentName;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where sources contradict each other, by id.
///
/// @param all those of which two claims at least are known
public record Contradictions(List<Contradiction> all) {
  /// The letters are the stage, the number is the identity; a letter after it is a split.
  private static final Pattern MODIFICATION = Pattern.compile("(?i)(?:DP|MP|SECMP)0*(\\d+[A-Z]?)");

  public Contradictions {
    all = List.copyOf(all);
  }

  static Contradictions of(List<Fact> facts) {
    Map<String, List<Fact>> sides = facts.stream()
        .filter(fact -> fact.claim() instanceof Claim.Side)
        .collect(Collectors.groupingBy(fact -> ((Claim.Side) fact.claim()).contradiction()));
    return new Contradictions(facts.stream()
        .flatMap(fact -> fact.claim() instanceof Claim.Disputed subject
            ? Stream.of(of(subject, sides.getOrDefault(subject.id(), List.of())))
            : Stream.empty())
        .filter(contradiction -> contradiction.sides().size() > 1)
        .sorted(Comparator.comparing(Contradiction::id))
        .toList());
  }

  private static Contradiction of(Claim.Disputed subject, List<Fact> facts) {
    record Placed(int place, Contradiction.Side side) {}
    return new Contradiction(subject, facts.stream()
        .flatMap(fact -> fact.claim() instanceof Claim.Side(_, var place, var words, var preferred)
            ? Stream.of(new Placed(place, new Contradiction.Side(words, fact.source(), fact.stated(), preferred)))
            : Stream.empty())
        .sorted(Comparator.comparingInt(Placed::place))
        .map(Placed::side)
        .toList());
  }

  /// Those that touch this document.
  public List<Contradiction> touching(DocumentName document) {
    return all.stream().filter(each -> each.subject().documents().contains(document)).toList();
  }

  /// Those that touch this release, or a modification that it implements.
  public List<Contradiction> touching(Release release) {
    return all.stream()
        .filter(each -> about(each, release)
            || release.modifications().stream().anyMatch(modification -> about(each, modification.id())))
        .toList();
  }

  /// Those that touch this modification, at whatever stage it is named: `DP124` is `MP124`.
  public List<Contradiction> touching(String modification) {
    return all.stream().filter(each -> about(each, modification)).toList();
  }

  /// Those that touch an answer about a document: they name it, or they are about a release as a whole that it rests on.
  public List<Contradiction> touching(InForce answer, List<Release> releases) {
    List<Release> brought = releases.stream()
        .filter(release -> answer.versions().stream().anyMatch(version -> version.release().equals(release.label())))
        .toList();
    return all.stream()
        .filter(each -> each.subject().documents().contains(answer.document().name())
            || (each.subject().documents().isEmpty() && each.subject().modifications().isEmpty()
                && brought.stream().anyMatch(release -> about(each, release))))
        .toList();
  }

  /// Those that touch an answer about the whole code: they name the version.
  public List<Contradiction> touching(ReleaseAnswer answer) {
    return all.stream().filter(each -> answer.atLeast().stream().anyMatch(release -> about(each, release))).toList();
  }

  private static boolean about(Contradiction contradiction, Release release) {
    return contradiction.subject().releases().contains(release.id());
  }

  private static boolean about(Contradiction contradiction, String modification) {
    Optional<String> number = number(modification);
    return number.isPresent() && contradiction.subject()
        .modifications()
        .stream()
        .anyMatch(each -> number(each).equals(number));
  }

  /// The identity of a modification, `62` of `SECMP0062`; empty if the text names none.
  public static Optional<String> number(String modification) {
    Matcher form = MODIFICATION.matcher(modification.strip());
    return form.matches() ? Optional.of(form.group(1).toUpperCase(Locale.ROOT)) : Optional.empty();
  }
}
