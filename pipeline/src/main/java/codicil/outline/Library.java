package codicil.outline;

import codicil.model.DocumentName;
import codicil.model.Text;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/// The documents that a text may refer to, as data.
///
/// @param self the document that the text is of; empty outside a code
/// @param documents the documents of the code
/// @param names what else they are called: titles and short names
/// @param texts the text of a document, if one is at hand
public record Library(Optional<DocumentName> self, Set<DocumentName> documents, Map<String, DocumentName> names,
    Function<DocumentName, Optional<Text>> texts) {
  /// A title of one or two words (`Charges`, `Registration Data`) is said of the matter as often as of the document.
  private static final Pattern TELLING = Pattern.compile("\\S+(?:\\s+\\S+){2,}|[A-Z][A-Z0-9]{2,}(?: [A-Z]\\w+)?");

  public Library {
    documents = Set.copyOf(documents);
    Map<String, DocumentName> telling = new TreeMap<>(names);
    telling.keySet().removeIf(name -> !TELLING.matcher(name).matches());
    names = Map.copyOf(telling);
  }

  /// For a text outside any code.
  public static Library none() {
    return new Library(Optional.empty(), Set.of(), Map.of(), _ -> Optional.empty());
  }

  /// The same; who is told learns which texts were asked for, at hand or not.
  public Library asking(Consumer<DocumentName> told) {
    return new Library(self, documents, names, name -> {
      told.accept(name);
      return texts.apply(name);
    });
  }

  boolean isSelf(DocumentName name) {
    return self.filter(name::equals).isPresent();
  }
}
