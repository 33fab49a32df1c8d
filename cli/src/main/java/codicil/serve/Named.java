package codicil.serve;

import codicil.log.Code;
import codicil.log.Names;
import codicil.log.Reading;
import codicil.model.Address;
import codicil.model.DocumentName;
import codicil.store.Workspace;
import java.util.List;
import java.util.Optional;

/// What a request names: a document, a version of it.
///
/// @param workspace the workspace that knows the documents
record Named(Workspace workspace) {
  private Code code() {
    return workspace.code();
  }

  /// The version that the part of a path after the code's id names: `appendix-ad:2021-12-01`, `appendix-ad@v50.0#3.8.2`.
  ///
  /// @throws Refused if it names no document of the code, or no version
  Address address(String path) {
    String name = path.replaceFirst("[@:#].*$", "");
    Optional<Address> address = Address.parse(code().id() + "/" + path).or(() -> called(name, path));
    if (address.isEmpty() && Names.of(code()).read(name) instanceof Reading.Exact) {
      throw Refused
          .mistaken("‘" + path + "’ names no version. After the document stands @ and a release, like @v50.0, or a"
              + " colon and a day, like :2021-12-01.", List.of());
    }
    return address.filter(found -> code().document(found.document()).isPresent())
        .orElseThrow(() -> refuse(name, path.substring(name.length())));
  }

  /// By another name than that of addresses: `DUIS:2021-12-01`.
  private Optional<Address> called(String name, String path) {
    return Names.of(code()).read(name) instanceof Reading.Exact(DocumentName document)
        ? Address.parse(code().id() + "/" + document.id() + path.substring(name.length()))
        : Optional.empty();
  }

  /// The document of this name, in any form that readers write.
  ///
  /// @throws Refused if it names none, or several; what may have been meant is shown
  DocumentName document(String name) {
    return switch (Names.of(code()).read(name)) {
      case Reading.Exact exact -> exact.document();
      case Reading.ReadAs near -> near.document();
      case Reading.Refused _ -> throw refuse(name, "");
    };
  }

  private Refused refuse(String name, String version) {
    List<DocumentName> meant = switch (Names.of(code()).read(name)) {
      case Reading.Exact exact -> List.of(exact.document());
      case Reading.ReadAs near -> List.of(near.document());
      case Reading.Refused refused -> refused.nearest();
    };
    return Refused.mistaken("‘" + name + "’ names no document of the " + code().name() + ".",
        meant.stream()
            .map(document -> new Refused.Suggestion(title(document),
                code().id() + "/" + document.id() + version))
            .toList());
  }

  /// Class, letter and title.
  String title(DocumentName document) {
    String title = code().document(document).map(Code.Document::title).orElse("");
    return document + (title.isEmpty() ? "" : " " + title);
  }

  /// A version as readers name it: `v50.0`, `base`, `2021-12-01`.
  static Address.At version(String text) {
    return Address.At.parse(text)
        .orElseThrow(() -> Refused.mistaken("‘" + text + "’ is no version; write it like v50.0, base, or a day like"
            + " 2021-12-01.", List.of()));
  }
}
