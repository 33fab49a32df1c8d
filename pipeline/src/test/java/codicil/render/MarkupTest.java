package codicil.render;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.model.Change;
import codicil.model.Paragraph;
import codicil.model.Redline;
import codicil.model.Story;
import codicil.model.StoryChange;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {
  @ParameterizedTest
  @CsvSource({"1 default, Header", "1 first, Header of the first page", "2 even, 'Header of even pages, part 2'",
      "page 3, Header (page 3)", "'', Header"})
  void aHeaderIsCalledWhatItsReaderSees(String name, String label) {
    Redline redline = new Redline("before", "after", List.of(
        new StoryChange(Story.Kind.BODY, "", "", StoryChange.Side.BOTH, List.of()),
        new StoryChange(Story.Kind.HEADER, "", name, StoryChange.Side.AFTER,
            List.of(new Change.Inserted(Paragraph.plain("Draft"))))));

    assertThat(Markup.of(redline).margins()).extracting(Note::label).containsExactly(label);
  }
}
