package codicil.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.model.Change;
import codicil.model.Comparing;
import codicil.model.Comparing.Difference;
import codicil.model.Segment;
import codicil.model.Source;
import codicil.publish.Redlined;
import codicil.publish.Redlining;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is ignored is no change, and what is not is still proved.
class ComparingTest {
  private static final Mark MARK = new Mark("Codicil", Instant.parse("2022-07-18T00:00:00Z"));

  private static List<Change> changes(Comparing comparing, Source before, Source after) {
    Redlined redlined = Redlining.redline(before, after, MARK, comparing);
    assertThat(redlined.proved()).as("%s", redlined.findings()).isEqualTo(Redlined.Grade.FINE);
    assertThat(redlined.redline().comparing()).isEqualTo(comparing);
    return redlined.redline().body().changes();
  }

  private static List<String> told(Change change) {
    Change.Edited edited = (Change.Edited) change;
    return edited.segments().stream().map(segment -> switch (segment) {
      case Segment.Same same -> edited.after().text().substring(same.afterStart(), same.afterEnd());
      case Segment.Insertion in -> "+" + edited.after().text().substring(in.start(), in.end());
      case Segment.Deletion out -> "-" + edited.before().text().substring(out.start(), out.end());
    }).toList();
  }

  @Test
  void caseThatIsIgnoredIsNoChange() {
    Comparing comparing = Comparing.EVERYTHING.without(Difference.CASE);
    List<Change> changes = changes(comparing, Drafts.of("The party shall give notice.", "The User may object.", "End."),
        Drafts.of("The Party shall give Notice.", "The user must object.", "End."));
    assertThat(changes.getFirst()).isInstanceOf(Change.Kept.class);
    assertThat(told(changes.get(1))).containsExactly("The user ", "+must", "-may", " object.");
  }

  @Test
  void whiteSpaceThatIsIgnoredIsNoChange() {
    Comparing comparing = Comparing.EVERYTHING.without(Difference.WHITE_SPACE);
    List<Change> changes = changes(comparing,
        Drafts.of("The  Party shall\u00a0give notice. ", "Within ten days  of it.", "End."),
        Drafts.of(" The Party shall give  notice.", "Within twelve days of it.", "End."));
    assertThat(changes.getFirst()).isInstanceOf(Change.Kept.class);
    assertThat(told(changes.get(1))).containsExactly("Within ", "+twelve ", "-ten ", "days of it.");
  }

  /// A blank next to words that came or went comes or goes with them: without them nothing else would part their neighbours,
  /// or it would stand before a full stop.
  @Test
  void aBlankNextToAChangeBelongsToIt() {
    Comparing comparing = Comparing.EVERYTHING.without(Difference.WHITE_SPACE);
    List<Change> changes = changes(comparing, Drafts.of("A method of identifying licenses.", "Each one two.", "End."),
        Drafts.of("A method of identifying licenses that govern it.", "Each one, two.", "End."));
    assertThat(told(changes.getFirst())).containsExactly("A method of identifying licenses", "+ that govern it", ".");
    assertThat(told(changes.get(1))).containsExactly("Each one", "+, ", "- ", "two.");
  }

  @Test
  void tablesThatAreIgnoredStayAsTheyAre() {
    Comparing comparing = Comparing.EVERYTHING.without(Difference.TABLES);
    List<Change> changes = changes(comparing, Drafts.of("One clause.", "|Alpha|one|", "Two.", "End."),
        Drafts.of("One new clause.", "|Beta|two|", "|Gamma|three|", "Two.", "End."));
    assertThat(changes.get(1)).isInstanceOf(Change.Kept.class);
    assertThat(told(changes.getFirst())).containsExactly("One ", "+new ", "clause.");
  }

  @Test
  void movesThatAreOffAreDeletedAndInserted() {
    String moved = "A Party shall give notice of any such event within ten days.";
    Source before = Drafts.of(moved, "The first clause of the section stands here.",
        "The second clause of the section stands there.", "Last.");
    Source after = Drafts.of("The first clause of the section stands here.",
        "The second clause of the section stands there.", moved, "Last.");
    assertThat(changes(Comparing.EVERYTHING, before, after)).hasAtLeastOneElementOfType(Change.MovedTo.class);
    assertThat(changes(Comparing.EVERYTHING.without(Difference.MOVES), before, after))
        .doesNotHaveAnyElementsOfTypes(Change.MovedFrom.class, Change.MovedTo.class)
        .hasAtLeastOneElementOfType(Change.Deleted.class);
  }

  @Test
  void lettersAreToldOneByOneOnlyWhereAWordWasRespelt() {
    Comparing comparing = Comparing.EVERYTHING.by(Comparing.Unit.CHARACTERS);
    List<Change> changes = changes(comparing, Drafts.of("The licences of each party.", "Ten days after it.", "End."),
        Drafts.of("The licenses of each party.", "Forty days after it.", "End."));
    assertThat(told(changes.getFirst())).containsExactly("The ", "licen", "+s", "-c", "es", " of each party.");
    assertThat(told(changes.get(1))).containsExactly("+Forty", "-Ten", " days after it.");
  }
}
