package codicil.serve;

import codicil.log.Code;
import codicil.model.Address;
import codicil.model.DocumentName;
import codicil.render.Enclosed;
import codicil.store.Workspace;
import java.util.ArrayList;
import java.util.List;

/// The JSON API: what the command line answers with `--json`, under the same names.
///
/// `openapi.json` beside this class describes it.
final class Api {
  private final Desk desk;
  private final Redlines redlines;

  Api(Desk desk, Redlines redlines) {
    this.desk = desk;
    this.redlines = redlines;
  }

  /// The description in OpenAPI 3.1.
  static Reply description() {
    return Reply.of(Reply.JSON, Enclosed.beside(Api.class, "openapi.json"));
  }

  /// What the fields of the answers mean, a JSON Schema.
  static Reply schema() {
    return Reply.of(Reply.JSON, Enclosed.beside(Api.class, "answers.schema.json"));
  }

  Reply inForce(Query query) {
    return ask("in-force", query, List.of("on!", "known-on", "about"), List.of(query.needed("document")));
  }

  Reply release(Query query) {
    if (query.one("name").isPresent() == query.one("on").isPresent()) {
      throw Refused.mistaken("Name either a release, with the parameter name, or a day, with on.", List.of());
    }
    return ask("release", query, List.of("on", "known-on", "since"), query.all("name"));
  }

  Reply log(Query query) {
    return ask("log", query, List.of("known-on"), query.all("document"));
  }

  Reply gaps(Query query) {
    return ask("gaps", query, List.of("known-on", "from", "to"), List.of());
  }

  Reply search(Query query) {
    return ask("search", query, List.of("document", "on", "release", "changed-in", "since", "after", "limit"),
        List.of(query.needed("q")));
  }

  /// Only an address will do: the command would read any file.
  Reply text(Query query) {
    String given = query.needed("address");
    Workspace workspace = desk.workspace();
    String code = workspace.code().id() + "/";
    Address address = new Named(workspace).address(given.startsWith(code) ? given.substring(code.length()) : given);
    if (address.clause().contains("/")) {
      throw Refused.mistaken("No clause has such a number: ‘" + address.clause() + "’.", List.of());
    }
    return ask("text", query, List.of(), List.of(address.toString()));
  }

  /// The redline of two versions from the log.
  Reply redline(Query query) {
    DocumentName document = new Named(desk.workspace()).document(query.needed("document"));
    ComparePage.Two two = ComparePage.two(desk, document, query)
        .orElseThrow(() -> Refused.mistaken("The parameters before and after are missing.", List.of()));
    return UploadPage.api(redlines, two.redline(desk.workspace().log(), redlines, document), query.one("format"));
  }

  /// The redline of two files.
  Reply redline(Upload upload, Query query) {
    return UploadPage.api(redlines, upload.redline(redlines), query.one("format"));
  }

  /// Nothing that a request says may be read as an option of the command.
  ///
  /// @param options the parameters that become options; one with `!` must be there
  /// @param words what stands after the options
  private Reply ask(String command, Query query, List<String> options, List<String> words) {
    List<String> question = new ArrayList<>(List.of(command, "--json"));
    for (String option : options) {
      String name = option.replace("!", "");
      if (option.endsWith("!")) {
        query.needed(name);
      }
      query.all(name).forEach(value -> question.add("--" + name + "=" + value));
    }
    question.add("--");
    question.addAll(words);
    return switch (desk.ask(question)) {
      case Desk.Answer.Given given -> Reply.json(given.json());
      case Desk.Answer.NotThere absent -> throw Refused.notThere(absent.message());
      case Desk.Answer.Mistaken mistaken ->
        throw Refused.mistaken(mistaken.message(), mistaken.suggestions()
            .stream()
            .map(this::suggestion)
            .toList());
    };
  }

  private Refused.Suggestion suggestion(String words) {
    Code code = desk.workspace().code();
    String path = code.documents()
        .stream()
        .filter(document -> document.name().toString().equals(words))
        .findFirst()
        .map(document -> code.id() + "/" + document.name().id())
        .orElse("");
    return new Refused.Suggestion(words, path);
  }
}
