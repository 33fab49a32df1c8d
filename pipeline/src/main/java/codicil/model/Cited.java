package codicil.model;

import java.util.Optional;

/// What a reference names.
///
/// @param document the document; empty for the one in which the reference stands
/// @param clause the full number of the clause, as printed there where it was found; empty for the whole document
public record Cited(Optional<DocumentName> document, String clause) {
  /// A clause of the document in which the reference stands.
  public static Cited here(String clause) {
    return new Cited(Optional.empty(), clause);
  }

  /// A clause of another document.
  public static Cited in(DocumentName document, String clause) {
    return new Cited(Optional.of(document), clause);
  }

  /// Its address, read in a document of a code.
  ///
  /// @param from the document in which the reference stands; other documents are named without a version
  public Address address(Address from) {
    return document.filter(other -> !other.equals(from.document()))
        .map(other -> new Address(from.code(), other, new Address.At.Latest(), clause))
        .orElseGet(() -> new Address(from.code(), from.document(), from.at(), clause));
  }

  @Override
  public String toString() {
    return document.map(name -> clause.isEmpty() || name.isSaidBy(clause) ? name.citing(clause) : name + ", " + clause)
        .orElse(clause);
  }
}
