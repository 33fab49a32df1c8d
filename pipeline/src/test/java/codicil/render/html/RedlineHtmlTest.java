package codicil.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.model.Atom;
import codicil.model.Bytes;
import codicil.model.Change;
import codicil.model.Paragraph;
import codicil.model.Picture;
import codicil.model.Redline;
import codicil.model.Story;
import codicil.model.StoryChange;
import codicil.model.Table;
import codicil.render.Golden;
import codicil.render.Markup;
import codicil.render.Samples;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RedlineHtmlTest {
  private final Frame frame = new Frame("Section H", "From v34.0 to v40.0", "Illustrative.", new Frame.Style.Linked(
      "../codicil.css"), List.of("../codicil.js"),
      List.of(Link.to("../index.html", "Home")), List.of(), List.of(new Link("r.docx", "Word",
          "with tracked changes")),
      List.of(), "", "");

  @Test
  void everyKindOfChange() {
    Golden.same("every-kind-of-change/redline.html", RedlineHtml.of(Samples.redline(), frame));
  }

  @Test
  void sideBySideEachColumnHasItsOwnWords() {
    String page = RedlineHtml.alone(Samples.redline(), "Section H", View.SIDES, Map.of());
    String old = String.join(" ", column(page, "old"));
    String now = String.join(" ", column(page, "new"));
    assertThat(old).contains("daily by 5 May", "Nothing in this clause limits", "<b>bold</b>", "a letter")
        .doesNotContain("<ins", "weekly", "what H8.16 asks for");
    assertThat(now)
        .contains("weekly", "may refer to an earlier one", "<i>bold</i>", "what H8.16 asks for", "renumbered from (a)")
        .doesNotContain("<del", "daily by 5 May", "a letter");
    assertThat(column(page, "old").stream().filter(words -> words.contains("daily by 5 May")))
        .isNotEmpty()
        .allMatch(words -> words.contains("<p class=\"side\">Before</p>"));
    assertThat(column(page, "new").stream().filter(words -> words.contains("weekly")))
        .isNotEmpty()
        .allMatch(words -> words.contains("<p class=\"side\">After</p>"));
  }

  private static List<String> column(String page, String name) {
    return Pattern.compile("(?s)<div class=\"" + name + "\">(.*?)\n</div>\n(?=<div class=\"new\">|</div>)")
        .matcher(page)
        .results()
        .map(it -> it.group(1))
        .toList();
  }

  @Test
  void picturesStandInThePageItself() {
    Paragraph shown = new Paragraph("", 0, "", "\uFFFC", List.of(new Atom(0, 1, Atom.Kind.PICTURE, "key", "")),
        List.of(), "");
    Redline redline = new Redline("a", "b", List.of(new StoryChange(Story.Kind.BODY, "", "", StoryChange.Side.BOTH,
        List.of(new Change.Inserted(shown)))));
    Picture picture = new Picture("image/png", Bytes.of("png"), "A \"map\"");
    assertThat(RedlineHtml.alone(redline, "t", View.BOTH, Map.of("key", picture)))
        .contains("<ins><img alt=\"A &#34;map&#34;\" src=\"data:image/png;base64,cG5n\"/></ins>");
    assertThat(RedlineHtml.alone(redline, "t")).contains("[picture]").doesNotContain("<img");
  }

  @Test
  void cellsMergedDownwardsSpanRows() {
    Table table = new Table(List.of(row(false, "Party", "one"), row(true, "", "two"), row(true, "", "three")), "");
    String page = RedlineHtml.alone(new Redline("a", "b", List.of(new StoryChange(Story.Kind.BODY, "", "",
        StoryChange.Side.BOTH, List.of(new Change.Kept(table, table))))), "t");
    assertThat(page).containsOnlyOnce("<td colspan=\"1\" rowspan=\"3\">");
    assertThat(page.split("<td colspan", -1)).hasSize(5);
  }

  private static Table.Row row(boolean merged, String... cells) {
    return new Table.Row(List.of(
        new Table.Cell(1, merged, List.of(Paragraph.plain(cells[0])), ""),
        new Table.Cell(1, false, List.of(Paragraph.plain(cells[1])), "")), false, "");
  }

  @ParameterizedTest
  @EnumSource(value = View.class, names = {"BOTH", "SIDES"})
  void everyLinkWithinThePageHasItsTarget(View view) {
    String page = RedlineHtml.alone(Samples.redline(), "t", view, Map.of());
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
      assertThat(tally.split()).isEqualTo(1);
      assertThat(tally.merged()).isEqualTo(1);
      assertThat(tally.moved()).isEqualTo(1);
      assertThat(tally.formatted()).isEqualTo(1);
      assertThat(tally.renumbered()).isEqualTo(1);
      assertThat(tally.movedWords()).isEqualTo(11);
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
