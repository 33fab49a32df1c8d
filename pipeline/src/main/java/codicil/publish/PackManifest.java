package codicil.publish;

import codicil.log.Account;
import codicil.log.DocumentLog;
import codicil.log.Release;
import codicil.model.Bytes;
import codicil.model.Finding;
import codicil.model.Unusable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What a release pack holds, file by file, and what is known of it; `manifest.json` of the pack.
///
/// `pack.schema.json` says what each field means; the fields are part of the interface.
///
/// @param schema the format, [#SCHEMA]
/// @param code the id of the code
/// @param name its name
/// @param release what the release is called: `v61.0`, or its title
/// @param title its title; empty if it has none
/// @param day when it took effect, if that is known
/// @param sentence what is known of it, in one sentence
/// @param documents the documents that it changed, in the code's order
/// @param notRecorded what the log does not know of it, a sentence each
/// @param files every other file of the pack, by path
public record PackManifest(String schema, String code, String name, String release, String title,
    Optional<LocalDate> day, String sentence, List<Document> documents, List<String> notRecorded, List<Entry> files) {
  /// The format of the manifests that are written and read here.
  public static final String SCHEMA = "codicil-pack-1";

  private static final JsonMapper JSON = JsonMapper.builder()
      .enable(SerializationFeature.INDENT_OUTPUT)
      .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .build();

  public PackManifest {
    documents = List.copyOf(documents);
    notRecorded = List.copyOf(notRecorded);
    files = List.copyOf(files);
  }

  /// A document that the release changed.
  ///
  /// @param id its id, `appendix-ad`
  /// @param name its class and letter
  /// @param title its title; empty if no source gives one
  /// @param clean the path of the version that the release brought; empty if its text is not held
  /// @param redline what changed in it; empty if there is no redline
  /// @param withoutRedline why there is none; empty if there is one
  public record Document(String id, String name, String title, Optional<String> clean, Optional<Redline> redline,
      Optional<String> withoutRedline) {
    Stream<String> remarks() {
      return Stream.concat(withoutRedline.map(why -> name + ": no redline, " + why).stream(),
          redline.filter(it -> it.proved() != Redlined.Grade.FINE).map(it -> name + ": " + it.sentence()).stream());
    }
  }

  /// A redline and the proof of it.
  ///
  /// @param from the version that it starts from, `v50.0` or `base`
  /// @param to the version that it leads to
  /// @param proved how far accepting and rejecting every change was proved to give the two versions again
  /// @param before the path of the version that it starts from
  /// @param docx the path of the Word file with tracked changes
  /// @param html the path of the page
  /// @param pdf the path of the PDF, whose cover is the certificate of the proof; empty if it could not be printed
  /// @param json the path of the file for programs
  /// @param findings what was odd in the two versions, and where a proof failed
  public record Redline(String from, String to, Redlined.Grade proved, String before, String docx, String html,
      Optional<String> pdf, String json, List<Finding> findings) {
    public Redline {
      findings = List.copyOf(findings);
    }

    /// The proof in words.
    public String sentence() {
      return switch (proved) {
        case FINE -> "proved: accepting all gives " + to + ", rejecting all " + from;
        case COARSE -> "proved, but only with whole paragraphs or tables replaced";
        case NO -> "not proved: compare it with the two versions before relying on it";
      };
    }
  }

  /// A file of the pack.
  ///
  /// @param path where it is in the pack
  /// @param size how many bytes it has
  /// @param sha256 their SHA-256, 64 lower-case hexadecimal digits
  public record Entry(String path, int size, String sha256) {}

  /// The manifest of a pack of a release.
  static PackManifest of(DocumentLog log, Release release, List<Document> documents, List<Entry> files) {
    Account account = log.account(release);
    return new PackManifest(SCHEMA, log.code().id(), log.code().name(), release.label(), release.title(),
        release.from(), account.sentence(), documents, account.notKnown(), files);
  }

  /// The same with these files.
  PackManifest with(List<Entry> all) {
    return new PackManifest(schema, code, name, release, title, day, sentence, documents, notRecorded, all);
  }

  /// What a reader should look at: what has no redline, or one that is not proved word by word, a sentence each.
  public List<String> remarks() {
    return documents.stream().flatMap(Document::remarks).toList();
  }

  /// The redlines in it.
  public Stream<Redline> redlines() {
    return documents.stream().flatMap(document -> document.redline().stream());
  }

  /// The content of `manifest.json`, ending in a line end.
  Bytes json() {
    return Bytes.of(JSON.writeValueAsString(this).replace("\r\n", "\n") + "\n");
  }

  /// Reads the content of a `manifest.json`.
  ///
  /// @param where the file, for errors
  /// @throws Unusable if it is none of this format
  static PackManifest read(Bytes json, String where) {
    try {
      PackManifest manifest = JSON.readValue(json.text(), PackManifest.class);
      if (SCHEMA.equals(manifest.schema())) {
        return manifest;
      }
      throw new Unusable("its manifest is of the format " + manifest.schema() + ", not " + SCHEMA, where,
          "check it with the program that made it");
    } catch (JacksonException | NullPointerException e) {
      throw new Unusable("its manifest cannot be read", where, "ask for the pack again", e);
    }
  }
}
