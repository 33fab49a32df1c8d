package codicil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.model.Paragraph;
import codicil.model.Passages;
import codicil.model.Story;
import codicil.render.docx.PlainWord;
import codicil.store.Folder;
import codicil.store.Workspace;
import codicil.word.WordPackage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The choices of Word's dialog, each on a document where it matters.
class RedlineOptionsTest {
  private static final String MOVED = "The User shall keep a record of each request.";

  @TempDir
  Path folder;

  private final StringWriter out = new StringWriter();

  @Test
  void withoutAnOutputWhatChangedIsPrintedByClause() {
    assertThat(print(List.of("1. Reports", "weekly"), List.of("1. Reports", "daily"))).contains("--- before.docx",
        "+++ after.docx", "{+daily+}[-weekly-]").doesNotContain("\u001B[");
    assertThat(print(List.of("weekly"), List.of("daily"), "--color", "always")).contains("\u001B[32;4mdaily\u001B[0m");
  }

  @Test
  void asJsonTheWholeRedlineIsPrinted() {
    assertThat(print(List.of("weekly"), List.of("daily"), "--json")).contains("\"schema\" : \"codicil-redline-3\"");
  }

  @Test
  void capitals() {
    ignored(List.of("each Party shall"), List.of("each party shall"), "--ignore", "case");
  }

  @Test
  void blanks() {
    ignored(List.of("each Party shall"), List.of("each  Party\u00a0shall"), "--ignore", "case,space");
  }

  @Test
  void movesAreToldAsDeletedAndInserted() {
    // of two blocks that change places the lighter one moves
    String passed = "The Code Administrator shall publish each report within ten Working Days.";
    List<String> before = List.of(MOVED, passed, "The end.");
    List<String> after = List.of(passed, MOVED, "The end.");
    assertThat(print(before, after)).contains("1 moved");
    assertThat(print(before, after, "--no-moves")).contains("1 inserted, 1 deleted").doesNotContain("moved");
  }

  @Test
  void charactersInsteadOfWords() {
    assertThat(print(List.of("the notification"), List.of("the notifications"))).contains("{+notifications+}");
    assertThat(print(List.of("the notification"), List.of("the notifications"), "--level", "character"))
        .contains("notification{+s+}");
  }

  @Test
  void whatCannotBeIgnoredIsWrongUsage() {
    assertThat(run("redline", "a.docx", "b.docx", "--ignore", "everything")).isEqualTo(Exit.USAGE.code());
    assertThat(run("redline", "a.docx", "b.docx", "--level", "page")).isEqualTo(Exit.USAGE.code());
  }

  @Test
  void theChoicesReachTheWordFileAndItsProof() {
    print(List.of("each Party shall report"), List.of("each party shall report now"));
    assertThat(run("redline", path("before.docx"), path("after.docx"), "-o", path("r.docx"), "--ignore", "case"))
        .isZero();
    assertThat(out.toString()).contains("words: 1 inserted; proved");
  }

  @Test
  void everythingThatCanBeIgnoredAtOnceAndWhoMadeTheChangesWhen() {
    print(List.of("each Party shall report"), List.of("each  party shall report now"));
    assertThat(run("redline", path("before.docx"), path("after.docx"), "-o", path("r.docx"), "--ignore",
        "case,space,formatting,tables,headers,notes,textboxes,fields,comments", "--no-moves", "--author", "A. Lawyer",
        "--date", "2022-06-30")).isZero();
    String xml =
        WordPackage.open(Workspace.read(folder.resolve("r.docx"))).bytes("word/document.xml").orElseThrow().text();
    assertThat(xml).containsOnlyOnce("w:author=\"A. Lawyer\" w:date=\"2022-06-30T00:00:00Z\"");
    assertThat(run("redline", path("before.docx"), path("after.docx"), "--date", "yesterday"))
        .isEqualTo(Exit.USAGE.code());
  }

  private void ignored(List<String> before, List<String> after, String... options) {
    assertThat(print(before, after)).contains("1 in typography only");
    assertThat(print(before, after, options)).contains("nothing changed");
  }

  private String print(List<String> before, List<String> after, String... options) {
    out.getBuffer().setLength(0);
    Folder files = new Folder(folder);
    files.put("before.docx", PlainWord.of(passages(before)));
    files.put("after.docx", PlainWord.of(passages(after)));
    assertThat(run(Stream.concat(Stream.of("redline", path("before.docx"), path("after.docx")), Stream.of(options))
        .toArray(String[]::new))).isZero();
    return out.toString();
  }

  private static Passages passages(List<String> words) {
    return new Passages("text", List.of(new Story(Story.Kind.BODY, "",
        List.copyOf(words.stream().map(Paragraph::plain).toList()))), List.of());
  }

  private int run(String... arguments) {
    return Codicil.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(new StringWriter(), true))
        .execute(arguments);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }
}
