package codicil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.serve.Bounds;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Requests that mean harm, or are merely wrong.
class ServeHostileTest {
  private static final Bounds TIGHT = new Bounds(200_000, Duration.ofSeconds(1), 2, Duration.ofSeconds(60),
      Duration.ofSeconds(90), 100_000, Duration.ofSeconds(20));

  private static ServedSite site;

  @BeforeAll
  static void start() {
    site = ServedSite.start(TIGHT, UnaryOperator.identity());
  }

  @AfterAll
  static void stop() {
    assertThat(site.get("/").statusCode()).as("still there").isEqualTo(200);
    assertThat(site.notes()).noneMatch(note -> note.contains("internal error"));
    site.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/../code.yaml", "/../../../../etc/passwd", "/%2e%2e/code.yaml", "/%2e%2e%2fcode.yaml",
      "/..%2fcode.yaml", "/..%5ccode.yaml", "/documents/../../journal.db", "/documents/..;/code.yaml", "//etc/passwd",
      "/%00", "/index.html%00.css", "/.part", "/documents/.hidden", "/C:/windows/win.ini", "/documents", "/%ff%fe",
      "/compare/../code.yaml", "/sec/..%2f..%2fcode.yaml", "/texts//section-h"})
  void noPathLeavesTheSite(String path) {
    String answer = site.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("root:", "releases:", "\tat ", "Exception");
  }

  @Test
  void aStrangersNameIsRefused() {
    assertThat(host("evil.example")).startsWith("HTTP/1.1 421").doesNotContain("Releases through time");
    assertThat(host("localhost.evil.example:" + site.port())).startsWith("HTTP/1.1 421");
    assertThat(host("localhost:" + site.port())).startsWith("HTTP/1.1 200");
    assertThat(host("LOCALHOST.:1")).startsWith("HTTP/1.1 200");
    assertThat(site.raw("GET / HTTP/1.1\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 400");
    assertThat(site.raw("GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 400");
  }

  private static String host(String name) {
    return site.raw("GET / HTTP/1.1\r\nHost: " + name + "\r\nConnection: close\r\n\r\n");
  }

  @Test
  void whatAnotherSiteHadTheBrowserSendIsRefused() {
    Map<String, byte[]> files = files(100);
    for (List<String> headers : List.of(List.of("Sec-Fetch-Site", "cross-site"), List.of("Sec-Fetch-Site", "same-site"),
        List.of("Origin", "https://evil.example"), List.of("Origin", "null"),
        List.of("Origin", "http://127.0.0.1:1"), List.of("Origin", "%"))) {
      assertThat(site.post("/compare", files, List.of(), headers.toArray(String[]::new)).statusCode())
          .as(headers.toString())
          .isEqualTo(403);
    }
    assertThat(site.post("/compare", files, List.of(), "Origin", "http://127.0.0.1:" + site.port()).statusCode())
        .isEqualTo(415);
    assertThat(site.post("/compare", files, List.of()).statusCode()).isEqualTo(415);
  }

  private static Map<String, byte[]> files(int size) {
    return Map.of("before", new byte[size], "after", new byte[size]);
  }

  @Test
  void aFileThatIsTooLargeIsRefusedBeforeItIsRead() {
    assertThat(upload("99999999999", "--x")).startsWith("HTTP/1.1 413");
    HttpResponse<String> whole = site.post("/compare", files(250_000), List.of(), "Accept", "application/json");
    assertThat(whole.statusCode()).isEqualTo(413);
    assertThat(whole.body()).startsWith("{\"error\":\"A file may have at most");
  }

  private static String upload(String length, String begin) {
    return site.raw(String.join("\r\n", "POST /compare HTTP/1.1", "Host: localhost",
        "Content-Type: multipart/form-data; boundary=x", "Content-Length: " + length, "", begin));
  }

  @Test
  void whoeverSendsTooSlowlyIsCutOff() {
    long start = System.nanoTime();
    assertThat(upload("1000", "--x")).doesNotStartWith("HTTP/1.1 200");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
    assertThat(site.get("/").statusCode()).isEqualTo(200);
  }

  @Test
  void filesThatAreNoneAreRefused() {
    assertThat(site.post("/compare", Map.of("before", new byte[10]), List.of()).statusCode()).isEqualTo(400);
    assertThat(site.post("/compare", files(0), List.of()).statusCode()).isEqualTo(400);
    byte[] broken = "PK\u0003\u0004 and nothing more".getBytes(StandardCharsets.ISO_8859_1);
    HttpResponse<String> unusable = site.post("/api/redline", Map.of("before", broken, "after", broken), List.of());
    assertThat(unusable.statusCode()).isIn(415, 422);
    assertThat(unusable.body()).startsWith("{\"error\":");
    assertThat(ServedSite.send(site.request("/compare", "Content-Type", "text/plain")
        .POST(java.net.http.HttpRequest.BodyPublishers.ofString("x")), HttpResponse.BodyHandlers.ofString())
        .statusCode()).isEqualTo(415);
    assertThat(ServedSite.send(site.request("/search").DELETE(), HttpResponse.BodyHandlers.ofString()).statusCode())
        .isIn(404, 405);
  }

  static Stream<String> parameters() {
    return Stream.of("/search?q=X", "/search?q=meter&document=X", "/search?q=meter&on=X", "/sec/X", "/sec/appendix-adX",
        "/sec/appendix-ad@X", "/sec/appendix-ad:X", "/sec/appendix-ad@v50.0%23X", "/sec/appendix-ad?on=X",
        "/sec/X/compare", "/sec/section-h/compare?before=X&after=v40.0", "/sec/section-h/compare?before=base&after=X",
        "/compare/X", "/X", "/documents/X", "/search.html?X=X", "/api/X", "/api/in-force?document=X&on=2021-12-01",
        "/api/in-force?document=DUIS&on=X", "/api/in-force?document=DUIS&on=2021-12-01&known-on=X",
        "/api/in-force?document=DUIS&on=2021-12-01&about=X", "/api/release?name=X", "/api/release?on=X",
        "/api/release?name=v50.0&since=X", "/api/log?document=X", "/api/gaps?from=X", "/api/gaps?to=X",
        "/api/search?q=X", "/api/search?q=meter&limit=X", "/api/search?q=meter&release=X", "/api/text?address=X",
        "/api/text?address=sec/section-h%23X", "/api/redline?document=X&before=base&after=v40.0",
        "/api/redline?document=Section+H&before=X&after=v40.0",
        "/api/redline?document=Section+H&before=base&after=v40.0"
            + "&format=X");
  }

  @ParameterizedTest
  @MethodSource("parameters")
  void whateverAParameterHoldsIsOnlyShown(String path) {
    for (String evil : List.of("\"><script>alert(1)</script>", "' onmouseover='alert(1)", "javascript:alert(1)",
        "--workspace=/", "--help", "@/etc/passwd", "${env:PATH}", "-1", "\r\nSet-Cookie: a=b", "x".repeat(3000))) {
      HttpResponse<String> answer =
          site.get(path.replace("X", URLEncoder.encode(evil, StandardCharsets.UTF_8).replace("+", "%20")));
      String type = answer.headers().firstValue("content-type").orElse("");
      assertThat(answer.statusCode()).as(path + " " + evil).isLessThan(500);
      assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
      assertThat(answer.body()).doesNotContain("root:", "Usage: codicil", "Exception", "\tat ", System.getenv("PATH"));
      if (type.startsWith("text/html")) {
        assertThat(Jsoup.parse(answer.body()).getAllElements()).as(path + " " + evil)
            .noneMatch(element -> element.hasAttr("onmouseover") || element.attr("href").startsWith("javascript:")
                || element.normalName().equals("script") && !element.data().isEmpty());
      } else if (answer.statusCode() < 300 || answer.statusCode() >= 400) {
        assertThat(type).as(path).isEqualTo("application/json");
      }
    }
  }

  @Test
  void theNameOfAFileIsOnlyShown() {
    HttpResponse<String> made = site.post("/compare", Map.of("before", ServedSite.document("section-h", "base"),
        "after <img src=x onerror=alert(1)>", ServedSite.document("section-h", "v40.0")), List.of());
    assertThat(site.get(made.headers().firstValue("location").orElseThrow()).body()).contains("&lt;img src=x")
        .doesNotContain("<img src=x");
  }

  @Test
  void manyRedlinesAtOnceAreMadeInTurn() {
    List<CompletableFuture<HttpResponse<String>>> asked = IntStream.range(0, 12)
        .mapToObj(
            at -> CompletableFuture.supplyAsync(() -> site.get("/api/redline?document=Appendix+AD&before=v27.0&after="
                + (at % 2 == 0 ? "v50.0" : "v61.0"))))
        .toList();
    assertThat(asked).allSatisfy(each -> assertThat(each.join().statusCode()).isEqualTo(200));
  }

  @Test
  void whereThereIsNoPlaceTheReaderIsAskedToComeBack() {
    try (ServedSite full = ServedSite.start(new Bounds(200_000, Duration.ofSeconds(1), 0, Duration.ofMillis(10),
        Duration.ofSeconds(1), 1000, Duration.ofSeconds(1)), UnaryOperator.identity())) {
      HttpResponse<String> busy = full.get("/sec/section-h/compare?before=base&after=v40.0");
      assertThat(busy.statusCode()).isEqualTo(503);
      assertThat(busy.headers().firstValue("retry-after")).hasValue("5");
      assertThat(busy.body()).contains("Send it again in a moment");
    }
    try (ServedSite hasty = ServedSite.start(new Bounds(200_000, Duration.ofSeconds(1), 1, Duration.ofMillis(10),
        Duration.ofMillis(1), 1000, Duration.ofSeconds(1)), UnaryOperator.identity())) {
      HttpResponse<String> late = hasty.get("/api/redline?document=Section+H&before=base&after=v40.0");
      assertThat(late.statusCode()).isEqualTo(503);
      assertThat(late.body()).contains("codicil redline");
    }
  }
}
