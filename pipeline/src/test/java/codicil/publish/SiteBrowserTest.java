package codicil.publish;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.browser.Chromium;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/// Walks through the site of the whole corpus in a real browser, and has axe-core look at every kind of page.
class SiteBrowserTest {
  @TempDir
  static Path profile;

  private static HttpServer server;
  private static ChromeDriver browser;

  @BeforeAll
  static void open() {
    browser = Chromium.start(profile);
    server = SimpleFileServer.createFileServer(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
        WholeSite.folder(), SimpleFileServer.OutputLevel.NONE);
    server.start();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.quit();
    }
    if (server != null) {
      server.stop(0);
    }
  }

  private static void go(String page) {
    Chromium.go(browser, address(page));
  }

  private static String address(String page) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + page;
  }

  private static WebElement find(String selector) {
    return browser.findElement(By.cssSelector(selector));
  }

  private static List<WebElement> all(String selector) {
    return browser.findElements(By.cssSelector(selector));
  }

  private static void until(java.util.function.Supplier<Boolean> holds) {
    new WebDriverWait(browser, Duration.ofSeconds(10)).until(_ -> holds.get());
  }

  @Test
  void fromTheHomePageToARedlineAndThroughItsChangesByKey() {
    go("index.html");
    browser.findElement(By.linkText("v59.0")).click();
    assertThat(find("h1").getText()).contains("v59.0");
    browser.findElement(By.linkText("Redline")).click();
    assertThat(find("h1").getText()).contains("v59.0");
    assertThat(find(".tools .where").getText()).endsWith("changes");
    find("body").sendKeys("n");
    String first = find(".current").getAttribute("id");
    assertThat(find(".tools .where").getText()).startsWith("1 of ");
    assertThat(browser.getCurrentUrl()).endsWith("#" + first);
    browser.switchTo().activeElement().sendKeys("n");
    assertThat(find(".current").getAttribute("id")).isNotEqualTo(first);
    browser.switchTo().activeElement().sendKeys("p");
    assertThat(find(".current").getAttribute("id")).isEqualTo(first);
    browser.findElement(By.linkText("Side by side")).click();
    assertThat(all(".columns .old del, .columns .new ins")).isNotEmpty();
  }

  @Test
  void onAPhoneEachSideOfAChangeSaysWhichItIs() {
    go("redlines/section-h/v57.0.sides.html");
    assertThat(find(".names").getText()).containsSubsequence("Before: Section H, v50.0", "After: Section H, v57.0");
    Chromium.show(browser, Chromium.Window.PHONE);
    assertThat(all(".block.edited > .columns")).isNotEmpty()
        .allSatisfy(change -> assertThat(change.getText()).startsWith("Before\n").contains("\nAfter\n"));
    assertThat(all(".block.kept .side, .block.inserted .side")).isEmpty();
  }

  @Test
  void changesAreFilteredByTheirKind() {
    go("redlines/section-h/v57.0.html");
    int before = Integer.parseInt(find(".tools .where").getText().split(" ")[0]);
    WebElement words = find(".tools label:not(.keys) input");
    words.click();
    String left = find(".tools .where").getText();
    assertThat(left.equals("none shown") || Integer.parseInt(left.split(" ")[0]) < before).isTrue();
    words.click();
    assertThat(find(".tools .where").getText()).startsWith(before + " ");
  }

  @Test
  void keysCanBeTurnedOffAndStayOff() {
    go("redlines/section-h/v57.0.html");
    find(".tools .keys input").click();
    find("body").sendKeys("n");
    assertThat(all(".current")).isEmpty();
    browser.navigate().refresh();
    find("body").sendKeys("n");
    assertThat(all(".current")).isEmpty();
    find(".tools .keys input").click();
  }

  @Test
  void aDayIsPickedAndTheAnswerSaysWhatIsNotRecorded() {
    go("index.html");
    browser.executeScript("document.getElementById('as-of-day').value = '2021-12-01'");
    find("form[action='as-of.html'] button").click();
    until(() -> browser.getCurrentUrl().endsWith("as-of.html?day=2021-12-01"));
    List<String> code = all("#code + ul li").stream().filter(WebElement::isDisplayed).map(WebElement::getText).toList();
    assertThat(code).hasSize(1);
    assertThat(code.getFirst()).startsWith("v51.0").contains("v52.0–v56.0");
    String duis = all(".periods-of").stream()
        .map(WebElement::getText)
        .filter(text -> text.startsWith("Appendix AD "))
        .findFirst()
        .orElse("");
    assertThat(duis).contains("v50.0", "v52.0–v56.0").doesNotContain("v60.0");
  }

  @Test
  void theSearchPageFindsWordsNumbersAndNothing() {
    go("search.html?q=" + "H8.16");
    assertThat(all("#hits li").getFirst().getText()).startsWith("Section H").contains("H8.16");
    find("#q").clear();
    find("#q").sendKeys("the Credit Cover Threshold" + Keys.ENTER);
    assertThat(all("#hits li").getFirst().getText()).contains("Credit Cover Threshold");
    all("#hits a").getFirst().click();
    assertThat(browser.getCurrentUrl()).contains("/texts/section-a/").contains("#");
    go("search.html?q=zzzyx");
    assertThat(find("#said").getText()).isEqualTo("Nothing found.");
  }

  @Test
  void theLogIsFilteredByWordsAndShowsItsDownloads() {
    go("log.html");
    find("#filter").sendKeys("user interface");
    List<String> shown = all(".matrix tbody tr").stream()
        .filter(WebElement::isDisplayed)
        .map(WebElement::getText)
        .toList();
    assertThat(shown).isNotEmpty().allMatch(row -> row.toLowerCase(java.util.Locale.ROOT).contains("user interface"));
    assertThat(all(".downloads a").stream().map(link -> link.getAttribute("href")))
        .anyMatch(href -> href.endsWith("log.xlsx"));
  }

  @Test
  void aReleaseTellsWhatChangedInShortAndLeadsToTheClause() {
    go("releases/v59.0.html");
    WebElement told = all("details.changes li").stream()
        .filter(line -> line.getText().contains("28 February 2022"))
        .findFirst()
        .orElseThrow();
    assertThat(told.getText()).contains("28 August 2023");
    told.findElement(By.cssSelector("a")).click();
    assertThat(browser.getCurrentUrl()).contains("/texts/", "v59.0.html#");
    assertThat(all("[id='" + browser.getCurrentUrl().replaceFirst(".*#", "") + "']")).hasSize(1);
  }

  @Test
  void aDocumentShowsItsVersionsThroughTimeAndWhatCanBeCompared() {
    go("documents/section-h.html");
    assertThat(all(".drawing a").stream().map(link -> link.getText().strip())).contains("v50.0", "v62.0");
    assertThat(all(".drawing .broken")).isNotEmpty();
    assertThat(all("main form")).as("nothing that only a program can answer").isEmpty();
    browser.findElement(By.linkText("v50.0 to v57.0")).click();
    assertThat(find("h1").getText()).isEqualTo("Section H: v50.0 to v57.0");
  }

  @Test
  void aTextShowsWhatATermMeansAndCopiesLinks() {
    go("texts/section-h/v50.0.html");
    WebElement term = all("article.text a.term").stream()
        .filter(link -> link.getText().equals("Working Days"))
        .findFirst()
        .orElseThrow();
    browser.executeScript("arguments[0].focus()", term);
    assertThat(find("#tip").isDisplayed()).isTrue();
    assertThat(find("#tip").getText()).isNotBlank();
    term.sendKeys(Keys.ESCAPE);
    assertThat(find("#tip").isDisplayed()).isFalse();
    browser.executeScript("arguments[0].focus()", find("a.permalink[href='#H8.16']"));
    assertThat(find(".copy").getAccessibleName()).isEqualTo("Copy link to H8.16");
    assertThat(find(".state").getText()).contains("Superseded", "v52.0–v56.0");
  }

  @Test
  void tabAndEnterLeadFromTheHomePageToAChangeAndToTheDefinitionOfATerm() {
    go("index.html");
    tabTo("v57.0");
    enter();
    tabTo("Redline");
    enter();
    assertThat(find("h1").getText()).contains("to v57.0");
    tabTo("Next →");
    enter();
    assertThat(find(".tools .where").getText()).startsWith("1 of ");
    enter();
    assertThat(find(".tools .where").getText()).as("the button keeps the focus").startsWith("2 of ");
    String second = find(".current").getDomAttribute("id");
    assertThat(find(".tools .where").getText()).endsWith(find(".changes a[href='#" + second + "']").getText());
    new Actions(browser).sendKeys(Keys.TAB).perform();
    enter();
    assertThat(browser.switchTo().activeElement().getDomAttribute("id")).isEqualTo(second);
    go("redlines/section-h/v57.0.html");
    tabTo("Side by side");
    enter();
    assertThat(browser.getCurrentUrl()).endsWith(".sides.html");
    go("texts/section-h/v50.0.html");
    tabTo("H1.1");
    new Actions(browser).sendKeys(Keys.TAB).perform();
    assertThat(browser.switchTo().activeElement().getAccessibleName()).isEqualTo("Copy link to H1.1");
    tabTo("Party");
    assertThat(find("#tip").isDisplayed()).isTrue();
    new Actions(browser).sendKeys(Keys.ESCAPE).perform();
    assertThat(find("#tip").isDisplayed()).isFalse();
  }

  /// Presses Tab until the focus is on what reads so.
  private static void tabTo(String words) {
    for (int stop = 0; stop < 200; stop++) {
      new Actions(browser).sendKeys(Keys.TAB).perform();
      // Words in a drawing are text content only.
      if (words.equals(browser.executeScript("return document.activeElement.textContent.trim()"))) {
        return;
      }
    }
    throw new AssertionError("Tab does not lead to " + words);
  }

  private static void enter() {
    new Actions(browser).sendKeys(Keys.ENTER).perform();
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "releases/v50.0.html", "documents/appendix-ad.html", "log.html",
      "as-of.html?day=2021-12-01", "search.html?q=credit", "texts/section-h/v50.0.html",
      "redlines/section-h/v57.0.html", "redlines/section-h/v57.0.sides.html"})
  void eachStopOfTabIsSeen(String page) {
    go(page);
    assertThat(Chromium.unseenStops(browser, 60)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "releases/v50.0.html", "documents/section-h.html", "log.html", "gaps.html",
      "as-of.html?day=2021-12-01", "search.html?q=credit", "texts/section-h/v50.0.html",
      "redlines/section-h/v57.0.html", "redlines/section-h/v57.0.sides.html"})
  void withoutScriptsAllCanBeReadAndNothingIsDead(String page) {
    try {
      Chromium.go(browser, address(page), false);
      assertThat(find("main").getText()).hasSizeGreaterThan(250);
      assertThat(Chromium.deadControls(browser)).isEmpty();
      assertThat(all("form").stream().filter(WebElement::isDisplayed)).isEmpty();
      assertThat(all("article.redline ins, article.redline del, .periods > li, .matrix td, .clause")
          .stream()
          .limit(50)
          .filter(part -> !part.isDisplayed())).isEmpty();
    } finally {
      Chromium.go(browser, address("index.html"), true);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "releases.html", "releases/v50.0.html", "documents.html",
      "documents/appendix-ad.html", "log.html", "gaps.html", "as-of.html?day=2021-12-01", "search.html?q=credit",
      "texts/section-h/v50.0.html", "redlines/section-h/v57.0.html", "redlines/section-h/v57.0.sides.html"})
  void axeFindsNothing(String page) throws IOException {
    Chromium.complaints(browser);
    go(page);
    assertThat(Chromium.complaints(browser)).isEmpty();
    for (Chromium.Window window : Chromium.Window.values()) {
      assertThat(Chromium.faults(browser, window)).as(page).isEmpty();
    }
  }
}
