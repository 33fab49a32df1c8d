package codicil.publish;

import codicil.log.Code;
import codicil.log.Release;
import codicil.model.Address;
import codicil.model.DocumentName;
import codicil.model.Text;
import codicil.outline.Library;
import codicil.store.Workspace;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/// The documents of a code as they stood on a day, as far as their texts are held.
///
/// @param workspace what holds them
/// @param day the day; [LocalDate#MIN] for before the first recorded change, [LocalDate#MAX] for the latest
public record AsOf(Workspace workspace, LocalDate day) {
  /// The day on which a version took effect.
  public static AsOf of(Workspace workspace, Address.At version) {
    return new AsOf(workspace, switch (version) {
      case Address.At.Release release ->
        workspace.log().release(release.number()).map(Release::day).orElse(LocalDate.MAX);
      case Address.At.Base _ -> LocalDate.MIN;
      case Address.At.Day day -> day.day();
      case Address.At.Latest _ -> LocalDate.MAX;
    });
  }

  /// The last stored version of a document that was in force on the day.
  public Optional<Address.At> version(DocumentName document) {
    return workspace.versions(document).stream().filter(at -> !isLater(at)).reduce((_, later) -> later);
  }

  private boolean isLater(Address.At at) {
    return at instanceof Address.At.Release release
        && workspace.log().release(release.number()).map(Release::day).filter(from -> from.isAfter(day)).isPresent();
  }

  /// The documents that a text of the day may refer to; a document is read when a reference leads to it.
  ///
  /// @param self the document that the text is of
  /// @param read reads a version of a document
  public Library library(DocumentName self, BiFunction<DocumentName, Address.At, Text> read) {
    Map<String, DocumentName> names = new TreeMap<>();
    for (Code.Document document : workspace.code().documents()) {
      document.titles().forEach(title -> names.put(title, document.name()));
      document.aliases().forEach(alias -> names.put(alias, document.name()));
    }
    return new Library(Optional.of(self), workspace.code()
        .documents()
        .stream()
        .map(Code.Document::name)
        .collect(Collectors.toSet()), names, name -> version(name).map(at -> read.apply(name, at)));
  }
}
