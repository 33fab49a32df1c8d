package codicil.cli;

import codicil.model.Address;
import codicil.model.DocumentName;
import codicil.model.Numbering;
import codicil.model.Passages;
import codicil.model.Source;
import codicil.model.Text;
import codicil.outline.Library;
import codicil.outline.Outline;
import codicil.outline.References;
import codicil.publish.AsOf;
import codicil.read.Reader;
import codicil.store.Workspace;
import java.nio.file.Path;
import java.util.Optional;

/// A document that was named by file or address, read into its clauses, its references looked up.
///
/// @param source where it was read from
/// @param passages as read
/// @param text its clauses
/// @param library the documents that it may refer to
/// @param from its address with the version that was taken; empty for a file
/// @param remark what the user should know of how the version was chosen
record Reading(Source source, Passages passages, Text text, Library library, Optional<Address> from,
    Optional<String> remark) {

  /// Reads a file, whose numbering is inferred.
  ///
  /// @throws codicil.model.Unusable if it cannot be used
  static Reading of(Path file) {
    return of(Workspace.read(file), Numbering.inferred(), Library.none(), Optional.empty(), Optional.empty());
  }

  /// Reads the version that was cited.
  ///
  /// @throws codicil.model.Unusable if the workspace does not have it
  static Reading of(Cited cited, Workspace open) {
    DocumentName name = cited.document();
    StoredVersion version = StoredVersion.of(open, name, cited.at());
    Address from = new Address(open.code().id(), name, version.at(), "");
    return of(version.source(), open.code().numbering(name),
        AsOf.of(open, cited.at()).library(name, (other, at) -> text(open, other, at)),
        Optional.of(from), version.remark());
  }

  private static Reading of(Source source, Numbering numbering, Library library, Optional<Address> from,
      Optional<String> remark) {
    Passages passages = Reader.read(source);
    Text text = References.in(Outline.of(passages, numbering), library);
    return new Reading(source, passages, text, library, from, remark);
  }

  private static Text text(Workspace open, DocumentName name, Address.At at) {
    return Outline.of(Reader.read(open.source(name, at).orElseThrow()), open.code().numbering(name));
  }
}
