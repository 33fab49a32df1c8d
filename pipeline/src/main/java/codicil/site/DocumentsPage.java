package codicil.site;

import codicil.log.Code;
import codicil.render.html.Frame;
import java.util.List;
import java.util.Locale;

/// The list of all documents of the code, by class.
///
/// @param frame what surrounds it
/// @param groups the documents, a group for each class
public record DocumentsPage(Frame frame, List<Group> groups) {
  /// The documents of one class.
  public record Group(String name, List<Line> lines) {}

  /// A document.
  ///
  /// @param href its page
  /// @param name its class and letter
  /// @param title its title; may be empty
  /// @param aliases its short names, may be empty
  /// @param releases how many recorded releases changed it
  public record Line(String href, String name, String title, String aliases, int releases) {}

  static Page page(Book book) {
    String path = Places.DOCUMENTS;
    Frame frame = book.frame(path, "Documents", "Every document of the code that a source names.", List.of(),
        List.of(Book.data(path)));
    List<Group> groups = book.code()
        .kinds()
        .stream()
        .map(kind -> new Group(plural(kind), book.code()
            .documents()
            .stream()
            .filter(document -> document.name().kind().equals(kind))
            .map(it -> line(book, it, path))
            .toList()))
        .toList();
    return Pages.of(path, "site/documents.jte", new DocumentsPage(frame, groups));
  }

  private static String plural(String kind) {
    String name = kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
    return name.endsWith("x") ? name.substring(0, name.length() - 1) + "ces" : name + "s";
  }

  private static Line line(Book book, Code.Document document, String path) {
    return new Line(Places.link(path, Places.document(document.name())), document.name().toString(), document.title(),
        String.join(", ", document.aliases()), book.log().versions(document.name()).size());
  }
}
