package codicil.indexer;

import codicil.log.Days;
import codicil.model.Address;
import codicil.model.Bytes;
import codicil.model.Clause;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A few documents written by hand. What bears the same number or heading in two versions is the same clause.
final class Shelf {
  static final LocalDate JULY = LocalDate.of(2021, 7, 1);
  static final LocalDate NOVEMBER = LocalDate.of(2021, 11, 4);

  private Shelf() {}

  /// A version: `base` or a release, its days, its clauses.
  record Held(String version, List<Days> inForce, List<Clause> clauses) {
    static Held of(String version, List<Days> inForce, Clause... clauses) {
      return new Held(version, inForce, List.of(clauses));
    }
  }

  static Stream<DocumentHistory> all() {
    return Stream.of(sectionA(), sectionH(), sectionJ(), appendixAd());
  }

  static DocumentHistory sectionA() {
    return document("sec/section-a", List.of("Definitions and Interpretation"), List.of(),
        Held.of("base", List.of(Days.unknown()),
            clause("A1", "Definitions", "",
                clause("A1.1", "", "In this Code these expressions have the meanings set out beside them.",
                    definition("Responsible Supplier", "means, for a Smart Metering System, its Import Supplier."),
                    definition("Supplier Party", "means a Party that holds an Energy Supply Licence."),
                    definition("Central Switch Service (or CSS)", "means the service by which switches are made."),
                    definition("Device",
                        "means a thing that a Responsible Supplier installs; a Device talks to Devices."))),
            clause("A2", "Interpretation of Device terms",
                "A Device is a Device wherever a Device stands: Device, Device, Device.")));
  }

  static DocumentHistory sectionHBefore() {
    return document("sec/section-h", List.of("DCC Services"), List.of(), Held.of("base", List.of(Days.unknown()),
        sectionHBase()));
  }

  static DocumentHistory sectionH() {
    return document("sec/section-h", List.of("DCC Services"), List.of(),
        Held.of("base", List.of(Days.until(JULY)), sectionHBase()),
        Held.of("v40.0", List.of(Days.from(JULY)), clause("H8", "Service Management", "",
            clause("H8.14", "", "The lamp is a lamp."), clause("H8.15", "", "Not Used"),
            clause("H8.16", "", "The DCC shall publish the report weekly, as SRV 7.7 and SR11.2 require."))));
  }

  private static Clause sectionHBase() {
    return clause("H8", "Service Management", "",
        clause("H8.14", "", "The lamp is a lamp."), clause("H8.15", "", "The DCC shall keep the quaint lantern lit."),
        clause("H8.16", "",
            "The DCC shall publish the report daily, until 1 October 2020, as SRV 7.7 and SR11.2 require."));
  }

  static DocumentHistory sectionJ() {
    return document("sec/section-j", List.of("Charges"), List.of(), Held.of("base", List.of(Days.unknown()),
        clause("J1", "Payment of Charges", "",
            clause("J1.2", "", "Each Party shall pay:",
                clause("J1.2(b)", "", "what Section H8.16(a) (and H5.33-5.40) says it owes;"),
                clause("J1.2(c)", "", "the rest; and")))));
  }

  static DocumentHistory appendixAd() {
    return document("sec/appendix-ad", List.of("DCC User Interface Specification"), List.of("DUIS"),
        Held.of("v50.0", List.of(Days.from(NOVEMBER)), clause("3", "Service Requests", "",
            clause("3.8", "Update Firmware", "",
                clause("3.8.2", "",
                    "Alert 0x8F75 follows SRV 6.15.1 as Table 28c shows; see MP 134A and SECMP0062.\nA User's requests are validated.")))));
  }

  static DocumentHistory document(String address, List<String> titles, List<String> aliases, Held... held) {
    Address document = Address.parse(address).orElseThrow();
    List<DocumentHistory.Version> versions = Stream.of(held)
        .map(one -> new DocumentHistory.Version(Address.parse(address + "@" + one.version()).orElseThrow().at(),
            one.inForce()))
        .toList();
    return new DocumentHistory(document, titles, aliases, versions, Bytes.of(List.of(held).toString()).sha256(),
        () -> contents(document, List.of(held)));
  }

  static DocumentHistory.Contents contents(Address document, List<Held> held) {
    List<ClauseSpan> spans = new ArrayList<>();
    List<ChangedClause> changes = new ArrayList<>();
    Map<Long, Integer> before = new LinkedHashMap<>();
    for (int at = 0; at < held.size(); at++) {
      Map<Long, Integer> now = new LinkedHashMap<>();
      for (ClauseSpan span : spans(held.get(at), at)) {
        int old = before.getOrDefault(span.lineage(), -1);
        if (old >= 0 && spans.get(old).clause().equals(span.clause())) {
          spans.set(old, spans.get(old).until(at));
          now.put(span.lineage(), old);
        } else {
          if (old >= 0) {
            changes.add(changed(document, spans.get(old), span, held.get(at).version()));
          }
          now.put(span.lineage(), spans.size());
          spans.add(span);
        }
      }
      before = now;
    }
    return new DocumentHistory.Contents(spans, changes);
  }

  private static ChangedClause changed(Address document, ClauseSpan old, ClauseSpan now, String version) {
    List<String> was = words(old.clause().text());
    List<String> is = words(now.clause().text());
    int same = 0;
    while (same < Math.min(was.size(), is.size()) && was.get(same).equals(is.get(same))) {
      same++;
    }
    int end = 0;
    while (end < Math.min(was.size(), is.size()) - same && was.reversed().get(end).equals(is.reversed().get(end))) {
      end++;
    }
    List<ChangedClause.Piece> pieces = List.of(piece(ChangedClause.Fate.SAME, is.subList(0, same)),
        piece(ChangedClause.Fate.DELETED, was.subList(same, was.size() - end)),
        piece(ChangedClause.Fate.INSERTED, is.subList(same, is.size() - end)),
        piece(ChangedClause.Fate.SAME, is.subList(is.size() - end, is.size())));
    return new ChangedClause(now.lineage(), now.first(), now.ordinal(), document + "@" + version + "#" + now.cited(),
        now
            .clause()
            .number(),
        now.clause().heading(), now.path(), List.of("reworded"), pieces, now.change());
  }

  private static ChangedClause.Piece piece(ChangedClause.Fate fate, List<String> words) {
    return new ChangedClause.Piece(fate, String.join("", words));
  }

  private static List<String> words(String text) {
    return Stream.of(text.split("(?<= )")).toList();
  }

  private static List<ClauseSpan> spans(Held held, int at) {
    List<ClauseSpan> spans = new ArrayList<>();
    held.clauses().forEach(clause -> add(clause, List.of(), "", "", held.version(), at, spans));
    return spans;
  }

  private static void add(Clause clause, List<String> path, String around, String outer, String version, int at,
      List<ClauseSpan> spans) {
    String cited = clause.number().isEmpty() ? outer : clause.number();
    spans.add(new ClauseSpan((clause.number() + clause.heading()).hashCode(), at, at, spans.size(), clause, cited, path,
        around,
        new LastChange(version, List.of(), version)));
    List<String> inner = new ArrayList<>(path);
    inner.add((clause.number() + " " + clause.heading()).strip());
    clause.children().forEach(child -> add(child, inner, around + "\n" + clause.text(), cited, version, at, spans));
  }

  static Clause clause(String number, String heading, String text, Clause... children) {
    return new Clause(Clause.Kind.CLAUSE, number, number, heading, text, List.of(children));
  }

  static Clause definition(String term, String text) {
    return new Clause(Clause.Kind.DEFINITION, "", "", term, text, List.of());
  }
}
