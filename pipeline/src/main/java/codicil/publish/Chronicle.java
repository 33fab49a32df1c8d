package codicil.publish;

import codicil.history.Lineage;
import codicil.log.DocumentLog;
import codicil.model.Address;
import codicil.model.DocumentName;
import java.util.List;

/// The history of a document: its stored versions, where their words come from, and which release brought what.
///
/// @param document the document
/// @param log the log
/// @param versions its stored versions, oldest first, the base before all
/// @param lineage the lineage of their texts, in the same order
public record Chronicle(DocumentName document, DocumentLog log, List<Address.At> versions, Lineage lineage) {
  public Chronicle {
    versions = List.copyOf(versions);
  }

  /// The name of a version: `v50.0`, `base`.
  public String version(int text) {
    return Task.name(versions.get(text));
  }

  /// What brought what a text shows first in a clause.
  ///
  /// @param text the place of that text, from 0
  /// @param clause the clause, in that text or in another
  public Origin origin(int text, Lineage.State clause) {
    String number = lineage.texts().get(clause.text()).citations().get(clause.clause());
    return new Origins(log, document, versions).of(text, number);
  }
}
