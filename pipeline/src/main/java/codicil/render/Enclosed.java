package codicil.render;

import codicil.model.Bytes;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Scanner;

/// A text file that is part of the program.
public final class Enclosed {
  private Enclosed() {}

  /// The content of the UTF-8 file of this name beside a class.
  @SuppressWarnings("ScannerUseDelimiter") // a stream would throw IOException, which only the store may meet
  public static Bytes beside(Class<?> owner, String name) {
    InputStream stream = Objects.requireNonNull(owner.getResourceAsStream(name), name);
    try (Scanner whole = new Scanner(stream, StandardCharsets.UTF_8).useDelimiter("\\A")) {
      return Bytes.of(whole.next());
    }
  }
}
