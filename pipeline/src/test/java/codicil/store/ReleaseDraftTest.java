package codicil.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import codicil.log.Affected;
import codicil.log.Applicability;
import codicil.log.Basis;
import codicil.log.Claim;
import codicil.log.Designation;
import codicil.log.Edition;
import codicil.log.Effective;
import codicil.log.Fact;
import codicil.log.Milestone;
import codicil.log.Modification;
import codicil.log.Parameter;
import codicil.model.Bytes;
import codicil.model.DocumentName;
import codicil.model.Source;
import codicil.model.Unusable;
import codicil.read.notice.Notice;
import codicil.read.notice.NoticeReader;
import codicil.read.notice.Notices;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is written is read back by the workspace's own reader; real notices yield what people wrote down from them.
class ReleaseDraftTest {
  private static final Path SHARED =
      Path.of(System.getProperty("codicil.shared", Path.of("..", "..", "shared").toString()), "sources");
  private static final Path CORPUS = Path.of(System.getProperty("codicil.root"), "corpus", "sec");

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

  @TempDir
  private Path folder;

  private static Notices shared(String name) {
    Path file = SHARED.resolve(name);
    assumeTrue(Files.isRegularFile(file), () -> file + " is not there: give -Dcodicil.shared=FOLDER to run this test");
    return NoticeReader.read(Workspace.read(file));
  }

  private static Map<DocumentName, String> titles() {
    return named().collect(Collectors.toMap(Claim.Named::document,
        named -> named.titles().isEmpty() ? "" : named.titles().getFirst()));
  }

  private static Stream<Claim.Named> named() {
    return CodeFile.facts(YamlFile.read(CORPUS, CORPUS.resolve("code.yaml"), TODAY), Instant.EPOCH)
        .stream()
        .flatMap(each -> each.fact().claim() instanceof Claim.Named named ? Stream.of(named) : Stream.empty());
  }

  private static Map<String, DocumentName> aliases() {
    return named()
        .flatMap(named -> named.aliases().stream().map(alias -> Map.entry(alias, named.document())))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static List<Fact> read(ReleaseDraft draft) {
    return facts(draft.id(), YamlFile.read(draft.id(), Bytes.of(draft.text()), TODAY));
  }

  private static List<Fact> facts(String id, Entry file) {
    return ReleaseFile.facts(id, file, new KnownDocuments(titles().keySet()), Instant.EPOCH)
        .stream()
        .map(Written::fact)
        .toList();
  }

  private static <C extends Claim> List<String> claims(List<Fact> facts, Class<C> kind, Function<C, String> words) {
    return claims(facts, kind, words, true);
  }

  /// @param placed whether the place in the source counts
  private static <C extends Claim> List<String> claims(List<Fact> facts, Class<C> kind, Function<C, String> words,
      boolean placed) {
    return facts.stream()
        .filter(fact -> kind.isInstance(fact.claim()))
        .filter(fact -> !fact.source().startsWith("change-status-report"))
        .map(fact -> words.apply(kind.cast(fact.claim())) + (placed ? " " + fact.source() : ""))
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"v34.0", "v40.0", "v45.0", "v47.0", "v50.0", "v51.0", "v57.0", "v59.0", "v61.0", "v62.0"})
  void aRealNoticeYieldsTheReleaseAsItIsInTheCorpus(String id) {
    Notices notices = shared("release-notices-v34-to-v62.txt");
    Notice notice =
        notices.notices().stream().filter(each -> each.name().label().equals(id)).findFirst().orElseThrow();
    List<Fact> drafted = read(ReleaseDraft.of(notice, "release-notices-v34-to-v62.txt", titles(), aliases()));
    List<Fact> corpus = facts(id, YamlFile.read(CORPUS, CORPUS.resolve("releases/" + id + ".yaml"), TODAY));

    assertThat(notices.notices()).hasSize(10);
    assertThat(notices.unplaced()).isEmpty();
    assertThat(claims(drafted, Claim.Numbered.class, Claim.Numbered::toString))
        .isEqualTo(claims(corpus, Claim.Numbered.class, Claim.Numbered::toString));
    assertThat(claims(drafted, Claim.Titled.class, Claim.Titled::toString))
        .isEqualTo(claims(corpus, Claim.Titled.class, Claim.Titled::toString));
    assertThat(claims(drafted, Effective.From.class, Effective.From::toString))
        .isEqualTo(claims(corpus, Effective.From.class, Effective.From::toString));
    assertThat(drafted.stream().map(Fact::stated).distinct()).containsExactlyInAnyOrderElementsOf(
        corpus.stream().filter(fact -> !(fact.claim() instanceof Milestone)).map(Fact::stated).distinct().toList());
    assertThat(claims(drafted, Modification.class, ReleaseDraftTest::words))
        .isEqualTo(claims(corpus, Modification.class, ReleaseDraftTest::words));
    assertThat(claims(drafted, Claim.Complete.class, Claim.Complete::toString))
        .isEqualTo(claims(corpus, Claim.Complete.class, Claim.Complete::toString));
    assertThat(claims(drafted, Designation.class, each -> each.by() + each.documents(), false))
        .isEqualTo(claims(corpus, Designation.class, each -> each.by() + each.documents(), false));
    assertThat(claims(drafted, Applicability.class, Applicability::toString))
        .isEqualTo(corpus.stream()
            .filter(fact -> fact.basis() == Basis.STATED && fact.claim() instanceof Applicability)
            .map(fact -> fact.claim() + " " + fact.source())
            .sorted()
            .toList());
    assertThat(drafted.stream()
        .filter(fact -> fact.claim() instanceof Parameter)
        .map(fact -> ((Parameter) fact.claim())
            .before() + " " + ((Parameter) fact.claim()).after()))
        .isEqualTo(id.equals("v57.0") ? List.of("2022-04-27 2023-04-27") : List.of());
    boolean table = id.equals("v50.0");
    assertThat(claims(drafted, Affected.class, affected -> words(affected, table)))
        .isEqualTo(claims(corpus, Affected.class, affected -> words(affected, table)));
  }

  /// A title that another source prints is no matter of the notice, nor is a part that we put into words.
  private static String words(Modification modification) {
    return modification.id() + " " + (modification.titleSource().isEmpty() ? modification.title() : "") + " "
        + (modification.part().matches("part \\d+") ? modification.part() : "") + " " + modification.status();
  }

  /// Outside the table a designation stands in running text, from which it is for a person to read.
  private static String words(Affected affected, boolean table) {
    return (table ? affected
        : new Affected(affected.document(), affected.title(), affected.codeworks(),
            affected.modification(), Affected.Column.NOT_STATED, affected.because(), affected.isNew()))
        .toString();
  }

  @Test
  void thePageOfAReleaseYieldsItsModificationsAndDocuments() {
    Notice notice = shared("november-2020-release.txt").notices().getFirst();
    List<Fact> drafted = read(ReleaseDraft.of(notice, "november-2020-release.txt", titles(), aliases()));
    List<Fact> corpus = facts("v27.0", YamlFile.read(CORPUS, CORPUS.resolve("releases/v27.0.yaml"), TODAY));

    assertThat(claims(drafted, Modification.class, ReleaseDraftTest::words)).hasSize(18)
        .isEqualTo(claims(corpus, Modification.class, ReleaseDraftTest::words));
    assertThat(claims(drafted, Edition.class, Edition::toString)).hasSize(6);
    assertThat(claims(corpus, Edition.class, Edition::number))
        .containsAll(claims(drafted, Edition.class, Edition::number).stream()
            .filter(words -> !words.endsWith("#L47"))
            .toList());
    assertThat(notice.papers()).singleElement().satisfies(paper -> {
      assertThat(paper.title()).startsWith("DCC conclusion").endsWith("v1.0");
      assertThat(paper.published()).hasToString("2020-10-01");
    });
    assertThat(claims(drafted, Effective.Planned.class, Effective.Planned::toString)).singleElement()
        .asString()
        .contains("2020-11-29", "2020-12-06", "#L36");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a: b", "- x", "#x", "a #b", "yes", "’", "it’s \"so\"", "\\", "x, y", "[x]", "{x}", "é & ü", "4.0",
          "* x", "a\nb", " a ", "a:", "’twas: \u0007\u2028", "%x", "@x", "!x", "null"})
  void anyTitleIsReadBack(String title) {
    Notice notice = NoticeReader.read(new Source("odd name, #1: x.txt", Bytes.of("""
        SEC v96.0 released to implement MP1

        SEC version 96.0 came into effect on 1 June 2031 to implement MP960 ‘T’.

        • Section A ‘Other’
        """))).notices().getFirst();
    Notice odd = new Notice(notice.name(), notice.issued(), notice.effective(),
        List.of(new Notice.Change("MP960", title, "", "Implemented", 1)), notice.affected(), List.of(), List.of(),
        List.of(), List.of());
    List<Fact> facts = read(ReleaseDraft.of(odd, "odd name, #1: x.txt", titles(), aliases()));

    assertThat(facts).filteredOn(fact -> fact.claim() instanceof Modification)
        .singleElement()
        .satisfies(fact -> assertThat(((Modification) fact.claim()).title()).isEqualTo(title));
    assertThat(facts).last().extracting(Fact::source).isEqualTo("odd name, #1: x.txt#L5");
  }

  @Test
  void whatAPersonWroteIsNeverWrittenOver() throws Exception {
    Files.writeString(folder.resolve("v2.0.yaml"), "mine");
    List<ReleaseDraft> drafts = List.of(new ReleaseDraft("v1.0", "x"), new ReleaseDraft("v2.0", "x"));

    assertThatThrownBy(() -> ReleaseDraft.write(folder, drafts)).isInstanceOf(Unusable.class);
    assertThat(folder.resolve("v1.0.yaml")).doesNotExist();
    assertThat(folder.resolve("v2.0.yaml")).hasContent("mine");
  }
}
