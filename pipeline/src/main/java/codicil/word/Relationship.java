package codicil.word;

/// A relationship of a part (ISO/IEC 29500-2 §9.3).
///
/// @param id its id, unique in its part
/// @param type the full address of its type
/// @param target the absolute name of the target part, or the address of an external target, as written
/// @param external whether the target lies outside the package
public record Relationship(String id, String type, String target, boolean external) {
  /// The last part of its type: `header`, `image`, `footnotes`.
  public String kind() {
    return type.substring(type.lastIndexOf('/') + 1);
  }
}
