package codicil.outline;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.model.Clause;
import codicil.model.DocumentName;
import codicil.model.Finding;
import codicil.model.Reference;
import codicil.model.Reference.Target;
import codicil.model.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReferencesTest {
  private static final DocumentName SECTION_H = new DocumentName("section", "H");
  private static final DocumentName SECTION_J = new DocumentName("section", "J");
  private static final DocumentName APPENDIX_A = new DocumentName("appendix", "A");
  private static final DocumentName APPENDIX_AD = new DocumentName("appendix", "AD");
  private static final Text J = text(clause("J1.2", "x"), clause("J1.2(b)", "x"), clause("J3.2", "x"), clause("J3.13",
      "x"));
  private static final Text AD =
      text(clause("3.2", "as follows: (a) one; (b) two"), clause("3.8.2", "Table 28c: Alerts"));
  private static final Library SEC = new Library(Optional.of(SECTION_H),
      Set.of(SECTION_H, SECTION_J, APPENDIX_A, APPENDIX_AD),
      Map.of("DUIS", APPENDIX_AD, "DCC User Interface Specification", APPENDIX_AD, "Charges", SECTION_J),
      name -> name.equals(SECTION_J) ? Optional.of(J) : name.equals(APPENDIX_AD) ? Optional.of(AD) : Optional.empty());

  @Test
  void numbersOfOtherSectionsLeadThere() {
    assertThat(found("See Section J1.2(b) and Section J9.9.")).containsExactly("Section J1.2(b) @ Section J1.2(b)",
        "Section J9.9 ! Section J9.9");
  }

  @Test
  void aRangeIsOneReferenceToBothEnds() {
    assertThat(found("Sections J3.2 – J3.13 apply, and so does H5.33-5.40.")).containsExactly(
        "Sections J3.2 – J3.13 @ Section J3.2 … Section J3.13", "H5.33-5.40 = H5.33 … H5.40");
  }

  @Test
  void itemsTakeTheNumberBeforeThem() {
    assertThat(found("Under H8.16 (a), (b) and (c) and H8.16(a)(i) or (ii).")).containsExactly(
        "H8.16 (a) = H8.16(a)", "(b) = H8.16(b)", "(c) ! H8.16(c)", "H8.16(a)(i) = H8.16(a)(i)", "(ii) ! H8.16(a)(ii)");
  }

  @Test
  void aCaptionIsNoParagraph() {
    assertThat(found("Section H5.33 (Testing), H5.40 (Trials) and (if so asked) the Panel.")).containsExactly(
        "Section H5.33 = H5.33", "H5.40 = H5.40");
  }

  @Test
  void aListMayNameSectionsAndAppendices() {
    assertThat(found("Sections H5.33, H, J, Appendix A and Appendix AE")).containsExactly("Sections H5.33 = H5.33",
        "H = H", "J @ Section J", "Appendix A @ Appendix A", "Appendix AE ! Appendix AE");
  }

  @Test
  void whatFollowsSaysWhoseParagraphItIs() {
    assertThat(found("paragraph 3.2(a) of Appendix AD, Table 28c of DUIS, and section 173 of the Energy Act 2013"))
        .containsExactly("paragraph 3.2(a) @ Appendix AD, 3.2", "Appendix AD @ Appendix AD",
            "Table 28c @ Appendix AD, 3.8.2", "DUIS @ Appendix AD", "section 173 ~ Energy Act");
  }

  @Test
  void aParagraphNamedAloneIsLookedForAroundIt() {
    Text text = References.in(text(clause("H8.16", "x", clause("H8.16(a)", "as paragraph (b) says"), clause("H8.16(b)",
        "as this Section H8 says, or this Section"))), SEC);

    assertThat(shown(text)).containsExactly("paragraph (b) = H8.16(b)", "this Section H8 ! H8", "this Section = ");
  }

  @Test
  void whatOnlyLooksLikeANumberIsNone() {
    assertThat(found("SRV 6.15.1, SR11.2, 0x8F75, IRP511, ECS37, TLS 1.2 and the Charges")).isEmpty();
  }

  @Test
  void titlesNameDocumentsButACaptionDoesNotNameThemAgain() {
    assertThat(found("Appendix AD (DCC User Interface Specification); DUIS section 3.8.2")).containsExactly(
        "Appendix AD @ Appendix AD", "DUIS @ Appendix AD", "section 3.8.2 @ Appendix AD, 3.8.2");
  }

  @Test
  void anInnerAppendixIsNotOneOfTheCode() {
    Clause inner = new Clause(Clause.Kind.PART, "Appendix A", "Appendix A", "Form", "",
        List.of(clause("Appendix A 1", "this Appendix and paragraph 1")));
    Text text = References.in(text(clause("1", "Appendix A, and SEC Appendix A"), inner), SEC);

    assertThat(shown(text)).containsExactly("Appendix A = Appendix A", "SEC Appendix A @ Appendix A",
        "this Appendix = Appendix A", "paragraph 1 = Appendix A 1");
  }

  @Test
  void whatLeadsNowhereIsAFinding() {
    Text text = References.in(text(clause("1", "under clause 8.3 and Clause 1")), Library.none());

    assertThat(References.dangling(text)).containsExactly(
        new Finding("reference-dangling", "1", "“clause 8.3” leads nowhere: there is no 8.3"));
  }

  private static List<String> found(String words) {
    return shown(References.in(text(clause("H1.1", words), clause("H", ""), clause("H5.33", ""), clause("H5.40", ""),
        clause("H8.16", ""), clause("H8.16(a)", ""), clause("H8.16(a)(i)", ""), clause("H8.16(b)", "")), SEC));
  }

  private static List<String> shown(Text text) {
    return text.all().flatMap(clause -> clause.references().stream()).map(ReferencesTest::show).toList();
  }

  private static String show(Reference reference) {
    return reference.words() + switch (reference.target()) {
      case Target.One one -> (one.cited().document().isPresent() ? " @ " : " = ") + one.cited();
      case Target.Through row -> (row.from().document().isPresent() ? " @ " : " = ") + row.from() + " … " + row.upTo();
      case Target.Dangling nothing -> " ! " + nothing.sought();
      case Target.Unread unread -> " ? " + unread.sought();
      case Target.Elsewhere elsewhere -> " ~ " + elsewhere.name().replaceFirst(" \\d+$", "");
    };
  }

  private static Text text(Clause... clauses) {
    return new Text("test", List.of(clauses), List.of());
  }

  private static Clause clause(String number, String words, Clause... children) {
    return new Clause(Clause.Kind.CLAUSE, number, number, "", words, Stream.of(children).toList());
  }
}
