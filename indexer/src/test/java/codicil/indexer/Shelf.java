package codicil.indexer;

import codicil.log.Days;
import codicil.model.Address;
import codicil.model.Bytes;
import codicil.model.Clause;
import codicil.model.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// A few versions written by hand.
final class Shelf {
  static final LocalDate JULY = LocalDate.of(2021, 7, 1);
  static final LocalDate NOVEMBER = LocalDate.of(2021, 11, 4);

  private Shelf() {}

  static Stream<DocumentVersion> all() {
    return Stream.of(sectionA(), sectionHBefore(), sectionH(), sectionJ(), appendixAd());
  }

  static DocumentVersion sectionA() {
    return version("sec/section-a@base", List.of("Definitions and Interpretation"), List.of(),
        List.of(Days.unknown()), true,
        clause("A1", "Definitions", "",
            clause("A1.1", "", "In this Code these expressions have the meanings set out beside them.",
                definition("Responsible Supplier", "means, for a Smart Metering System, its Import Supplier."),
                definition("Supplier Party", "means a Party that holds an Energy Supply Licence."),
                definition("Device",
                    "means a thing that a Responsible Supplier installs; a Device talks to Devices."))),
        clause("A2", "Interpretation of Device terms",
            "A Device is a Device wherever a Device stands: Device, Device, Device."));
  }

  static DocumentVersion sectionHBefore() {
    return version("sec/section-h@base", List.of("DCC Services"), List.of(),
        List.of(Days.until(JULY)), false,
        clause("H8", "Service Management", "",
            clause("H8.15", "", "The DCC shall keep the quaint lantern lit."),
            clause("H8.16", "",
                "The DCC shall publish the report daily, until 1 October 2020, as SRV 7.7 and SR11.2 require.")));
  }

  static DocumentVersion sectionH() {
    return version("sec/section-h@v40.0", List.of("DCC Services"), List.of(), List.of(Days.from(JULY)), true,
        clause("H8", "Service Management", "",
            clause("H8.15", "", "Not Used"),
            clause("H8.16", "", "The DCC shall publish the report weekly, as SRV 7.7 and SR11.2 require.")));
  }

  static DocumentVersion sectionJ() {
    return version("sec/section-j@base", List.of("Charges"), List.of(), List.of(Days.unknown()),
        true, clause("J1", "Payment of Charges", "",
            clause("J1.2", "", "Each Party shall pay:",
                clause("J1.2(b)", "", "what Section H8.16(a) (and H5.33-5.40) says it owes;"),
                clause("J1.2(c)", "", "the rest; and"))));
  }

  static DocumentVersion appendixAd() {
    return version("sec/appendix-ad@v50.0", List.of("DCC User Interface Specification"), List.of("DUIS"),
        List.of(Days.from(NOVEMBER)), true,
        clause("3", "Service Requests", "",
            clause("3.8", "Update Firmware", "",
                clause("3.8.2", "",
                    "Alert 0x8F75 follows SRV 6.15.1 as Table 28c shows; see MP 134A.\nA User's requests are validated."))));
  }

  static DocumentVersion version(String address, List<String> titles, List<String> aliases, List<Days> inForce,
      boolean latest,
      Clause... clauses) {
    Text text = new Text(address + ".docx", List.of(clauses), List.of());
    return new DocumentVersion(Address.parse(address).orElseThrow(), titles, aliases, inForce, latest,
        Bytes.of(text.toString()).sha256(), () -> text);
  }

  static Clause clause(String number, String heading, String text, Clause... children) {
    return new Clause(Clause.Kind.CLAUSE, number, number, heading, text, List.of(children));
  }

  static Clause definition(String term, String text) {
    return new Clause(Clause.Kind.DEFINITION, "", "", term, text, List.of());
  }
}
