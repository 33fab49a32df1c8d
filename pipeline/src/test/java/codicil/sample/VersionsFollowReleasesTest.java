package codicil.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// A document has one version for each recorded release that affected it, and one from before the first of them where
/// the release before is not among those that the documents cover.
class VersionsFollowReleasesTest {
  /// The November 2020 Release: what came before it has no documents, so its own documents have nothing before them.
  private static final String FIRST = "v27.0";

  private static final CorpusFolder CORPUS = CorpusFolder.ofCheckout();

  @Test
  void aDocumentHasAVersionForEachReleaseThatAffectedIt() {
    var written = new TreeMap<String, List<String>>();
    CORPUS.manuscripts().forEach(manuscript -> written.put(manuscript.document(), manuscript.versions()));
    assertThat(written).isEqualTo(expected());
  }

  private static Map<String, List<String>> expected() {
    var expected = new TreeMap<String, List<String>>();
    affected().forEach((document, releases) -> expected.put(document, versions(releases)));
    return expected;
  }

  private static List<String> versions(Set<String> releases) {
    if (!releases.contains(FIRST)) {
      releases.add("base");
    }
    return List.copyOf(releases);
  }

  /// From the first release on all numbers have two digits before the point, so that their order is that of the words.
  private static Map<String, Set<String>> affected() {
    var affected = new TreeMap<String, Set<String>>();
    CORPUS.releases().forEach((number, text) -> {
      if (number.matches("v\\d\\d\\.0") && number.compareTo(FIRST) >= 0) {
        documents(text).forEach(name -> affected.computeIfAbsent(name, _ -> new TreeSet<>()).add(number));
      }
    });
    return affected;
  }

  private static List<String> documents(String release) {
    Object affected = value(new Load(LoadSettings.builder().build()).loadFromString(release), "affected");
    var documents = (List<?>) value(affected, "documents");
    return documents.stream().map(document -> String.valueOf(value(document, "document"))).toList();
  }

  private static Object value(Object mapping, String key) {
    return Objects.requireNonNull(((Map<?, ?>) mapping).get(key), key);
  }
}
