package codicil.word;

/// Character data.
public record Chars(String text) implements Node {
  @Override
  public Chars copy() {
    return this;
  }
}
