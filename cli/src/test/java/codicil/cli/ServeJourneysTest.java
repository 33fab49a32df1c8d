package codicil.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import codicil.indexer.Hits;
import codicil.indexer.Search;
import codicil.model.Address;
import codicil.model.Bytes;
import codicil.model.DocumentName;
import codicil.model.Source;
import codicil.model.Unusable;
import codicil.publish.Redlining;
import codicil.render.html.Served;
import codicil.serve.Bounds;
import codicil.serve.Desk;
import codicil.serve.Server;
import codicil.store.Workspace;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// What readers do with the web application, over real connections.
class ServeJourneysTest {
  private static ServedSite site;

  @BeforeAll
  static void start() {
    site = ServedSite.start();
  }

  @AfterAll
  static void stop() {
    assertThat(site.notes()).noneMatch(note -> note.contains("internal error"));
    site.close();
  }

  @Test
  void theSiteIsServedAsItWasPublished() {
    HttpResponse<byte[]> home = site.bytes("/");
    assertThat(home.statusCode()).isEqualTo(200);
    String published = ServedSite.site(ServedSite.folders()).read("index.html").orElseThrow().text();
    assertThat(published).contains("<!--served <li><a href=\"compare\"");
    assertThat(Bytes.of(home.body()).text()).isEqualTo(Served.shown(published))
        .contains("<li><a href=\"compare\">Compare files</a></li>")
        .doesNotContain("<!--");
    assertThat(site.get("/documents/section-h.html").body()).contains("action=\"../sec/section-h/compare\"");
    assertThat(home.headers().map()).containsKeys("content-security-policy", "x-content-type-options",
        "referrer-policy", "cross-origin-opener-policy", "cross-origin-resource-policy");
    assertThat(home.headers().firstValue("server")).isEmpty();
    assertThat(site.get("/codicil.css").headers().firstValue("content-type")).hasValue("text/css; charset=utf-8");
  }

  @Test
  void whatTheReaderHasIsNotSentAgainAndTheRestIsSentSmall() throws IOException {
    String tag = site.get("/").headers().firstValue("etag").orElseThrow();
    HttpResponse<byte[]> again = site.bytes("/", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(site.get("/releases.html", "If-None-Match", tag).statusCode()).isEqualTo(200);

    HttpResponse<byte[]> small = site.bytes("/", "Accept-Encoding", "gzip");
    assertThat(small.headers().firstValue("content-encoding")).hasValue("gzip");
    assertThat(new GZIPInputStream(new ByteArrayInputStream(small.body())).readAllBytes())
        .isEqualTo(site.bytes("/").body())
        .hasSizeGreaterThan(small.body().length);
    assertThat(ServedSite.send(site.request("/").HEAD(), BodyHandlers.ofString()).statusCode()).isEqualTo(200);
  }

  @Test
  void aDocumentOnADayShowsTheAnswerItsGapsAndTheText() {
    String page = site.get("/sec/appendix-ad:2022-01-15").body();
    assertThat(page).contains("Appendix AD on 15 January 2022", "v50.0", "4 November 2021", "Not known", "v52.0–v56.0",
        "The text of v50.0", "id=\"3.8.2\"", "class=\"term\"", "href=\"../releases/v50.0.html\"",
        "href=\"../texts/appendix-ad/v50.0.html\"", "Why: MP157, Removal of DUIS v1.1 and v2.0",
        "v61.0</a>, in effect from 30 June 2022.", "href=\"../sec/appendix-ad/compare?before=v50.0&amp;after=v61.0\"");
    HttpResponse<String> picked = site.get("/sec/appendix-ad?on=2022-01-15");
    assertThat(picked.statusCode()).isEqualTo(303);
    assertThat(picked.headers().firstValue("location")).hasValue("/sec/appendix-ad:2022-01-15");
  }

  @Test
  void aSearchSaysWhatIsMissingAndKeepsWhatWasTyped() {
    assertThat(site.get("/search?q=H99.9").body()).contains("Section H has no clause H99.9 in any stored version");
    HttpResponse<String> mistaken = site.get("/search?q=meter&document=Apendix+AE&on=2021-99-99");
    assertThat(mistaken.statusCode()).isEqualTo(400);
    assertThat(mistaken.body()).contains("value=\"meter\"", "value=\"Apendix AE\"");
    String phrase = "/search?q=%22before+1+January+2021%22&document=Section+H";
    assertThat(site.get(phrase).body()).contains("Nothing found", "look in all versions");
    assertThat(site.get(phrase + "&versions=all").body()).contains("/section-h@v34.0#H8.16", "checked");
  }

  @Test
  void documentsAreKnownByTheirOtherNames() {
    assertThat(site.get("/sec/duis:2022-01-15").body()).contains("Appendix AD on 15 January 2022");
    assertThat(site.get("/sec/Section%20H@v40.0").statusCode()).isEqualTo(200);
  }

  @Test
  void whatCannotBeAskedIsSaidOnAPageOfOurs() {
    HttpResponse<String> deleted = ServedSite.send(site.request("/").DELETE(), BodyHandlers.ofString());
    assertThat(deleted.statusCode()).isEqualTo(405);
    assertThat(deleted.body()).contains("This address cannot be asked like that.");
    assertThat(site.get("/api/nope").body()).contains("/api/openapi.json");
  }

  @Test
  void anAddressLeadsToTheClause() {
    HttpResponse<String> clause = site.get("/sec/appendix-ad@v50.0%233.8.2");
    assertThat(clause.statusCode()).isEqualTo(303);
    assertThat(clause.headers().firstValue("location")).hasValue("/sec/appendix-ad@v50.0#3.8.2");
    assertThat(site.get("/sec/appendix-ad@base").body()).contains("before the first recorded change");
    assertThat(site.get("/sec/appendix-ad@v52.0").statusCode()).isEqualTo(404);
    assertThat(site.get("/sec/appendix-b:2022-01-15").body()).contains("No text of it is held");
  }

  @Test
  void anyTwoVersionsAreCompared() throws Exception {
    String page = site.get("/sec/section-h/compare?before=base&after=v40.0").body();
    assertThat(page).contains("Section H: base to v40.0", "<del", "<ins", "proved: accepting all",
        "<option value=\"v40.0\" selected>");
    String word = page.replaceAll("(?s).*href=\"\\.\\./\\.\\./(compare/[0-9a-f]{64}\\.docx)\".*", "$1");
    proved("base", "v40.0", site.bytes("/" + word).body());
    assertThat(site.get("/sec/section-h/compare").body()).contains("compare two versions", "<option value=\"base\"");
    assertThat(site.get("/sec/section-h/compare?before=2021-03-01&after=2022-01-01").body()).contains("v34.0 to v50.0");
  }

  @Test
  void twoFilesOfTheReadersOwnAreCompared() throws Exception {
    assertThat(site.get("/compare").body()).contains("enctype=\"multipart/form-data\"", "type=\"file\"");
    HttpResponse<String> made = site.post("/compare", files(), List.of(), "Sec-Fetch-Site", "same-origin");
    assertThat(made.statusCode()).isEqualTo(303);
    String place = made.headers().firstValue("location").orElseThrow();
    HttpResponse<String> page = site.get(place);
    assertThat(page.body()).contains("From before.docx to after.docx", "proved: accepting all", "<del", ".docx\"");
    HttpResponse<byte[]> word = site.bytes(place + ".docx");
    assertThat(word.headers().firstValue("content-disposition")).hasValueSatisfying(value -> assertThat(value)
        .startsWith("attachment; filename*=UTF-8''after%2C%20redline.docx"));
    proved("base", "v40.0", word.body());
    HttpResponse<byte[]> print = site.bytes(place + ".pdf");
    assertThat(print.headers().firstValue("content-type")).hasValue("application/pdf");
    assertThat(new String(print.body(), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    assertThat(JsonMapper.shared().readTree(site.get(place + ".json").body()).isObject()).isTrue();
    assertThat(site.get(place + ".html").body()).contains("<style>");
    assertThat(site.get("/compare/" + "0".repeat(64)).statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsToBeIgnoredIs() {
    HttpResponse<String> all = site.post("/api/redline", files(), List.of());
    HttpResponse<String> fewer = site.post("/api/redline", files(), List.of("formatting", "moves"));
    assertThat(all.statusCode()).isEqualTo(fewer.statusCode()).isEqualTo(200);
    assertThat(site.post("/api/redline", files(), List.of("everything")).statusCode()).isEqualTo(400);
  }

  private static Map<String, byte[]> files() {
    return Map.of("before", ServedSite.document("section-h", "base"), "after",
        ServedSite.document("section-h", "v40.0"));
  }

  private static void proved(String before, String after, byte[] redline) {
    assertThat(Redlining.prove(source(before), source(after), Bytes.of(redline)).holds()).isTrue();
  }

  private static Source source(String version) {
    return new Source(version, Bytes.of(ServedSite.document("section-h", version)));
  }

  @Test
  void clausesAreFoundAndTheWordsMarked() {
    assertThat(site.get("/search").body()).contains("name=\"q\"").doesNotContain("class=\"hits\"");
    String page = site.get("/search?q=meter&on=2022-01-15").body();
    assertThat(page).contains("class=\"hits\"", "<mark>", "href=\"sec/", "v52.0");
    assertThat(site.get("/search?q=H8.16").body()).contains("href=\"sec/section-h@");
    assertThat(site.get("/search?q=MP062").body()).contains("MP062", "v27.0");
    assertThat(site.get("/api/search?q=%2228+August+2023%22&changed-in=v59.0").body())
        .contains("schedule-11@v59.0#3.1");
    assertThat(site.get("/api/search?q=MP062").body()).contains("\"rule\":\"modification\"");
    assertThat(site.get("/search?q=%22unclosed").statusCode()).isEqualTo(400);
    assertThat(site.get("/search.html?q=meter").headers().firstValue("location")).hasValue("/search?q=meter");
  }

  @Test
  void aMistypedDocumentIsRefusedWithWhatMayHaveBeenMeant() {
    HttpResponse<String> page = site.get("/sec/apendix-ad:2022-01-15", "Accept", "text/html");
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("Did you mean", "href=\"../sec/appendix-ad:2022-01-15\"");
    HttpResponse<String> json = site.get("/sec/apendix-ad:2022-01-15", "Accept", "application/json");
    assertThat(json.body()).startsWith("{\"error\":").contains("Appendix AD");
    assertThat(site.get("/sec/appendix-ad:yesterday").statusCode()).isEqualTo(400);
    assertThat(site.get("/no/such/page").body()).contains("Not found", "href=\"../../search\"");
  }

  @Test
  void theApiAnswersWhatTheCommandLineAnswers() {
    assertThat(site.get("/api/in-force?document=Appendx+AD&on=2021-12-01&known-on=2022-12-31").body()).isEqualTo(
        printed("in-force", "Appendx AD", "--on", "2021-12-01", "--known-on", "2022-12-31", "--json"));
    assertThat(site.get("/api/gaps?known-on=2022-12-31").body()).isEqualTo(printed("gaps", "--known-on", "2022-12-31",
        "--json"));
  }

  private static String printed(String... command) {
    StringWriter out = new StringWriter();
    Codicil.commandLine()
        .setOut(new PrintWriter(out, true))
        .execute(LogFolder.command(List.of(command), ServedSite.folders().corpus()));
    return out.toString();
  }

  @Test
  void aStopLetsWhatRunsFinish() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    ServedSite slow = ServedSite.start(Bounds.USUAL, desk -> new Slow(desk, asked, closed));
    CompletableFuture<HttpResponse<String>> running =
        CompletableFuture.supplyAsync(() -> slow.get("/search?q=meter"));
    assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();
    slow.close();
    assertThat(closed.getCount()).as("the desk is closed with the server").isZero();
    assertThat(running.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
    assertThat(slow.raw("GET / HTTP/1.1\r\n\r\n")).startsWith("connection closed");
  }

  /// Takes a second to search.
  private record Slow(Desk desk, CountDownLatch asked, CountDownLatch closed) implements Desk {
    @Override
    public Workspace workspace() {
      return desk.workspace();
    }

    @Override
    public LocalDate today() {
      return desk.today();
    }

    @Override
    public Answer ask(List<String> question) {
      return desk.ask(question);
    }

    @Override
    public Hits search(Search search) {
      asked.countDown();
      try {
        Thread.sleep(1000);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
      return desk.search(search);
    }

    @Override
    public Stored stored(DocumentName document, Address.At at) {
      return desk.stored(document, at);
    }

    @Override
    public void close() {
      closed.countDown();
      desk.close();
    }
  }

  @Test
  void aPortThatIsTakenIsSaidToBe() {
    assertThatThrownBy(() -> Server.start(new FrontDesk(ServedSite.folders(), _ -> {}),
        ServedSite.site(ServedSite.folders()), new Server.Place("127.0.0.1", site.port(), Set.of("127.0.0.1")),
        Bounds.USUAL, _ -> {})).isInstanceOf(Unusable.class).hasMessageContaining("taken");
  }
}
