package codicil.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import codicil.model.Clause;
import codicil.model.Definition;
import codicil.model.Finding;
import codicil.model.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GlossaryTest {
  private static final Text TEXT = new Text("test", List.of(
      new Clause(Clause.Kind.CLAUSE, "1", "1", "", "In this document:", List.of(
          term("User", "a person that uses the Services."),
          term("User Role", "what a User acts as."),
          term("Centralised Switching Service (or CSS)", "the service that switches."),
          term("Device Alert", "an alert of a Device."),
          term("Idle Term", "nothing."))),
      clause("2",
          "Each User’s Roles differ; User Roles are listed. The CSS switches a supply, and Device Alerts tell."),
      clause("3", "The parties (the “Parties”) meet the Switching Board, and the Switching Board meets the Parties."),
      clause("4", "The Parties leave.")), List.of());

  @Test
  void theLongestTermIsTheOneThatIsUsed() {
    assertThat(Glossary.of(TEXT).definitions()).extracting(Definition::term, Definition::clause, Definition::uses)
        .contains(tuple("User Role", "1", List.of("2")),
            tuple("User", "1", List.of("1", "2")),
            tuple("Centralised Switching Service", "1", List.of("2")),
            tuple("Parties", "3", List.of("3", "4")));
  }

  @Test
  void aTermThatNothingUsesIsFound() {
    assertThat(Glossary.of(TEXT).findings()).extracting(Finding::message)
        .containsExactly("“Idle Term” is defined and never used");
  }

  @Test
  void aTermThatIsDefinedTwiceIsFound() {
    Text twice = new Text("test", List.of(clause("1", "“Alert” means a message. Alert."), clause("2",
        "“Alert” means a bell.")), List.of());

    assertThat(Glossary.of(twice).findings()).extracting(Finding::rule, Finding::place)
        .contains(tuple("term-redefined", "2"));
  }

  @Test
  void whatIsWrittenLikeATermAndIsNoneIsFound() {
    assertThat(Undefined.in(TEXT, Glossary.of(TEXT), Optional.empty(), Library.none())).extracting(Finding::place,
        Finding::message)
        .containsExactly(tuple("3",
            "“Switching Board” is written like a defined term and not defined; 2 times"));
  }

  @Test
  void aTermThatIsDefinedOtherwiseForTheWholeCodeIsFound() {
    Text general = new Text("A", List.of(term("User", "a Party that uses the Services."), term("Alert", "a message")),
        List.of());
    Text own = new Text("AD", List.of(clause("1", "“User” means a person."), clause("2",
        "“Alert” means a message."), clause("3", "“Alert” has the meaning given in Section A.")), List.of());
    Text refers = new Text("AD", List.of(clause("1", "“User” has the meaning given to it in Section A.")), List.of());

    assertThat(Glossary.of(own).differing(Glossary.of(general))).extracting(Finding::rule, Finding::place)
        .contains(tuple("term-differs", "1"));
    assertThat(Glossary.of(refers).differing(Glossary.of(general))).isEmpty();
  }

  private static Clause term(String term, String meaning) {
    return new Clause(Clause.Kind.DEFINITION, "", "", term, meaning, List.of());
  }

  private static Clause clause(String number, String words) {
    return new Clause(Clause.Kind.CLAUSE, number, number, "", words, List.of());
  }
}
