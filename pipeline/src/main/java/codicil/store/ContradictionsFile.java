package codicil.store;

import codicil.log.Basis;
import codicil.log.Claim;
import codicil.log.Days;
import codicil.log.Effective;
import codicil.log.Fact;
import codicil.log.Stated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads `contradictions.yaml`: where sources contradict each other.
final class ContradictionsFile {
  /// The head says nothing that a source says; when it counts depends on its sides.
  private static final Stated ALWAYS = new Stated(LocalDate.of(1, 1, 1), false);
  private static final Pattern MODIFICATION = Pattern.compile("(?:DP|MP|SECMP)\\d+[A-Z]?");

  private final String code;
  private final KnownDocuments documents;
  private final Set<String> releases;
  private final Set<String> sources;
  private final Instant recordedAt;
  private final Set<String> ids = new TreeSet<>();
  private final List<Written> facts = new ArrayList<>();

  private ContradictionsFile(List<Written> others, Instant recordedAt) {
    this.code = others.getFirst().fact().subject();
    this.documents = KnownDocuments.of(others);
    List<Fact> stated = others.stream().map(Written::fact).toList();
    this.releases = stated.stream()
        .filter(fact -> fact.claim() instanceof Effective)
        .map(Fact::subject)
        .collect(Collectors.toUnmodifiableSet());
    this.sources = stated.stream()
        .flatMap(fact -> fact.claim() instanceof Claim.SourceTitled source ? Stream.of(source.key())
            : Stream.empty())
        .collect(Collectors.toUnmodifiableSet());
    this.recordedAt = recordedAt;
  }

  /// The facts that the file states.
  ///
  /// @param others those of `code.yaml`, which come first, and of the releases: a document, release or source that they do
  ///     not have is refused
  static List<Written> facts(Entry file, List<Written> others, Instant recordedAt) {
    ContradictionsFile contradictions = new ContradictionsFile(others, recordedAt);
    file.entries("contradictions").forEach(contradictions::contradiction);
    file.done();
    return List.copyOf(contradictions.facts);
  }

  private void contradiction(Entry entry) {
    String id = entry.text("id");
    if (!ids.add(id)) {
      throw entry.trouble("id", id + " stands in the list a second time", "give each contradiction an id of its own");
    }
    Entry touches = entry.entry("touches");
    add(entry, new Claim.Disputed(id, entry.text("about"), entry.text("rule"),
        documents.allKnown(touches, "documents"), releases(touches), modifications(touches)), ALWAYS,
        "contradictions.yaml");
    touches.done();
    List<Entry> sides = entry.entries("claims");
    if (sides.size() < 2) {
      throw entry.trouble("claims", "a contradiction has two claims or more", "write each with its source");
    }
    boolean preferred = false;
    for (int place = 0; place < sides.size(); place++) {
      preferred |= side(id, place, sides.get(place), preferred);
    }
    entry.done();
  }

  private boolean side(String id, int place, Entry entry, boolean already) {
    boolean preferred = entry.word("prefer", "no", List.of("yes", "no")).equals("yes");
    if (preferred && already) {
      throw entry.trouble("prefer", id + " prefers another claim already", "prefer one of them, or none");
    }
    add(entry, new Claim.Side(id, place, entry.text("claim"), preferred), entry.stated(), source(entry));
    entry.done();
    return preferred;
  }

  /// The key of a known source with a place in it, or the address of a page.
  private String source(Entry entry) {
    String source = entry.text("source");
    if (!source.startsWith("https://") && !sources.contains(source.replaceFirst("#.*", ""))) {
      throw entry.trouble("source", "`" + source + "` is no known source",
          "name it under `sources` in code.yaml, or write the address of the page");
    }
    return source;
  }

  private List<String> releases(Entry touches) {
    List<String> named = touches.texts("releases");
    for (int item = 0; item < named.size(); item++) {
      if (!releases.contains(named.get(item))) {
        throw touches.trouble("releases", item, named.get(item) + " is no recorded release",
            "write the name of its file in releases/ without .yaml");
      }
    }
    return named;
  }

  private List<String> modifications(Entry touches) {
    List<String> named = touches.texts("modifications");
    for (int item = 0; item < named.size(); item++) {
      if (!MODIFICATION.matcher(named.get(item)).matches()) {
        throw touches.trouble("modifications", item, "`" + named.get(item) + "` is no modification",
            "write it like MP157");
      }
    }
    return named;
  }

  private void add(Entry at, Claim claim, Stated stated, String source) {
    facts.add(new Written(new Fact(code, claim, Days.unknown(), stated, source, Basis.STATED,
        at.confidence(Basis.STATED), recordedAt), at, at.textOrNothing("why")));
  }
}
