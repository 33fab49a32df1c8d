package codicil.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/// Every link of the site of the whole corpus leads to a page or file that is there, and to an anchor that is in it.
class SiteLinksTest {
  private final Path site = WholeSite.folder();
  private final Map<String, Set<String>> anchors = new HashMap<>();
  private final List<String> dead = new ArrayList<>();

  @Test
  void noLinkIsDeadAndNoAnchorIsMissingOrTwice() throws IOException {
    List<Path> pages;
    try (Stream<Path> files = Files.walk(site)) {
      pages = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
    Map<String, List<String>> links = new HashMap<>();
    for (Path page : pages) {
      Document read = Jsoup.parse(page);
      String name = site.relativize(page).toString();
      List<String> ids = read.select("[id]").stream().map(Element::id).toList();
      anchors.put(name, new HashSet<>(ids));
      assertThat(ids).as("anchors of " + name).doesNotHaveDuplicates();
      links.put(name, Stream.concat(read.select("[href]").stream().map(each -> each.attr("href")), read.select("[src]")
          .stream()
          .map(each -> each.attr("src"))).distinct().toList());
    }
    links.forEach((page, targets) -> targets.forEach(target -> look(page, target)));
    assertThat(pages.size()).isGreaterThan(300);
    assertThat(dead).isEmpty();
  }

  private void look(String page, String target) {
    URI uri = URI.create(target.replace(" ", "%20"));
    if (uri.isAbsolute()) {
      assertThat(uri.getScheme()).as(page + " → " + target).isIn("https", "http", "data", "mailto");
      return;
    }
    String path = uri.getPath().isEmpty() ? page : URI.create(page).resolve(uri.getPath()).toString();
    if (!Files.isRegularFile(site.resolve(path))) {
      dead.add(page + " → " + target);
    } else if (uri.getRawFragment() != null && anchors.containsKey(path)
        && !anchors.getOrDefault(path, Set.of())
            .contains(URLDecoder.decode(uri.getRawFragment().replace("+", "%2B"), StandardCharsets.UTF_8))) {
      dead.add(page + " → " + target);
    }
  }

  /// What is in the manifest is there and has the digest that it says, and nothing else is there.
  @Test
  void theManifestIsTheSite() throws IOException {
    Map<String, String> stated = new HashMap<>();
    Files.readAllLines(site.resolve("manifest.txt"))
        .forEach(line -> stated.put(line.substring(66), line.substring(0, 64)));
    Map<String, String> found = new HashMap<>();
    try (Stream<Path> files = Files.walk(site)) {
      files.filter(Files::isRegularFile)
          .filter(file -> !file.endsWith("manifest.txt"))
          .forEach(file -> found.put(site.relativize(file).toString(), digest(file)));
    }
    assertThat(found).isEqualTo(stated);
  }

  private static String digest(Path file) {
    try {
      return codicil.model.Bytes.of(Files.readAllBytes(file)).sha256();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
