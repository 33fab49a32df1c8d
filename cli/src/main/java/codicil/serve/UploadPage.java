package codicil.serve;

import codicil.model.Comparing;
import codicil.render.html.Link;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The form by which a reader compares two files of their own.
///
/// @param action where it leads
/// @param limit how large a file may be
/// @param choices the differences that can be ignored
public record UploadPage(String action, String limit, List<Choice> choices) {
  public UploadPage {
    choices = List.copyOf(choices);
  }

  /// A difference that can be ignored.
  ///
  /// @param value its name in requests
  /// @param words what it is called
  public record Choice(String value, String words) {}

  /// The form.
  static Reply form(Desk desk, Bounds bounds) {
    Look look = new Look(desk.workspace(), "compare");
    return look.page("Compare two files", "Two Word or PDF files of your own, as a redline to read here and as a Word"
        + " file with tracked changes.", List.of(), List.of(), "serve/upload.jte",
        new UploadPage(look.to("compare"), (bounds.file() >> 20) + " MiB",
            Arrays.stream(Comparing.Difference.values()).map(UploadPage::choice).toList()));
  }

  private static Choice choice(Comparing.Difference difference) {
    String value = difference.name().toLowerCase(Locale.ROOT);
    return new Choice(value, switch (difference) {
      case CASE -> "capitals and small letters";
      case WHITE_SPACE -> "blanks";
      case FORMATTING -> "formatting";
      case MOVES -> "moves, told as deleted and inserted";
      case TABLES -> "what stands in tables";
      case HEADERS -> "headers and footers";
      case NOTES -> "footnotes and endnotes";
      case TEXT_BOXES -> "text boxes";
      case FIELDS -> "fields";
      case COMMENTS -> "comments";
    });
  }

  /// What counts, as a request says it.
  ///
  /// @throws Refused if it names no difference
  static Comparing comparing(List<String> ignored) {
    Comparing comparing = Comparing.EVERYTHING;
    for (String name : ignored) {
      comparing = comparing.without(Arrays.stream(Comparing.Difference.values())
          .filter(difference -> choice(difference).value().equals(name))
          .findFirst()
          .orElseThrow(() -> Refused.mistaken("‘" + name + "’ is nothing that can be ignored.", List.of())));
    }
    return comparing;
  }

  /// A finished redline in the form that the ending of its address names.
  ///
  /// @param name its id, alone for the page of the site, or with `.docx`, `.pdf`, `.json`, `.html` for a file to keep
  static Reply finished(Desk desk, Redlines redlines, String name) {
    String id = name.replaceFirst("\\..*$", "");
    Finished made = redlines.held(id)
        .orElseThrow(() -> Refused.notThere("This redline is no longer held: only the last ones are. Compare the two"
            + " again."));
    String file = made.name().replaceAll("[^\\p{L}\\p{N}._ -]", "_").replaceFirst("\\.(docx|pdf)$", "") + ", redline";
    return switch (name.substring(id.length())) {
      case "" -> page(desk, made);
      case ".docx" -> Reply.of(Reply.DOCX, made.docx()).named(file + ".docx");
      case ".pdf" -> Reply.of(Reply.PDF, redlines.print(made)).named(file + ".pdf");
      case ".json" -> Reply.of(Reply.JSON, made.json()).named(file + ".json");
      case ".html" -> Reply.of(Reply.HTML, made.alone()).named(file + ".html");
      default -> throw Refused.notThere("A redline has the forms .docx, .pdf, .json and .html.");
    };
  }

  private static Reply page(Desk desk, Finished made) {
    Look look = new Look(desk.workspace(), "compare/" + made.id());
    List<Link> trail = List.of(look.link("compare", "Compare two files"));
    return look.page(made.name(), "From " + made.before() + " to " + made.after() + ". The Word file is " + made.proof()
        + ".", trail, ComparePage.downloads(look, made), made.content().text());
  }

  /// The page that a redline which was just made is shown on.
  static Reply see(Finished made) {
    return Reply.see("compare/" + made.id());
  }

  /// The answer to a program, in the form that it asked for.
  static Reply api(Redlines redlines, Finished made, Optional<String> format) {
    return switch (format.orElse("json")) {
      case "json" -> Reply.of(Reply.JSON, made.json());
      case "docx" -> Reply.of(Reply.DOCX, made.docx()).named("redline.docx");
      case "pdf" -> Reply.of(Reply.PDF, redlines.print(made)).named("redline.pdf");
      case "html" -> Reply.of(Reply.HTML, made.alone()).named("redline.html");
      default -> throw Refused.mistaken("The parameter format is json, docx, pdf or html.", List.of());
    };
  }
}
