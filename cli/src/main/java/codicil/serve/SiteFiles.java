package codicil.serve;

import codicil.render.html.Served;
import codicil.store.Folder;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// The published site, file by file, as it is on disk now; pages with what they show only where a program answers.
///
/// @param folder its folder; nothing outside is ever read
record SiteFiles(Folder folder) {
  private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("html", Reply.HTML),
      Map.entry("css", "text/css; charset=utf-8"), Map.entry("js", "text/javascript; charset=utf-8"),
      Map.entry("json", Reply.JSON), Map.entry("svg", "image/svg+xml"), Map.entry("png", "image/png"),
      Map.entry("txt", "text/plain; charset=utf-8"), Map.entry("csv", "text/csv; charset=utf-8"),
      Map.entry("md", "text/markdown; charset=utf-8"), Map.entry("xml", "application/xml"),
      Map.entry("pdf", "application/pdf"), Map.entry("docx", Reply.DOCX), Map.entry("zip", "application/zip"),
      Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

  /// A file by its path below the root; `` and what ends in a slash mean the page of the folder.
  ///
  /// @throws Refused if there is none
  Reply file(String path) {
    String name = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    if (!isPlain(name)) {
      throw absent();
    }
    return folder.read(name)
        .map(content -> type(name).equals(Reply.HTML) ? Reply.page(Served.shown(content.text()))
            : Reply.of(type(name), content))
        .orElseThrow(SiteFiles::absent);
  }

  private static Refused absent() {
    return Refused.notThere("There is no such page. It may have been one of a release that is no longer recorded.");
  }

  /// Parts that begin with a dot lead out of a folder, or are files that are just being written.
  private static boolean isPlain(String path) {
    return path.codePoints().noneMatch(at -> Character.isISOControl(at) || at == '\\' || at == ':')
        && Stream.of(path.split("/", -1)).noneMatch(part -> part.isEmpty() || part.startsWith("."));
  }

  private static String type(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return TYPES.getOrDefault(ending, "application/octet-stream");
  }
}
