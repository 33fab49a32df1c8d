package codicil.cli;

import codicil.log.Code;
import codicil.log.Release;
import codicil.model.Address;
import codicil.model.DocumentName;
import codicil.model.Numbering;
import codicil.model.Passages;
import codicil.model.Source;
import codicil.model.Text;
import codicil.outline.Library;
import codicil.outline.Outline;
import codicil.outline.References;
import codicil.read.Reader;
import codicil.store.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
    return of(version.source(), open.code().numbering(name), library(open, name, dayOf(open, cited.at())),
        Optional.of(from), version.remark());
  }

  private static Reading of(Source source, Numbering numbering, Library library, Optional<Address> from,
      Optional<String> remark) {
    Passages passages = Reader.read(source);
    Text text = References.in(Outline.of(passages, numbering), library);
    return new Reading(source, passages, text, library, from, remark);
  }

  /// The day as of which the other documents are held against the references.
  private static LocalDate dayOf(Workspace open, Address.At at) {
    return switch (at) {
      case Address.At.Release release ->
        open.log().release(release.number()).map(Release::day).orElse(LocalDate.MAX);
      case Address.At.Base _ -> LocalDate.MIN;
      case Address.At.Day day -> day.day();
      case Address.At.Latest _ -> LocalDate.MAX;
    };
  }

  /// The documents of the code, each in the version of a day; a document is read when a reference leads to it.
  private static Library library(Workspace open, DocumentName self, LocalDate day) {
    Map<String, DocumentName> names = new TreeMap<>();
    for (Code.Document document : open.code().documents()) {
      document.titles().forEach(title -> names.put(title, document.name()));
      document.aliases().forEach(alias -> names.put(alias, document.name()));
    }
    return new Library(Optional.of(self), open.code()
        .documents()
        .stream()
        .map(Code.Document::name)
        .collect(Collectors
            .toSet()),
        names, name -> text(open, name, day));
  }

  private static Optional<Text> text(Workspace open, DocumentName name, LocalDate day) {
    return StoredVersion.lastStored(open, name, day)
        .flatMap(at -> open.source(name, at))
        .map(source -> Outline.of(Reader.read(source), open.code().numbering(name)));
  }
}
