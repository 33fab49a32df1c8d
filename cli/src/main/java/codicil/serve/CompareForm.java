package codicil.serve;

import codicil.model.Address;
import codicil.model.DocumentName;
import codicil.store.Workspace;
import java.util.List;
import java.util.Optional;

/// The form by which two stored versions of a document are compared.
///
/// @param action where it leads
/// @param before the versions to start from
/// @param after the versions to end at
public record CompareForm(String action, List<Choice> before, List<Choice> after) {
  public CompareForm {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /// A version that can be chosen.
  public record Choice(String id, String words, boolean chosen) {}

  /// The form; empty if fewer than two versions are held.
  ///
  /// @param before the version that is chosen on this side; if it is none, the one before `after`, and the first two if `after` is the first
  static Optional<CompareForm> of(Workspace workspace, DocumentName document, Look look, String before, String after) {
    List<String> held = workspace.versions(document).stream().map(Version::id).toList();
    if (held.size() < 2) {
      return Optional.empty();
    }
    int from = held.indexOf(before);
    int to = held.contains(after) ? held.indexOf(after) : held.size() - 1;
    if (from < 0) {
      to = Math.max(1, to);
      from = to - 1;
    }
    return Optional.of(new CompareForm(look.to(workspace.code().id() + "/" + document.id() + "/compare"),
        choices(workspace, document, from), choices(workspace, document, to)));
  }

  private static List<Choice> choices(Workspace workspace, DocumentName document, int chosen) {
    List<Address.At> held = workspace.versions(document);
    return held.stream()
        .map(at -> new Choice(Version.id(at), at instanceof Address.At.Base ? "before the first recorded change"
            : Version.id(at), held.indexOf(at) == chosen))
        .toList();
  }
}
