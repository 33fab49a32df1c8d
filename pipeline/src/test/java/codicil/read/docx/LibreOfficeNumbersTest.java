package codicil.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import codicil.model.Bytes;
import codicil.model.Paragraph;
import codicil.model.Passage;
import codicil.model.Source;
import codicil.model.Table;
import codicil.word.WordPackage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Holds printed numbers against those of LibreOffice, whose text export writes them before their paragraphs.
///
/// Give `-Dcodicil.numbers=all` for all documents of the shared series (ten minutes), else only small ones are compared.
class LibreOfficeNumbersTest {
  private static final Path SERIES =
      Path.of(System.getProperty("codicil.shared", "../../shared"), "corpora", "docx-series");
  private static final boolean ALL = "all".equals(System.getProperty("codicil.numbers", ""));
  private static final long SMALL = 60_000;

  @Test
  void numbersAreThoseOfLibreOffice(@TempDir Path folder) throws IOException, InterruptedException {
    assumeTrue(Files.isDirectory(SERIES), () -> "the shared documents are not at " + SERIES);
    List<Path> documents = documents();
    Path list = Files.createDirectory(folder.resolve("in"));
    for (Path document : documents) {
      Files.copy(document, list.resolve(name(document) + ".docx"));
    }
    export(list, folder);
    List<String> differences = new ArrayList<>();
    for (Path document : documents) {
      // some versions of LibreOffice cannot load some documents
      Path text = folder.resolve(name(document) + ".txt");
      if (Files.exists(text)) {
        differences.addAll(differences(document, Files.readAllLines(text)));
      }
    }
    assertThat(differences).isEmpty();
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.walk(SERIES)) {
      List<Path> found = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".docx")).sorted().toList()) {
        boolean first = file.getFileName().toString().startsWith("01-");
        // the text export of LibreOffice writes deleted words as well
        if ((ALL || first && Files.size(file) < SMALL) && !isTracked(file)) {
          found.add(file);
        }
      }
      return found;
    }
  }

  private static boolean isTracked(Path file) throws IOException {
    WordPackage document = WordPackage.open(new Source(file.toString(), Bytes.of(Files.readAllBytes(file))));
    String xml = document.bytes(document.main())
        .map(bytes -> new String(bytes.toArray(), StandardCharsets.UTF_8))
        .orElse("");
    return xml.contains("<w:del ") || xml.contains("<w:moveFrom ");
  }

  private static String name(Path document) {
    return document.getName(document.getNameCount() - 2) + "--"
        + document.getFileName().toString().replace(".docx", "");
  }

  private static void export(Path list, Path folder) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of("soffice", "--headless", "-env:UserInstallation=" + folder.resolve("profile").toUri(),
            "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder.toString()));
    try (Stream<Path> files = Files.list(list)) {
      files.sorted().map(Path::toString).forEach(command::add);
    }
    try {
      Process office = new ProcessBuilder(command).redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
      assumeTrue(office.waitFor(ALL ? 3_600 : 120, TimeUnit.SECONDS), "LibreOffice takes too long");
    } catch (IOException e) {
      assumeTrue(false, "LibreOffice is not installed (soffice): " + e.getMessage());
    }
  }

  /// Every numbered paragraph must stand in the export, in order, its number before its words.
  private static List<String> differences(Path document, List<String> export) throws IOException {
    List<String> numbered = new ArrayList<>();
    print(WordReader.read(new Source(document.toString(), Bytes.of(Files.readAllBytes(document)))).body(), numbered);
    List<String> differences = new ArrayList<>();
    List<String> lines = export.stream().map(LibreOfficeNumbersTest::solid).toList();
    int at = 0;
    for (String paragraph : numbered) {
      int found = lines.subList(at, lines.size()).indexOf(paragraph);
      if (found < 0) {
        differences.add(name(document) + ": " + paragraph);
      } else {
        at += found + 1;
      }
    }
    return differences;
  }

  private static void print(List<Passage> passages, List<String> numbered) {
    for (Passage passage : passages) {
      switch (passage) {
        case Paragraph p when !p.number().isEmpty() && !p.number().equals("•") && p.atoms().isEmpty() -> numbered
            .add(solid(p.number() + p.text()));
        case Paragraph _ -> {
        }
        case Table table -> table.rows().forEach(row -> row.cells().forEach(cell -> print(cell.passages(), numbered)));
      }
    }
  }

  private static String solid(String line) {
    return line.replaceAll("[\\s\\u00A0\\u00AD\\u200B\\uFEFF]+", "");
  }
}
