package codicil.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.SessionNotCreatedException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
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

  private static void show(ChromeDriver browser, Window window) {
    browser.executeCdpCommand("Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", window.scheme))));
    browser.manage().window().setSize(new Dimension(window.width, 900));
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
