package codicil.site;

import codicil.model.DocumentName;

/// Where everything is in the site, as paths below its folder.
public final class Places {
  /// The home page.
  public static final String HOME = "index.html";
  /// The list of releases.
  public static final String RELEASES = "releases.html";
  /// The list of documents.
  public static final String DOCUMENTS = "documents.html";
  static final String LOG = "log.html";
  /// What is not recorded, and what is contradicted.
  public static final String GAPS = "gaps.html";
  /// What was in force when.
  public static final String AS_OF = "as-of.html";
  static final String SEARCH = "search.html";

  /// The clauses that the search page searches.
  public static final String SEARCH_TEXTS = "search-texts.js";
  /// What the fields of a redline in JSON mean.
  public static final String SCHEMA = "redline.schema.json";

  /// What the fields of a text in JSON mean.
  public static final String TEXT_SCHEMA = "text.schema.json";

  /// What the fields of the Document Log in JSON mean.
  public static final String LOG_SCHEMA = "log.schema.json";

  /// What the fields of the data of the other pages mean.
  public static final String SITE_SCHEMA = "site.schema.json";

  private Places() {}

  /// The data of a page that lies beside it.
  public static String data(String page) {
    return page.replaceFirst("\\.html$", ".json");
  }

  static String feed(String name) {
    return "feeds/" + name + ".xml";
  }

  /// The Document Log as a file, in the format with this ending.
  public static String log(String ending) {
    return "log." + ending;
  }

  /// The page of a release.
  public static String release(String id) {
    return "releases/" + id + ".html";
  }

  /// The page of a document.
  public static String document(DocumentName document) {
    return "documents/" + document.id() + ".html";
  }

  /// The redline of a document at a release, in the format with this ending.
  public static String redline(DocumentName document, String release, String ending) {
    return "redlines/" + document.id() + "/" + release + "." + ending;
  }

  /// The text of a version as a page.
  public static String text(DocumentName document, String version) {
    return "texts/" + document.id() + "/" + version + ".html";
  }

  /// The text of a version as Akoma Ntoso.
  public static String akn(Holding holding) {
    return "texts/" + holding.document().id() + "/" + holding.version() + ".akn.xml";
  }

  /// The file that the publisher of the document published.
  public static String source(Holding holding) {
    return "sources/" + holding.document().id() + "/" + holding.version() + "." + holding.format();
  }

  /// A link from one page to another.
  public static String link(String from, String to) {
    return "../".repeat((int) from.chars().filter(at -> at == '/').count()) + to;
  }
}
