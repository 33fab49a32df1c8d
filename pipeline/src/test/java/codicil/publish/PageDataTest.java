package codicil.publish;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.json.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// What lies beside the pages for programs: data that keeps its schema, feeds that are feeds.
class PageDataTest {
  private final Path site = WholeSite.folder();

  private List<Path> files(String folder, String ending) throws IOException {
    try (Stream<Path> all = Files.list(site.resolve(folder))) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  @Test
  void everyReleaseAndDocumentIsThereAsDataThatKeepsTheSchema() throws IOException {
    for (String folder : List.of("releases", "documents")) {
      assertThat(keeping("site.schema.json", folder)).isEqualTo(files(folder, ".html").size());
    }
  }

  @Test
  void everyTextIsThereAsDataThatKeepsItsSchema() throws IOException {
    for (String document : List.of("section-a", "section-h", "schedule-10", "appendix-ad")) {
      String folder = "texts/" + document;
      assertThat(keeping("text.schema.json", folder)).isEqualTo(files(folder, ".html").size()).isPositive();
    }
    assertThat(Files.readString(site.resolve("texts/section-h/v40.0.json"))).contains("\"number\":\"H8.16\"");
  }

  @Test
  void whatListsSomethingIsThereAsDataThatKeepsTheSchema() throws IOException {
    Schema schema = new Schema(Files.readString(site.resolve("site.schema.json")));
    for (String page : List.of("releases", "documents", "as-of", "gaps")) {
      String data = Files.readString(site.resolve(page + ".json"));
      assertThat(schema.violations(data)).as(page).isEmpty();
      assertThat(data).contains("codicil-" + page + "-1");
    }
    assertThat(Files.readString(site.resolve("as-of.json"))).contains("\"text\":\"texts/section-h/v40.0.html\"");
  }

  /// How many files of data in a folder there are, all of which keep a schema.
  private int keeping(String schema, String folder) throws IOException {
    Schema known = new Schema(Files.readString(site.resolve(schema)));
    List<Path> data = files(folder, ".json");
    for (Path file : data) {
      assertThat(known.violations(Files.readString(file))).as(file.toString()).isEmpty();
    }
    return data.size();
  }

  @Test
  void theDataOfAReleaseNamesItsRedlines() throws IOException {
    assertThat(Files.readString(site.resolve("releases/v59.0.json"))).contains("\"id\":\"v59.0\"",
        "\"html\":\"redlines/schedule-11/v59.0.html\"", "\"proved\":\"fine\"");
  }

  /// RFC 4287 §4.1.1 and §4.1.2: what a feed and an entry must have, the latest first.
  @Test
  void feedsHaveWhatAtomAsksFor() throws Exception {
    List<Path> feeds = files("feeds", ".xml");
    assertThat(feeds.size()).isEqualTo(files("documents", ".html").size() + 1);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    for (Path feed : feeds) {
      Document read = factory.newDocumentBuilder().parse(feed.toFile());
      Element root = read.getDocumentElement();
      assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
      for (String needed : List.of("id", "title", "updated", "author")) {
        assertThat(root.getElementsByTagName(needed).getLength()).as(feed + " " + needed).isPositive();
      }
      List<String> days = Stream.iterate(0, at -> at < root.getElementsByTagName("entry").getLength(), at -> at + 1)
          .map(at -> (Element) root.getElementsByTagName("entry").item(at))
          .map(entry -> entry.getElementsByTagName("updated").item(0).getTextContent())
          .toList();
      assertThat(days).isSortedAccordingTo((one, other) -> other.compareTo(one)).allMatch(day -> day.endsWith("Z"));
    }
  }
}
