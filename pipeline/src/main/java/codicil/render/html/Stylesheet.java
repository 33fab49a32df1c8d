package codicil.render.html;

import codicil.model.Bytes;
import codicil.render.Enclosed;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// The one stylesheet of all pages.
public final class Stylesheet {
  /// The name of its file at the root of a site.
  public static final String NAME = "codicil.css";
  private static final Bytes CONTENT = Enclosed.beside(Stylesheet.class, NAME);

  private Stylesheet() {}

  /// Its content.
  public static Bytes content() {
    return CONTENT;
  }

  /// Its digest in the form of a content security policy (CSP Level 3 §2.3.1 "hash-source").
  static String integrity() {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(CONTENT.toArray());
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
