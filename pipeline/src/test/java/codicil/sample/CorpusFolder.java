package codicil.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The folder `corpus/sec`: its texts, and the documents that are made from them.
///
/// @param root `corpus/sec` itself
record CorpusFolder(Path root) {
  static CorpusFolder ofCheckout() {
    return new CorpusFolder(Path.of(System.getProperty("codicil.root", ".."), "corpus", "sec"));
  }

  List<Manuscript> manuscripts() {
    return files(root.resolve("texts")).stream()
        .filter(file -> file.toString().endsWith(".txt"))
        .map(file -> Manuscript.read(file.getFileName().toString().replace(".txt", ""), text(file)))
        .toList();
  }

  /// The texts of the recorded releases, by their number, such as `v40.0`.
  Map<String, String> releases() {
    var releases = new TreeMap<String, String>();
    for (Path file : files(root.resolve("releases"))) {
      releases.put(file.getFileName().toString().replace(".yaml", ""), text(file));
    }
    return releases;
  }

  /// The documents in the folder, by their paths below `documents`.
  Map<String, byte[]> documents() {
    Path folder = root.resolve("documents");
    var documents = new TreeMap<String, byte[]>();
    for (Path file : Files.isDirectory(folder) ? files(folder) : List.<Path>of()) {
      documents.put(folder.relativize(file).toString().replace('\\', '/'), bytes(file));
    }
    return documents;
  }

  /// Every document that the texts give, by its path below `documents`, such as `section-h/v40.0.docx`.
  Map<String, byte[]> made() {
    var made = new TreeMap<String, byte[]>();
    for (Manuscript manuscript : manuscripts()) {
      for (Edition edition : manuscript.editions()) {
        String path = manuscript.id() + "/" + edition.version() + "." + manuscript.format();
        made.put(path, manuscript.format().equals("pdf") ? PdfEdition.bytes(edition) : DocxEdition.bytes(edition));
      }
    }
    return made;
  }

  /// Writes these documents and deletes all others.
  void write(Map<String, byte[]> made) {
    Path folder = root.resolve("documents");
    try {
      for (String old : documents().keySet()) {
        if (!made.containsKey(old)) {
          Files.delete(folder.resolve(old));
        }
      }
      for (Map.Entry<String, byte[]> document : made.entrySet()) {
        Path file = folder.resolve(document.getKey());
        Files.createDirectories(file.getParent());
        Files.write(file, document.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
