package codicil.word;

import codicil.model.Bytes;
import codicil.model.Unusable;
import java.io.FilterInputStream;
import java.io.IOException;

/// The bytes of a part on their way to a parser. The parser asks for more of them as long as a token (a text, or a tag with
/// its attributes) has not ended; one that will not end is refused before it fills the memory.
final class BoundedTokens extends FilterInputStream {
  /// The longest in real documents, pictures of shapes written out in an attribute (`o:gfxdata`), have some megabytes.
  private static final int LONGEST = 16 << 20;

  private final String where;
  private int length;

  /// @param where the part's name, for messages
  BoundedTokens(Bytes bytes, String where) {
    super(bytes.stream());
    this.where = where;
  }

  /// Says that the parser met the end of a token.
  void ended() {
    length = 0;
  }

  @Override
  public int read() throws IOException {
    return counted(super.read(), 1);
  }

  @Override
  public int read(byte[] buffer, int offset, int most) throws IOException {
    int read = super.read(buffer, offset, most);
    return counted(read, Math.max(0, read));
  }

  private int counted(int read, int bytes) {
    length += bytes;
    if (length > LONGEST) {
      throw new Unusable("a text or tag is longer than " + (LONGEST >> 20) + " MiB", where, "do not trust this file");
    }
    return read;
  }
}
