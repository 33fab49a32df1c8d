package codicil.site;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.model.Bytes;
import codicil.model.DocumentName;
import codicil.render.Markup;
import codicil.render.Samples;
import codicil.render.html.Apparatus;
import codicil.render.html.RedlineHtml;
import codicil.render.html.TextHtml;
import codicil.render.html.View;
import codicil.store.Folders;
import codicil.store.Workspace;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteTest {
  private static final Pattern SCRIPT = Pattern.compile("<script(.*)");
  private static final Pattern HREF = Pattern.compile("href=\"([^\"]*)\"");
  private static final DocumentName SECTION_H = new DocumentName("section", "H");

  @TempDir
  Path state;

  private final Markup markup = Markup.of(Samples.redline());
  private final Comparison.Outcome.Made made =
      new Comparison.Outcome.Made("base", markup.tally(), Comparison.Proved.FINE, 20480, "ab12", 0, List.of(),
          List.of(new Comparison.ChangedClause("H8.16", "H8.16", "reworded", List.of("10 days → 15 days"))));
  private List<Page> pages = List.of();

  @BeforeEach
  void makeSite() {
    Path corpus = Path.of(System.getProperty("codicil.root", "..")).resolve("corpus/sec");
    List<Holding> holdings =
        List.of(new Holding(SECTION_H, "base", "docx", 12345, "cd34"), new Holding(SECTION_H, "v40.0",
            "docx", 12399, "ef56"));
    Site site = Site.of(Workspace.open(new Folders(corpus, state), Instant.parse("2026-11-01T00:00:00Z")).log(),
        new Shelves(holdings, List.of(new Comparison(SECTION_H, "v40.0", made),
            new Comparison(new DocumentName("appendix", "O"), "v40.0", new Comparison.Outcome.NotMade(
                "the text before it is not held")))));
    List<Page> all = new ArrayList<>(site.overview());
    all.add(site.redline(SECTION_H, "v40.0", "html", RedlineHtml.content(markup, View.BOTH, Map.of()), made));
    all.add(site.redline(SECTION_H, "v40.0", "sides.html", RedlineHtml.content(markup, View.SIDES, Map.of()), made));
    holdings.forEach(holding -> all.add(site.text(holding, TextHtml.content(Samples.text(), Apparatus.none()))));
    pages = List.copyOf(all);
  }

  @Test
  void everyLinkWithinTheSiteHasItsPage() {
    Set<String> paths = pages.stream().map(Page::path).collect(Collectors.toSet());
    assertThat(pages.stream().filter(page -> page.path().endsWith(".html"))).allSatisfy(page -> {
      List<String> targets = HREF.matcher(withoutServed(page))
          .results()
          .map(it -> it.group(1))
          .filter(href -> !href.startsWith("#") && !href.startsWith("data:") && !href.startsWith("https:"))
          .map(href -> URI.create(page.path()).resolve(href.replaceFirst("#.*", "")).toString())
          .filter(target -> !target
              .matches(
                  "(redlines|sources|texts|releases|documents)/.*\\.(docx|json|pdf|xml)|[a-z-]+\\.json"
                      + "|log\\.(xlsx|csv)|manifest.txt"))
          .toList();
      assertThat(paths).as(page.path()).containsAll(targets);
    });
  }

  /// What stands in comments until a program answers leads to that program.
  private static String withoutServed(Page page) {
    return page.content().text().replaceAll("(?s)<!--served .*? served-->", "");
  }

  @Test
  void everyPageSaysThatTheTextsAreIllustrativeAndHasNoForeignPartsAndNoScriptInIt() {
    assertThat(pages.stream().filter(page -> page.path().endsWith(".html")).map(page -> page.content().text()))
        .allSatisfy(page -> {
          assertThat(page).contains("they are not the Smart Energy Code", "script-src &#39;self&#39;; ")
              .doesNotContain(" style=", "src=\"http", "@import", " onclick", " onload");
          assertThat(SCRIPT.matcher(page).results().map(found -> found.group(1))).isNotEmpty()
              .allMatch(script -> script.startsWith(" type=\"application/ld+json\">{")
                  || script.matches(" src=\"(\\.\\./)*[a-z-]+\\.js\" defer></script>"));
        });
  }

  @Test
  void theHomePageShowsTheGapsBetweenTheVersions() {
    assertThat(text("index.html")).contains("v35.0–v39.0: not recorded", "v48.0: not recorded",
        "The last recorded version is v62.0");
  }

  @Test
  void aReleaseNamesItsReasonsItsDocumentsAndWhatIsNotRecorded() {
    assertThat(text("releases/v40.0.html")).contains("MP146", "href=\"../redlines/section-h/v40.0.html\"",
        "the text before it is not held", "Before it, v35.0–v39.0");
  }

  @Test
  void aDocumentShowsTheReleasesThatMayHaveChangedItUnseen() {
    assertThat(text("documents/appendix-ad.html")).contains("v52.0–v56.0", "own number not stated", "DUIS");
  }

  @Test
  void aDocumentAndItsRedlineSayWhyItWasChangedOrThatItIsOneOfSeveralReasons() {
    assertThat(text("documents/appendix-ad.html")).contains("Why: MP157, Removal of DUIS v1.1 and v2.0 (going by its"
        + " title); or another reason of v50.0.");
    assertThat(text("documents/section-h.html")).contains("Why: one of MP092, MP122A; no source says which.");
    assertThat(text("redlines/section-h/v40.0.html")).contains("v40.0, in effect from 24 June 2021.", "Why: MP146");
  }

  @Test
  void theMatrixHasAColumnForEachReleaseAndEachGap() {
    String page = text("log.html");
    List<Integer> widths = Pattern.compile("(?s)<tr>(.*?)</tr>")
        .matcher(page)
        .results()
        .map(row -> (int) Pattern.compile("<t[hd][ >]").matcher(row.group(1)).results().count())
        .distinct()
        .toList();
    assertThat(widths).hasSize(1);
    assertThat(page).contains("v48.0 and v49.0");
  }

  @Test
  void theSamePagesHaveTheSameBytes() {
    List<Page> before = pages;
    makeSite();
    assertThat(pages).isEqualTo(before);
  }

  private String text(String path) {
    return pages.stream()
        .filter(page -> page.path().equals(path))
        .map(Page::content)
        .map(Bytes::text)
        .findFirst()
        .orElseThrow();
  }
}
