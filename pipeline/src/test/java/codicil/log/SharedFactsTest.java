package codicil.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import codicil.model.ReleaseNumber;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Holds the bundled log against the facts that were gathered independently of it, where they are at hand.
class SharedFactsTest {
  private static JsonNode facts = JsonMapper.shared().createObjectNode();

  @BeforeAll
  static void read() throws Exception {
    Path file = Path.of(System.getProperty("codicil.shared"), "facts", "sec-facts.json");
    assumeTrue(Files.exists(file), "the shared facts are not at " + file);
    facts = JsonMapper.shared().readTree(Files.readString(file));
  }

  private static Stream<JsonNode> releases() {
    return facts.get("releases").valueStream().filter(each -> each.get("evidence").stringValue().equals("stated"));
  }

  private static Release recorded(JsonNode release) {
    return ReleaseNumber.parse(release.get("sec_version").stringValue()).flatMap(Corpus.LOG::release).orElseThrow();
  }

  @Test
  void everyStatedReleaseIsRecordedAndNoOther() {
    assertThat(Corpus.LOG.releases().stream().flatMap(release -> release.number().stream()).map(Object::toString))
        .containsExactlyInAnyOrderElementsOf(
            releases().map(each -> "v" + each.get("sec_version").stringValue()).toList());
  }

  @Test
  void itsDayIsTheSame() {
    assertThat(releases()).allSatisfy(each -> assertThat(recorded(each).from().map(Object::toString).orElse("null"))
        .isEqualTo(each.get("effective_date").asString("null")));
  }

  @Test
  void itsModificationsAreTheSame() {
    assertThat(releases()).allSatisfy(each -> {
      TreeSet<String> stated = new TreeSet<>(texts(each, "modifications"));
      stated.addAll(texts(each, "partially_implements"));
      assertThat(recorded(each).modifications().stream().map(Modification::id))
          .containsExactlyInAnyOrderElementsOf(stated);
    });
  }

  @Test
  void everyTitleOfAModificationIsAVerifiedOne() {
    List<String> verified =
        facts.get("modifications").valueStream().flatMap(each -> texts(each, "titles").stream()).toList();
    assertThat(
        Corpus.LOG.releases().stream().flatMap(release -> release.modifications().stream()).map(Modification::title))
        .allMatch(title -> title.isEmpty() || verified.contains(title));
  }

  @Test
  void whatANoticeListsIsAffected() {
    assertThat(releases()).allSatisfy(each -> assertThat(recorded(each).affected()
        .stream()
        .filter(affected -> affected.because() != Affected.Because.DERIVED
            || each.get("sec_version").stringValue().equals("4.15"))
        .map(affected -> affected.document().toString())).containsExactlyInAnyOrderElementsOf(
            each.get("affected_documents").valueStream().map(document -> document.get("doc").stringValue()).toList()));
  }

  @Test
  void everyDocumentIsKnown() {
    assertThat(facts.get("documents").valueStream()).allSatisfy(each -> assertThat(Corpus.LOG.code().documents())
        .anyMatch(document -> document.name().toString().equals(each.get("id").stringValue())
            && document.title().equals(each.get("title").stringValue())));
  }

  @Test
  void everyContradictionIsRecordedWithItsSources() {
    assertThat(Corpus.LOG.contradictions().all()).extracting(Contradiction::id)
        .containsExactlyElementsOf(
            facts.get("contradictions").valueStream().map(each -> each.get("id").stringValue()).toList());
    assertThat(facts.get("contradictions").valueStream()).allSatisfy(each -> {
      Contradiction recorded = Corpus.LOG.contradictions()
          .all()
          .stream()
          .filter(one -> one.id().equals(each.get("id").stringValue()))
          .findFirst()
          .orElseThrow();
      List<String> places = recorded.sides().stream().map(Contradiction.Side::source).toList();
      assertThat(each.get("claims").valueStream().map(claim -> claim.get("source").stringValue()))
          .filteredOn(source -> source.contains("#L") && !source.contains(","))
          .allMatch(places::contains);
    });
  }

  private static List<String> texts(JsonNode node, String key) {
    return node.path(key).valueStream().map(each -> each.stringValue().strip()).toList();
  }
}
