package codicil.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import codicil.model.Bytes;
import codicil.model.Source;
import codicil.publish.Redlining;
import codicil.store.Folder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.SessionNotCreatedException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.opentest4j.TestAbortedException;

/// Walks through the web application in a real browser, and has axe-core look at every kind of page that it makes.
class ServeBrowserTest {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  @TempDir
  static Path folder;

  private static ServedSite site;
  private static ChromeDriver browser;

  @BeforeAll
  static void open() {
    assumeTrue(Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
        "skipped: needs " + CHROMIUM + " and " + DRIVER + " (Debian's chromium and chromium-driver)");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--lang=en-GB",
        "--user-data-dir=" + folder.resolve("profile"));
    options.setExperimentalOption("prefs", Map.of("download.default_directory", folder.toString()));
    LoggingPreferences everything = new LoggingPreferences();
    everything.enable(LogType.BROWSER, Level.ALL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, everything);
    browser = started(options);
    site = ServedSite.start();
  }

  private static ChromeDriver started(ChromeOptions options) {
    try {
      return new ChromeDriver(new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build(),
          options);
    } catch (SessionNotCreatedException e) {
      throw new TestAbortedException("skipped: " + CHROMIUM + " does not start here", e);
    }
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
    browser.manage().window().setSize(new Dimension(1280, 900));
    browser.get("http://127.0.0.1:" + site.port() + page);
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
  @ValueSource(strings = {"/", "/documents/section-h.html", "/search", "/search?q=meter", "/compare",
      "/sec/appendix-ad:2022-01-15", "/sec/section-h@base", "/sec/section-h/compare",
      "/sec/section-h/compare?before=base&after=v40.0"})
  void axeFindsNothing(String page) throws IOException {
    browser.manage().logs().get(LogType.BROWSER);
    for (int width : List.of(1280, 390)) {
      look(page, width);
      assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).as("no error, no breach of the security policy")
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/no/such/page", "/sec/apendix-ad", "/search?q=%22unclosed"})
  void axeFindsNothingWhereSomethingIsRefused(String page) throws IOException {
    look(page, 390);
  }

  private static void look(String page, int width) throws IOException {
    go(page);
    browser.manage().window().setSize(new Dimension(width, 900));
    browser.executeScript("document.querySelectorAll('details').forEach((it) => it.open = true)");
    try (InputStream script = Objects.requireNonNull(ServeBrowserTest.class.getResourceAsStream("/axe.min.js"))) {
      browser.executeScript(new String(script.readAllBytes(), StandardCharsets.UTF_8));
    }
    Object found = browser.executeAsyncScript("""
        const done = arguments[arguments.length - 1];
        axe.run(document, {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]})
          .then((result) => done(result.violations.map((it) =>
            it.id + ": " + it.nodes.slice(0, 3).map((node) => node.html.slice(0, 200)).join(" | "))));
        """);
    assertThat(found).as(page + " at " + width).isEqualTo(List.of());
    assertThat(browser.executeScript("return document.documentElement.scrollWidth <= innerWidth"))
        .as("no sideways scrolling: " + page)
        .isEqualTo(true);
  }
}
