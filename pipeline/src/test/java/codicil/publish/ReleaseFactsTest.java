package codicil.publish;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.history.Lineage;
import codicil.history.Look;
import codicil.history.Stretch;
import codicil.model.Address;
import codicil.model.DocumentName;
import codicil.model.ReleaseNumber;
import codicil.store.Folders;
import codicil.store.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the release notices state of single changes, found by blame in the illustrations: which words a release brought or
/// took out, where, and by which modification.
class ReleaseFactsTest {
  private static final Path CORPUS = Path.of(System.getProperty("codicil.root", "..")).resolve("corpus/sec");
  private static final Map<String, Chronicle> CHRONICLES = new ConcurrentHashMap<>();

  @TempDir
  static Path state;

  private static Chronicles chronicles;

  /// What became of the words.
  enum Did {
    BRING, REMOVE, DELETE_CLAUSE
  }

  record Fact(String version, String modification, Did did, String document, String clause, String words) {
    @Override
    public String toString() {
      return version + " " + modification + " " + did + " " + document + " " + clause + ": " + words;
    }
  }

  static Stream<Fact> facts() {
    return Stream.of(
        // A risk-based method for Planned Maintenance, with low and high impact changes.
        new Fact("v34.0", "MP092", Did.BRING, "section-h", "H8.3", "risk-based method"),
        new Fact("v34.0", "MP092", Did.BRING, "appendix-al", "5.3", "High Impact"),
        // Guidance that a blank answer to Service Request 12.1 means Unknown.
        new Fact("v40.0", "MP106", Did.BRING, "appendix-i", "2.3", "Unknown"),
        // The Other User pays for its Random Sample Privacy assessment.
        new Fact("v40.0", "MP144", Did.BRING, "section-i", "I2.10(b)", "Random Sample Privacy Assessment"),
        new Fact("v40.0", "MP144", Did.BRING, "section-i", "I2.11", "invoiced to"),
        // Removes the date 1 January 2021 from H8.16.
        new Fact("v40.0", "MP146", Did.REMOVE, "section-h", "H8.16", "before 1 January 2021"),
        // The full SMKI extract is produced weekly instead of daily.
        new Fact("v40.0", "MP147", Did.REMOVE, "appendix-o", "5.1", "Daily"),
        new Fact("v40.0", "MP147", Did.BRING, "appendix-o", "5.1", "Weekly"),
        // A separate invoice for Communications Hub Finance Charges only where the direct agreement asks for one.
        new Fact("v40.0", "MP153", Did.BRING, "section-j", "J1.2(b)", "where the Direct Agreement"),
        // Only the Common Test Scenarios Document: firmware updates to PPMIDs and IHDs.
        new Fact("v40.0", "SECMP0007", Did.BRING, "appendix-r", "5.7", "Update firmware of a PPMID"),
        // References to other codes follow the consolidation of the retail codes; changes across codes.
        new Fact("v45.0", "MP161", Did.BRING, "section-d", "D6.1", "Cross Code Steering Group"),
        new Fact("v45.0", "MP161", Did.BRING, "section-k", "K7.3", "Retail Energy Code"),
        // Revoking certificates can be delayed when a supplier of last resort takes over.
        new Fact("v47.0", "MP134A", Did.BRING, "appendix-b", "4.7", "delay the revocation"),
        // All but Appendix R of the firmware updates.
        new Fact("v50.0", "SECMP0007", Did.BRING, "schedule-8", "5.9(b)", "PPMID"),
        new Fact("v50.0", "MP077", Did.BRING, "section-h", "H4.3", "Service Flag"),
        new Fact("v50.0", "MP138", Did.BRING, "appendix-j", "5.3", "DCC Service Testing"),
        // Table 28c is removed from the GBCS.
        new Fact("v50.0", "MP150", Did.DELETE_CLAUSE, "schedule-8",
            "Table 28c: Reading the profile of consumption in parts", "Consumption in each half hour"),
        // DUIS v1.1 and v2.0 no longer apply.
        new Fact("v50.0", "MP157", Did.BRING, "appendix-ad", "1.4", "have been removed"),
        new Fact("v50.0", "MP180", Did.BRING, "section-h", "H2.2", "Settlement Consumption Data"),
        // The ACB certificate may stay in the slot; subscribing becomes optional for Gas Network Operators.
        new Fact("v51.0", "MP128B", Did.BRING, "section-b", "B3.3", "may, but need not, become a Subscriber"),
        new Fact("v51.0", "MP128B", Did.BRING, "appendix-ac", "5.3", "may leave the ACB Certificate"),
        // Users no longer submit quarterly forecasts; the DCC reports quarterly from actual data.
        new Fact("v57.0", "MP116", Did.BRING, "section-h", "H3.24", "the data that the DCC itself holds"),
        new Fact("v57.0", "MP116", Did.BRING, "section-h", "H3.22", "Not Used"),
        // Suppliers exchange install codes by email on request.
        new Fact("v57.0", "MP121", Did.BRING, "section-h", "H5.3", "Install Code"),
        // Typographical and cosmetic corrections across the SMKI and DCCKI documents.
        new Fact("v57.0", "MP173", Did.BRING, "appendix-o", "4.1(a)", "“"),
        // DCC Boxed becomes available for an Explicit Charge.
        new Fact("v57.0", "MP179", Did.BRING, "section-k", "K6.4", "The Explicit Charge for DCC Boxed"),
        // The end of the installation validity period moves from 27 April 2022 to 27 April 2023.
        new Fact("v57.0", "MP196", Did.REMOVE, "schedule-11", "2.1", "2022"),
        new Fact("v57.0", "MP196", Did.BRING, "schedule-11", "2.1", "2023"),
        // Applicability of CHTS v1.1 and GBCS v2.0 now ends on 28 August 2023.
        new Fact("v59.0", "MP201", Did.REMOVE, "schedule-11", "3.1", "February 2022"),
        new Fact("v59.0", "MP201", Did.BRING, "schedule-11", "3.1", "August 2023"),
        new Fact("v59.0", "MP201", Did.BRING, "schedule-11", "4.1", "August 2023"),
        // … and corrects a cross-reference in the definition of Applicability Period.
        new Fact("v59.0", "MP201", Did.BRING, "section-a", "Applicability Period", "A3.1"),
        // The texts of DUIS for the GPF timestamp.
        new Fact("v61.0", "SECMP0015", Did.BRING, "appendix-ad", "6.2.3", "GPF Timestamp"),
        // A new DCC Alert tells Suppliers which firmware a Communications Hub has activated.
        new Fact("v61.0", "SECMP0024", Did.BRING, "section-a", "Communications Hub Firmware Alert", "firmware"),
        // The DCC checks that signed requests carry a key of the right User Role.
        new Fact("v61.0", "MP104", Did.BRING, "section-g", "G3.6", "check"),
        // Tidies the rules on credit cover in J3.
        new Fact("v61.0", "MP159", Did.BRING, "section-j", "J3.10(c)", "parent company guarantee"),
        // The Security Sub-Committee keeps guidance on assuring the security of Devices.
        new Fact("v61.0", "MP195", Did.BRING, "section-g", "G7.3", "Device Assurance Guidance"),
        // Small additions and clarifications in DUIS.
        new Fact("v61.0", "MP199", Did.BRING, "appendix-ad", "2.9", "shall"),
        // Additional checks on Service Requests for the enduring change of supplier arrangements.
        new Fact("v61.0", "designation by BEIS", Did.BRING, "appendix-ab", "5.3", "Signed Pre-Command"),
        // Consequential changes for faster switching.
        new Fact("v62.0", "MP200", Did.BRING, "section-h", "H5.5", "CSS Provider"),
        new Fact("v62.0", "MP200", Did.BRING, "appendix-y", "5.1", "CSS Provider"));
  }

  @BeforeAll
  static void open() {
    chronicles = Chronicles.of(
        Workspace.open(new Folders(CORPUS, state), Instant.parse("2026-11-01T00:00:00Z")));
  }

  private static Chronicle chronicle(String document) {
    return CHRONICLES.computeIfAbsent(document,
        id -> chronicles.of(DocumentName.parse(id).orElseThrow(), Look.STRICT));
  }

  @ParameterizedTest
  @MethodSource("facts")
  void blameSaysWhatTheNoticesState(Fact fact) {
    Chronicle chronicle = chronicle(fact.document());
    int text = IntStream.range(0, chronicle.versions().size())
        .filter(at -> chronicle.version(at).equals(fact.version()))
        .findFirst()
        .orElseThrow();
    Lineage.State clause = clause(chronicle, fact.did() == Did.DELETE_CLAUSE ? text - 1 : text, fact.clause());
    Origin origin = chronicle.origin(text, clause);
    assertThat(Stream.concat(origin.modifications().stream(), origin.others().stream())).contains(fact.modification());
    if (fact.did() == Did.DELETE_CLAUSE) {
      assertThat(chronicle.lineage().gone(text)).contains(clause);
      assertThat(chronicle.lineage().clause(clause).text()).contains(fact.words());
    } else {
      Lineage.State last = clause(chronicle, chronicle.versions().size() - 1, fact.clause());
      assertThat(Stretch.of(chronicle.lineage(), last)).anySatisfy(stretch -> {
        assertThat(stretch.words()).contains(fact.words());
        assertThat(stretch.origin()).isEqualTo(text);
        assertThat(stretch.removed()).isEqualTo(fact.did() == Did.REMOVE);
      });
    }
  }

  private static Lineage.State clause(Chronicle chronicle, int text, String clause) {
    return new Lineage.State(text, chronicle.lineage().texts().get(text).find(clause).orElseThrow());
  }

  @Test
  void aDateThatASourceNamesIsNotHedgedByVersionsThatAreNotRecorded() {
    Chronicle chronicle = chronicle("section-h");
    Origin origin = chronicle.origin(2, clause(chronicle, 2, "H8.16"));
    assertThat(origin.said()).isEqualTo("v40.0");
    assertThat(origin.reason()).isEqualTo("MP146");
  }

  @Test
  void theOnlyModificationOfAReleaseIsBehindAllItsChanges() {
    Chronicle chronicle = chronicle("schedule-11");
    Origin origin = chronicle.origin(3, clause(chronicle, 3, "3.1"));
    assertThat(origin.said()).isEqualTo("v59.0");
    assertThat(origin.reason()).isEqualTo("MP201");
    assertThat(origin.unseen()).containsExactly("v58.0");
  }

  @Test
  void aModificationThatSetAValueOfTheDocumentIsNamedFirst() {
    Chronicle chronicle = chronicle("appendix-o");
    int text = chronicle.versions().indexOf(new Address.At.Release(new ReleaseNumber(40, 0)));
    assertThat(chronicle.origin(text, clause(chronicle, text, "5.1")).reason()).isEqualTo("MP147 or another of v40.0");
  }

  @Test
  void whereVersionsAreNotRecordedTheAnswerSaysSo() {
    Chronicle h = chronicle("section-h");
    assertThat(h.origin(2, clause(h, 2, "H8.17")).said()).isEqualTo("in v35.0–v40.0");
    assertThat(h.origin(0, clause(h, 0, "H8.17")).said()).isEqualTo("before v34.0");
    Chronicle g = chronicle("section-g");
    assertThat(g.origin(0, clause(g, 0, "G1.1")).said()).isEqualTo("in v27.0 or before");
  }
}
