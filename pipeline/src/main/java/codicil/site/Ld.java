package codicil.site;

import codicil.log.Affected;
import codicil.log.Code;
import codicil.log.Effective;
import codicil.log.Release;
import codicil.model.DocumentName;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/// What a page is about, for search engines and other machines: `Legislation` of schema.org, whose properties are those of
/// the European Legislation Identifier (ELI, OJ C 325/02 of 2012), as JSON-LD. What is not known is left out.
///
/// @param book the log and the texts held
/// @param path the page
record Ld(Book book, String path) {

  /// A document through time: the work.
  String document(Code.Document document) {
    DocumentName name = document.name();
    Map<String, Object> about = about(address(name, ""));
    about.put("name", Wording.document(document));
    put(about, "alternateName", document.aliases());
    about.put("isPartOf", code());
    put(about, "workExample", book.shelves()
        .holdings(name)
        .stream()
        .map(held -> entity(Places.text(name, held.version()), address(name, held.version())))
        .toList());
    return json(about);
  }

  /// The text of a version: the expression, with its files.
  String version(Holding holding, Optional<Release> own, Optional<Release> next) {
    DocumentName name = holding.document();
    Map<String, Object> about = about(address(name, holding.version()));
    about.put("name", name + ", " + book.version(holding.version()));
    put(about, "version", own.flatMap(release -> release.numberOf(name)).orElse(""));
    own.flatMap(Release::from).ifPresent(day -> about.put("legislationDateVersion", day.toString()));
    put(about, "temporalCoverage", covered(own, next));
    put(about, "legislationLegalForce", force(own, next));
    about.put("exampleOfWork", entity(Places.document(name), address(name, "")));
    about.put("isPartOf", code());
    about.put("encoding", List.of(file(Places.text(name, holding.version()), "text/html"),
        file(Places.akn(holding), "application/akn+xml"),
        file(Places.source(holding), holding.format().equals("pdf") ? "application/pdf"
            : "application/vnd.openxmlformats-officedocument.wordprocessingml.document")));
    return json(about);
  }

  /// A release: the instrument that changes documents.
  String release(Release release) {
    Map<String, Object> about = about(book.code().id() + " " + release.label());
    about.put("name", book.code().name() + ", " + Wording.release(release));
    put(about, "description", release.summary());
    release.stated().print().map(LocalDate::toString).ifPresent(day -> about.put("legislationDate", day));
    release.from().ifPresent(day -> about.put("legislationDateVersion", day.toString()));
    put(about, "legislationLegalForce", release.effective() instanceof Effective.Planned
        ? "https://schema.org/NotInForce"
        : "");
    about.put("isPartOf", code());
    put(about, "legislationChanges", release.affected()
        .stream()
        .map(Affected::document)
        .map(name -> entity(Places.document(name), address(name, "")))
        .toList());
    return json(about);
  }

  /// An interval of ISO 8601, its last day included; open where no end is recorded, empty where no beginning is.
  private static String covered(Optional<Release> own, Optional<Release> next) {
    return own.flatMap(Release::from)
        .map(from -> from + "/" + next.map(release -> release.day().minusDays(1).toString()).orElse(".."))
        .orElse("");
  }

  /// Whether it is in force is not said of the last recorded version: later ones are not recorded.
  private static String force(Optional<Release> own, Optional<Release> next) {
    return next.isPresent() || own.filter(Release::planned).isPresent() ? "https://schema.org/NotInForce" : "";
  }

  private String address(DocumentName name, String version) {
    return book.code().id() + "/" + name.id() + (version.isEmpty() ? "" : "@" + version);
  }

  private Map<String, Object> about(String identifier) {
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("@context", "https://schema.org");
    about.putAll(entity(path, identifier));
    about.put("inLanguage", "en-GB");
    return about;
  }

  private Map<String, Object> entity(String page, String identifier) {
    Map<String, Object> entity = new LinkedHashMap<>();
    entity.put("@type", "Legislation");
    entity.put("@id", book.address(path, page));
    entity.put("legislationIdentifier", identifier);
    return entity;
  }

  private Map<String, Object> code() {
    Map<String, Object> code = entity(Places.HOME, book.code().id());
    code.put("name", book.code().name());
    return code;
  }

  private Map<String, Object> file(String file, String format) {
    Map<String, Object> encoding = new LinkedHashMap<>();
    encoding.put("@type", "LegislationObject");
    encoding.put("contentUrl", book.address(path, file));
    encoding.put("encodingFormat", format);
    return encoding;
  }

  private static void put(Map<String, Object> about, String name, Object value) {
    if (!value.equals("") && !value.equals(List.of())) {
      about.put(name, value);
    }
  }

  /// Without `<`, with which the element around it could end. JSON has it within strings only.
  private static String json(Map<String, Object> about) {
    return JsonMapper.shared().writeValueAsString(about).replace("<", "\\u003c");
  }
}
