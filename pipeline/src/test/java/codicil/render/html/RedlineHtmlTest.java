package codicil.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.model.Bytes;
import codicil.model.Change;
import codicil.model.Paragraph;
import codicil.model.Redline;
import codicil.model.Story;
import codicil.model.StoryChange;
import codicil.render.Golden;
import codicil.render.Markup;
import codicil.render.Samples;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RedlineHtmlTest {
  private final Frame frame = new Frame("Section H", "From v34.0 to v40.0", "Illustrative.", new Frame.Style.Linked(
      "../codicil.css"),
      List.of(Link.to("../index.html", "Home")), List.of(), List.of(new Link("r.docx", "Word",
          "with tracked changes")));

  @Test
  void everyKindOfChange() {
    Golden.same("every-kind-of-change/redline.html", RedlineHtml.of(Samples.redline(), frame));
  }

  @Test
  void everyLinkWithinThePageHasItsTarget() {
    String page = RedlineHtml.of(Samples.redline(), frame);
    Matcher link = Pattern.compile("href=\"#([^\"]+)\"").matcher(page);
    assertThat(link.results().map(it -> it.group(1)).toList()).isNotEmpty()
        .allSatisfy(target -> assertThat(page).containsOnlyOnce("id=\"" + target + "\""));
  }

  @Test
  void aPageThatStandsAloneNamesItsStylesheetInItsPolicyAndHasNoScript() {
    String page = RedlineHtml.alone(Samples.redline(), "Section H");
    String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
    assertThat(Bytes.of(style)).isEqualTo(Stylesheet.content());
    assertThat(page).contains("default-src &#39;none&#39;; style-src &#39;" + Stylesheet.integrity() + "&#39;")
        .doesNotContain("<script", " style=");
  }

  @Test
  void markupInTheWordsIsShownAsWords() {
    Change words = new Change.Inserted(Paragraph.plain("<img src=x onerror=alert(1)> & \"quotes\""));
    String page = RedlineHtml.alone(new Redline("<b>", "after",
        List.of(new StoryChange(Story.Kind.BODY, "", "", StoryChange.Side.BOTH, List.of(words)))), "<title>");
    assertThat(page).contains("&lt;img src=x").doesNotContain("<img").contains("&lt;b&gt;");
  }

  @Test
  void countsAreOfPassagesAndRows() {
    assertThat(Markup.of(Samples.redline()).tally()).satisfies(tally -> {
      assertThat(tally.inserted()).isEqualTo(3);
      assertThat(tally.deleted()).isEqualTo(2);
      assertThat(tally.edited()).isEqualTo(4);
      assertThat(tally.moved()).isEqualTo(1);
      assertThat(tally.formatted()).isEqualTo(1);
      assertThat(tally.renumbered()).isEqualTo(1);
      assertThat(tally.movedWords()).isEqualTo(12);
    });
  }

  @Test
  void nothingChangedIsSaidInWords() {
    Paragraph same = Paragraph.plain("same");
    String page = RedlineHtml.alone(new Redline("a", "b", List.of(
        new StoryChange(Story.Kind.BODY, "", "", StoryChange.Side.BOTH, List.of(new Change.Kept(same, same))))), "t");
    assertThat(page).contains("Nothing: both versions have the same words in the same format.");
  }

  @Test
  void aText() {
    Golden.same("every-kind-of-change/text.html", TextHtml.of(Samples.text(), frame));
  }
}
