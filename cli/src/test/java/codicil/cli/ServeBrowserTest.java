package codicil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.browser.Chromium;
import codicil.model.Bytes;
import codicil.model.Source;
import codicil.publish.Redlining;
import codicil.store.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
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
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/// Walks through the web application in a real browser, and has axe-core look at every kind of page that it makes.
class ServeBrowserTest {
  @TempDir
  static Path folder;

  private static ServedSite site;
  private static ChromeDriver browser;

  @BeforeAll
  static void open() {
    browser = Chromium.start(folder);
    site = ServedSite.start();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.quit();
    }
    if (site != null) {
      site.close();
    }
  }

  private static void go(String page) {
    Chromium.go(browser, address(page));
  }

  private static String address(String page) {
    return "http://127.0.0.1:" + site.port() + page;
  }

  private static WebElement find(String selector) {
    return browser.findElement(By.cssSelector(selector));
  }

  private static List<WebElement> all(String selector) {
    return browser.findElements(By.cssSelector(selector));
  }

  private static void until(Supplier<Boolean> holds) {
    new WebDriverWait(browser, Duration.ofSeconds(60)).until(_ -> holds.get());
  }

  @Test
  void twoFilesAreUploadedReadAndFetchedAsAWordFile() {
    go("/");
    browser.findElement(By.linkText("Compare files")).click();
    Path documents = ServedSite.folders().corpus().resolve("documents/section-h");
    find("#before").sendKeys(documents.resolve("base.docx").toString());
    find("#after").sendKeys(documents.resolve("v40.0.docx").toString());
    find("main form button").click();
    until(() -> browser.getCurrentUrl().matches(".*/compare/[0-9a-f]{64}"));
    assertThat(find("h1").getText()).contains("v40.0");
    assertThat(all("ins")).isNotEmpty();
    assertThat(all("del")).isNotEmpty();
    find(".downloads a[href$='.docx']").click();
    Path word = folder.resolve("v40.0, redline.docx");
    until(() -> Files.exists(word));
    Bytes redline = new Folder(folder).read(String.valueOf(word.getFileName())).orElseThrow();
    assertThat(Redlining.prove(source("base"), source("v40.0"), redline).holds()).isTrue();
  }

  private static Source source(String version) {
    return new Source(version, Bytes.of(ServedSite.document("section-h", version)));
  }

  @Test
  void aDayIsPickedAndTheTextOfThatDayHasItsApparatus() {
    go("/sec/appendix-ad");
    browser.executeScript("document.getElementById('on').value = '2022-01-15'");
    browser.findElement(By.xpath("//button[text()='Show']")).click();
    until(() -> browser.getCurrentUrl().endsWith("/sec/appendix-ad:2022-01-15"));
    assertThat(find("h1").getText()).isEqualTo("Appendix AD on 15 January 2022");
    assertThat(find(".state").getText()).contains("v50.0", "v52.0–v56.0");
    assertThat(find("#text-of").getText()).isEqualTo("The text of v50.0");
    WebElement term = all("article.text a.term").getFirst();
    browser.executeScript("arguments[0].focus()", term);
    assertThat(find("#tip").isDisplayed()).isTrue();
    assertThat(find("#tip").getText()).isNotBlank();
    assertThat(all("article.text a[href='../releases/v50.0.html']")).as("what last changed a clause").isNotEmpty();
  }

  @Test
  void anyTwoVersionsAreChosenOnThePageOfADocument() {
    go("/documents/section-h.html");
    new Select(find("#before")).selectByVisibleText("base");
    new Select(find("#after")).selectByVisibleText("v50.0");
    browser.findElement(By.xpath("//button[text()='Compare']")).click();
    until(() -> find("h1").getText().contains("base to v50.0"));
    assertThat(all("ins, del")).isNotEmpty();
  }

  @Test
  void wordsAreFoundAndLeadToTheClause() {
    go("/search");
    find("main input[name='q']").sendKeys("meter" + Keys.ENTER);
    until(() -> !all(".hits a").isEmpty());
    all(".hits a").getFirst().click();
    until(() -> browser.getCurrentUrl().matches(".*/sec/.*@.*#.*"));
    assertThat(all("article.text")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/search?q=meter", "/compare", "/sec/appendix-ad:2022-01-15",
      "/sec/section-h/compare?before=base&after=v40.0"})
  void eachStopOfTabIsSeen(String page) {
    go(page);
    assertThat(Chromium.unseenStops(browser, 60)).isEmpty();
  }

  @Test
  void withoutScriptsFormsAreSentAndNothingIsDead() {
    try {
      for (String page : List.of("/", "/documents/section-h.html", "/compare", "/sec/section-h@base",
          "/sec/section-h/compare?before=base&after=v40.0", "/sec/appendix-ad:2022-01-15", "/search")) {
        Chromium.go(browser, address(page), false);
        assertThat(Chromium.deadControls(browser)).as(page).isEmpty();
      }
      for (String page : List.of("/search", "/")) {
        Chromium.go(browser, address(page), false);
        find("main input[name='q']").sendKeys("meter" + Keys.ENTER);
        until(() -> !all(".hits a").isEmpty());
      }
      find("#q").clear();
      find("#q").sendKeys("\"meter" + Keys.ENTER);
      until(() -> find("#found").getText().equals("This is not understood"));
      assertThat(find("#q").getDomProperty("value")).isEqualTo("\"meter");
    } finally {
      Chromium.go(browser, address("/"), true);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/documents/section-h.html", "/search", "/search?q=meter", "/compare",
      "/sec/appendix-ad:2022-01-15", "/sec/section-h@base", "/sec/section-h/compare",
      "/sec/section-h/compare?before=base&after=v40.0"})
  void axeFindsNothing(String page) throws IOException {
    Chromium.complaints(browser);
    look(page);
    assertThat(Chromium.complaints(browser)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/no/such/page", "/sec/apendix-ad", "/search?q=%22unclosed"})
  void axeFindsNothingWhereSomethingIsRefused(String page) throws IOException {
    look(page);
  }

  private static void look(String page) throws IOException {
    go(page);
    for (Chromium.Window window : Chromium.Window.values()) {
      assertThat(Chromium.faults(browser, window)).as(page).isEmpty();
    }
  }
}
