package codicil.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Expected outputs as plain files: `-Dgolden=write` writes them anew, and then fails so that nobody forgets to look.
public final class Golden {
  private static final Path ROOT = Path.of(System.getProperty("codicil.root", ".."))
      .resolve("pipeline/src/test/resources/golden");

  private Golden() {}

  /// Holds a text against the file of this name.
  public static void same(String name, String text) {
    Path file = ROOT.resolve(name);
    try {
      if (System.getProperty("golden", "").equals("write")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        fail("wrote %s; look at what changed and run again without -Dgolden", name);
      }
      assertThat(text).as(name).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
