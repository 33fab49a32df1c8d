package codicil.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.SessionNotCreatedException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.opentest4j.TestAbortedException;

/// Debian's Chromium without a window, and what must hold of every page that it shows.
public final class Chromium {
  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  private Chromium() {}

  /// How wide the window is, and what its reader likes.
  public enum Window {
    WIDE(1280, "light"), PHONE(390, "dark");

    private final int width;
    private final String scheme;

    Window(int width, String scheme) {
      this.width = width;
      this.scheme = scheme;
    }
  }

  /// Starts it. A test of a machine that has none, or on which it does not start, is skipped.
  ///
  /// @param folder where it keeps its profile, and what it fetches
  public static ChromeDriver start(Path folder) {
    assumeTrue(Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER),
        "skipped: needs " + BROWSER + " and " + DRIVER + " (Debian's chromium and chromium-driver)");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(BROWSER.toFile());
    options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--lang=en-GB",
        "--user-data-dir=" + folder.resolve("profile"));
    options.setExperimentalOption("prefs", Map.of("download.default_directory", folder.toString()));
    LoggingPreferences everything = new LoggingPreferences();
    everything.enable(LogType.BROWSER, Level.ALL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, everything);
    try {
      return new ChromeDriver(new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build(),
          options);
    } catch (SessionNotCreatedException e) {
      throw new TestAbortedException("skipped: " + BROWSER + " does not start here", e);
    }
  }

  /// Goes to a page in a wide window.
  public static void go(ChromeDriver browser, String address) {
    show(browser, Window.WIDE);
    browser.get(address);
  }

  /// Shows the page in such a window.
  public static void show(ChromeDriver browser, Window window) {
    browser.executeCdpCommand("Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", window.scheme))));
    browser.manage().window().setSize(new Dimension(window.width, 900));
  }

  /// Goes to a page in a wide window, with scripts or without.
  public static void go(ChromeDriver browser, String address, boolean scripts) {
    browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !scripts));
    go(browser, address);
  }

  /// What is wrong with the stops of Tab from the top of the page that is shown: one that cannot be seen to have
  /// the focus, that lies outside the window or under something else, or that comes before the one before it.
  ///
  /// @param stops how many stops to make
  public static List<String> unseenStops(ChromeDriver browser, int stops) {
    browser.executeScript("getSelection().removeAllRanges(); document.activeElement.blur(); scrollTo(0, 0)");
    List<String> faults = new ArrayList<>();
    for (int stop = 0; stop < stops; stop++) {
      new Actions(browser).sendKeys(Keys.TAB).perform();
      Object fault = browser.executeScript("""
          const at = document.activeElement;
          const before = window.stopBefore;
          // The copy button moves along with the focus.
          window.stopBefore = at.matches(".copy") ? before : at;
          if (at === document.body) { return ""; }
          const style = getComputedStyle(at);
          const box = at.getClientRects()[0];
          const here = document.elementFromPoint(box.left + Math.min(box.width / 2, 40), box.top + box.height / 2);
          const name = at.outerHTML.slice(0, 160);
          if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) { return "no outline: " + name; }
          if (!here || !(at.contains(here) || here.contains(at))) { return "covered or outside: " + name; }
          if (before && before.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_PRECEDING) {
            return "out of order: " + name;
          }
          return "";
          """);
      if (!"".equals(fault)) {
        faults.add(String.valueOf(fault));
      }
    }
    return faults;
  }

  /// What can be seen of buttons and fields that no form sends: without a script they do nothing.
  public static List<String> deadControls(ChromeDriver browser) {
    return browser.findElements(By.cssSelector("button, input, select, textarea"))
        .stream()
        .filter(WebElement::isDisplayed)
        .filter(control -> control.findElements(By.xpath("ancestor::form[@action]")).isEmpty())
        .map(control -> Objects.requireNonNullElse(control.getDomAttribute("id"), control.getText()))
        .toList();
  }

  /// What the browser complained of since it was last asked: errors, breaches of the security policy.
  public static List<String> complaints(ChromeDriver browser) {
    return browser.manage().logs().get(LogType.BROWSER).getAll().stream().map(Object::toString).toList();
  }

  /// What axe-core finds on the page that is shown, every part of it unfolded, in such a window, and whether it scrolls
  /// sideways there.
  public static List<String> faults(ChromeDriver browser, Window window) throws IOException {
    show(browser, window);
    browser.executeScript("document.querySelectorAll('details').forEach((it) => it.open = true)");
    try (InputStream script = Objects.requireNonNull(Chromium.class.getResourceAsStream("/axe.min.js"))) {
      browser.executeScript(new String(script.readAllBytes(), StandardCharsets.UTF_8));
    }
    Object found = browser.executeAsyncScript("""
        const done = arguments[arguments.length - 1];
        axe.run(document, {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]})
          .then((result) => done(result.violations.map((it) =>
            it.id + ": " + it.nodes.slice(0, 3).map((node) => node.html.slice(0, 200)).join(" | "))));
        """);
    Object sideways = browser.executeScript(
        "return document.documentElement.scrollWidth > innerWidth ? ['scrolls sideways'] : []");
    return Stream.of(found, sideways)
        .flatMap(each -> ((List<?>) Objects.requireNonNull(each)).stream())
        .map(
            each -> each + " (" + window + ")")
        .toList();
  }
}
