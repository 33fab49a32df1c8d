package codicil.render.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.model.Change;
import codicil.model.Paragraph;
import codicil.model.Redline;
import codicil.model.Story;
import codicil.model.StoryChange;
import codicil.render.Golden;
import codicil.render.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class RedlineLinesTest {
  @Test
  void everyKindOfChange() {
    Golden.same("every-kind-of-change/redline.txt",
        String.join("\n", RedlineLines.of(Samples.redline(), Ink.PLAIN)) + "\n");
  }

  @Test
  void inColourTheSameWords() {
    List<String> colour = RedlineLines.of(Samples.redline(), Ink.COLOUR);
    assertThat(colour).anySatisfy(line -> assertThat(line).contains("\u001B[31;9mdaily by 5 May\u001B[0m"));
    assertThat(String.join("\n", colour).replaceAll("\u001B\\[[0-9;]*m", ""))
        .isEqualTo(String.join("\n", RedlineLines.of(Samples.redline(), Ink.PLAIN))
            .replaceAll("\\[[-<]|[-<]]|\\{[+>~]|[+>~]}", ""));
  }

  @Test
  void aDocumentCannotCommandTheTerminal() {
    Change words = new Change.Inserted(Paragraph.plain("a\u001B]0;title\u0007b\nc"));
    Redline redline = new Redline("before", "after",
        List.of(new StoryChange(Story.Kind.BODY, "", "", StoryChange.Side.BOTH, List.of(words))));
    assertThat(RedlineLines.of(redline, Ink.PLAIN)).last().isEqualTo("+ {+a\uFFFD]0;title\uFFFDb c+}");
  }
}
