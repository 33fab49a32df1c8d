package codicil.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The example in the README compiles, and does what it says.
class ReadmeExampleTest {
  private static final Path ROOT = Path.of(System.getProperty("codicil.root", ".."));

  @TempDir
  Path folder;

  @Test
  void comparesTwoVersions() throws Exception {
    compile();
    Path documents = ROOT.resolve("corpus/sec/documents/section-h");
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      var main = loader.loadClass("Compare").getDeclaredMethod("main", String[].class);
      main.setAccessible(true);
      main.invoke(null, (Object) new String[] {documents.resolve("v34.0.docx").toString(), documents.resolve(
          "v40.0.docx").toString(), folder.resolve("r.html").toString(), folder.resolve("r.docx").toString()});
    }
    assertThat(folder.resolve("r.html")).content().contains("<title>Our contract</title>", "<del>");
    assertThat(Files.readAllBytes(folder.resolve("r.docx"))).startsWith((byte) 'P', (byte) 'K');
  }

  private void compile() throws IOException {
    Matcher example = Pattern.compile("(?s)```java\\n(.*?)```").matcher(Files.readString(ROOT.resolve("README.md")));
    assertThat(example.find()).isTrue();
    JavaFileObject source = new SimpleJavaFileObject(URI.create("string:///Compare.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return example.group(1);
      }
    };
    StringWriter said = new StringWriter();
    boolean compiled = ToolProvider.getSystemJavaCompiler()
        .getTask(said, null, null, List.of("-proc:none", "-d", folder.toString(), "-classpath", System.getProperty(
            "java.class.path")), null, List.of(source))
        .call();
    assertThat(compiled).as(said.toString()).isTrue();
  }
}
