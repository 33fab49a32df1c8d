package codicil.serve;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/// Why a request was not answered, as a page for people and as JSON for programs.
///
/// @param message why, in sentences
/// @param suggestions what may have been meant
/// @param search where to search
public record Trouble(String message, List<Suggested> suggestions, String search) {
  private static final Map<Integer, String> TITLES = Map.of(400, "This is not understood", 403, "Not from there", 404,
      "Not found", 405, "Not that way", 413, "Too large", 415, "Not such a file", 421, "Not under this name", 422,
      "This file cannot be used", 503, "Busy");

  public Trouble {
    suggestions = List.copyOf(suggestions);
  }

  /// Something that may have been meant.
  ///
  /// @param href its page; empty if it has none
  public record Suggested(String words, String href) {}

  /// The answer that a refusal is.
  ///
  /// @param path the path of the request, below the root
  /// @param json whether a program asks
  static Reply reply(Desk desk, Refused refused, String path, boolean json) {
    return (json ? json(refused) : page(desk, refused, path)).with(refused.status());
  }

  private static Reply json(Refused refused) {
    return Reply.json(JsonMapper.shared()
        .writeValueAsString(new Problem(refused.message(),
            refused.suggestions().stream().map(Refused.Suggestion::words).toList())));
  }

  /// As JSON has it; the fields are part of the interface, and those of a refused name on the command line.
  record Problem(String error, List<String> suggestions) {}

  private static Reply page(Desk desk, Refused refused, String path) {
    Look look = new Look(desk.workspace(), path);
    Trouble trouble = new Trouble(refused.message(), refused.suggestions()
        .stream()
        .map(each -> new Suggested(each.words(), each.path().isEmpty() ? "" : look.to(each.path())))
        .toList(), look.to("search"));
    return look.page(TITLES.getOrDefault(refused.status(), "This did not work"), "", List.of(), List.of(),
        "serve/trouble.jte", trouble);
  }

  /// Whether JSON is preferred to a page, going by the header `Accept`.
  static boolean wantsJson(String path, Optional<String> accept) {
    String types = accept.orElse("").toLowerCase(Locale.ROOT);
    int json = types.indexOf("application/json");
    int html = types.indexOf("text/html");
    return path.startsWith("api/") || json >= 0 && (html < 0 || json < html);
  }
}
