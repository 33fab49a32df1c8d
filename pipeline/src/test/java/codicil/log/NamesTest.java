package codicil.log;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.model.DocumentName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
  private static final Names NAMES = Names.of(Corpus.LOG.code());

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"Appendix AD|appendix-ad", "SEC Appendix AD|appendix-ad", "app ad|appendix-ad",
      "appendix-ad|appendix-ad", "APPENDIX  AD|appendix-ad", "AppendixAD|appendix-ad", "AppendixA|appendix-a",
      "sec/appendix-ad|appendix-ad", "Appendix AD ‘DCC User Interface Specification’|appendix-ad", "DUIS|appendix-ad",
      "dcc user interface specification|appendix-ad", "Section H|section-h", "SEC Section H|section-h",
      "Smart Energy Code Section H|section-h", "Payment of Charges|section-j", "Charges|section-j",
      "Schedule 8|schedule-8", "schedule8|schedule-8", "GBCS|schedule-8",
      "Great Britain Companion Specification|schedule-8",
      "Inventory Enrolment and Decommissioning Procedures|appendix-ac", "Appendix X|appendix-x", "Section X|section-x",
      "SMETS1 TMAD|appendix-al", "DUISS|appendix-e", "CHISM|appendix-i"})
  void readsEveryFormThatUsersWrite(String asked, String document) {
    assertThat(NAMES.read(asked)).isEqualTo(new Reading.Exact(name(document)));
  }

  @ParameterizedTest
  @CsvSource({"Appendx AD,appendix-ad", "Apendix A,appendix-a", "Sectoin H,section-h", "DIUS,appendix-ad",
      "AD,appendix-ad",
      "H,section-h", "Section H8.16,section-h", "DCC Servces,section-h", "SMETS 2,schedule-9"})
  void showsWhatANearMissWasReadAs(String asked, String document) {
    assertThat(NAMES.read(asked)).isEqualTo(new Reading.ReadAs(name(document)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Appendix ZZ", "Section Z", "Section AD", "Schedule 12", "A", "Appendix A D", "Annex AD",
      "Foo",
      "", "   ", "Appendix", "AZ", "!"})
  void refusesWhatItDoesNotKnow(String asked) {
    assertThat(NAMES.read(asked)).isInstanceOf(Reading.Refused.class);
  }

  @Test
  void aRefusalNamesTheNearest() {
    assertThat(NAMES.read("A")).isEqualTo(new Reading.Refused("A", java.util.List.of(name("section-a"), name(
        "appendix-a"))));
    assertThat(((Reading.Refused) NAMES.read("Section AD")).nearest()).contains(name("appendix-ad"));
  }

  static java.util.stream.Stream<DocumentName> documents() {
    return Corpus.LOG.code().documents().stream().map(Code.Document::name);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyDocumentIsFoundByItsNamesAndItsTitles(DocumentName document) {
    assertThat(NAMES.read(document.toString())).isEqualTo(new Reading.Exact(document));
    assertThat(NAMES.read(document.id())).isEqualTo(new Reading.Exact(document));
    Code.Document known = Corpus.LOG.code().document(document).orElseThrow();
    assertThat(known.titles()).allMatch(title -> NAMES.read(title).equals(new Reading.Exact(document)));
    assertThat(known.aliases()).allMatch(alias -> NAMES.read(alias).equals(new Reading.Exact(document)));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aMisspeltClassNeverLeadsToAnotherLetter(DocumentName document) {
    for (int i = 1; i < document.kind().length(); i++) {
      String slip = document.kind().substring(0, i) + document.kind().substring(i + 1) + " " + document.letter();
      assertThat(NAMES.read(slip)).isIn(new Reading.ReadAs(document), new Reading.Exact(document));
    }
  }

  private static DocumentName name(String id) {
    return DocumentName.parse(id).orElseThrow();
  }
}
