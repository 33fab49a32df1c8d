package codicil.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// An immutable run of bytes with value equality.
public final class Bytes {
  private final byte[] content;

  private Bytes(byte[] content) {
    this.content = content;
  }

  /// Copies the given bytes.
  public static Bytes of(byte[] content) {
    return new Bytes(content.clone());
  }

  /// These very bytes, not copied: nobody may change them any more.
  public static Bytes owning(byte[] content) {
    return new Bytes(content);
  }

  /// The UTF-8 bytes of a text.
  public static Bytes of(String text) {
    return owning(text.getBytes(StandardCharsets.UTF_8));
  }

  /// The number of bytes.
  public int size() {
    return content.length;
  }

  /// A fresh copy of the content.
  public byte[] toArray() {
    return content.clone();
  }

  /// Writes the content.
  public void writeTo(OutputStream out) throws IOException {
    out.write(content);
  }

  /// A stream over the content; never fails to read.
  public InputStream stream() {
    return new ByteArrayInputStream(content);
  }

  /// Whether the content begins with these ASCII characters.
  public boolean startsWith(String ascii) {
    byte[] prefix = ascii.getBytes(StandardCharsets.ISO_8859_1);
    return content.length >= prefix.length && Arrays.equals(content, 0, prefix.length, prefix, 0, prefix.length);
  }

  /// The SHA-256 of the content as 64 lower-case hexadecimal digits.
  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /// The content read as UTF-8.
  public String text() {
    return new String(content, StandardCharsets.UTF_8);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes bytes && Arrays.equals(content, bytes.content);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(content);
  }

  @Override
  public String toString() {
    return content.length + " bytes";
  }
}
