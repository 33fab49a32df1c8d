package codicil.store;

import codicil.log.DocumentLog;
import codicil.model.DocumentName;
import codicil.model.Finding;
import codicil.model.ReleaseNumber;
import codicil.model.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// A folder of stored versions of one document, held against the log.
///
/// @param log the log
/// @param folder the folder, named by the document's id
record Shelf(DocumentLog log, Path folder) {
  /// No part of a document of the field is larger unpacked; more is a bomb.
  private static final long UNPACKED = 1L << 30;

  List<Finding> verify() {
    String id = String.valueOf(folder.getFileName());
    Optional<DocumentName> document = DocumentName.parse(id).filter(name -> log.code().document(name).isPresent());
    if (document.isEmpty()) {
      return List.of(new Finding("document-unknown", id, "the code has no such document"));
    }
    return Disk.list(folder).stream().flatMap(file -> verify(document.get(), file)).toList();
  }

  private Stream<Finding> verify(DocumentName document, Path file) {
    String name = String.valueOf(file.getFileName());
    String place = document.id() + "/" + name;
    return Stream.concat(belongs(document, name, place), whole(Workspace.read(file), place));
  }

  private Stream<Finding> belongs(DocumentName document, String name, String place) {
    String stem = name.replaceFirst("\\.(docx|pdf)$", "");
    if (stem.equals(name)) {
      return Stream.of(new Finding("document-format", place, "only .docx and .pdf are used"));
    }
    boolean known = stem.equals("base") || ReleaseNumber.parse(stem)
        .flatMap(log::release)
        .flatMap(release -> release.change(document))
        .isPresent();
    return known ? Stream.empty()
        : Stream.of(new Finding("document-unrecorded", place,
            "no recorded release of that number changed the document"));
  }

  private static Stream<Finding> whole(Source source, String place) {
    if (source.isPdf()) {
      String text = new String(source.bytes().toArray(), java.nio.charset.StandardCharsets.ISO_8859_1);
      return text.contains("%%EOF") ? Stream.empty()
          : Stream.of(new Finding("document-cut", place, "the end is missing"));
    }
    return source.isWord() ? unzips(source, place)
        : Stream.of(new Finding("document-format", place, "it is neither Word nor PDF"));
  }

  private static Stream<Finding> unzips(Source source, String place) {
    try (ZipInputStream zip = new ZipInputStream(source.bytes().stream())) {
      long size = 0;
      boolean body = false;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        body |= entry.getName().equals("word/document.xml");
        size += zip.skip(UNPACKED - size);
      }
      return body && size < UNPACKED ? Stream.empty()
          : Stream.of(new Finding("document-format", place, "it is no Word document"));
    } catch (IOException e) {
      return Stream.of(new Finding("document-cut", place, "the package is damaged: " + e.getMessage()));
    }
  }
}
