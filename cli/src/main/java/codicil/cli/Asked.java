package codicil.cli;

import codicil.log.Code;
import codicil.log.Names;
import codicil.log.Reading;
import codicil.model.DocumentName;
import java.util.Optional;

/// A document as the user named it.
///
/// @param name the document
/// @param readAs what the name was read as, if it was not an exact one
record Asked(DocumentName name, Optional<String> readAs) {

  /// Reads a name in any form that users write.
  ///
  /// @throws NameRefused if it names no document, or several
  static Asked of(String name, Code code) {
    return switch (Names.of(code).read(name)) {
      case Reading.Exact exact -> new Asked(exact.document(), Optional.empty());
      case Reading.ReadAs near -> new Asked(near.document(), Optional.of(near.document().toString()));
      case Reading.Refused refused ->
        throw new NameRefused("'" + name + "' names no document of the " + code.name(), refused);
    };
  }

  /// Shows what the name was read as, if it was not an exact one.
  void show(Output output) {
    readAs.ifPresent(document -> output.line("Read as " + document + "."));
  }
}
