package codicil.store;

import codicil.log.Basis;
import codicil.log.Confidence;
import codicil.log.Days;
import codicil.log.Fact;
import codicil.log.Stated;
import codicil.model.Bytes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A row of the journal as text, column by column: a fact, the correction of an earlier row, or its withdrawal.
///
/// @param kind the kind of claim, or `withdrawal`
/// @param claim the claim's fields; empty for a withdrawal
/// @param from the first effective day, ISO 8601; empty if not known
/// @param to the day after the last effective one; empty if no end is known
/// @param printed whether the source prints the day on which it said so: `yes` or `no`
/// @param corrects the number of the row that no longer counts; empty if there is none
/// @param why why that one no longer counts; empty if there is none
/// @param recordedAt the instant of recording, ISO 8601 in UTC
record Row(String subject, String kind, String claim, String from, String to, String statedOn, String printed,
    String source, String basis, String confidence, String corrects, String why, String recordedAt) {
  static final String WITHDRAWAL = "withdrawal";
  /// The columns that say what the fact is; the others say how it came into the journal.
  private static final int WORDS = 10;

  static Row of(Fact fact) {
    ClaimText claim = ClaimText.of(fact.claim());
    return new Row(fact.subject(), claim.kind(), claim.text(),
        fact.effective().start().map(LocalDate::toString).orElse(""),
        fact.effective().end().map(LocalDate::toString).orElse(""), fact.stated().day().toString(),
        fact.stated().printed() ? "yes" : "no", fact.source(), fact.basis().word(), fact.confidence().word(), "", "",
        fact.recordedAt().toString());
  }

  /// This fact, standing from now on for that of an earlier row.
  Row correcting(long number, String reason) {
    return new Row(subject, kind, claim, from, to, statedOn, printed, source, basis, confidence,
        String.valueOf(number), reason, recordedAt);
  }

  /// The row that makes this one, of that number, count no longer.
  Row withdrawn(long number, String reason, Instant at) {
    return new Row(subject, WITHDRAWAL, "", "", "", "", "", "", "", "", String.valueOf(number), reason, at.toString());
  }

  /// The columns in the order of the components.
  List<String> columns() {
    return List.of(subject, kind, claim, from, to, statedOn, printed, source, basis, confidence, corrects, why,
        recordedAt);
  }

  static Row of(List<String> columns) {
    return new Row(columns.get(0), columns.get(1), columns.get(2), columns.get(3), columns.get(4), columns.get(5),
        columns.get(6), columns.get(7), columns.get(8), columns.get(9), columns.get(10), columns.get(11),
        columns.get(12));
  }

  /// What it says, without how and when it came into the journal: two rows with equal words say the same.
  String words() {
    return String.join("\u001F", columns().subList(0, WORDS));
  }

  /// What it says, for people: each thing by its name; what is empty is left out.
  Map<String, String> says() {
    Map<String, String> says = new LinkedHashMap<>(Fields.parse(claim).all());
    says.put("effectiveFrom", from);
    says.put("effectiveTo", to);
    says.put("statedOn", printed.equals("yes") ? statedOn : "");
    says.put("source", source);
    says.put("basis", basis);
    says.put("confidence", confidence);
    says.values().removeIf(String::isEmpty);
    return says;
  }

  /// The digest that chains it to the row before: SHA-256 over the digest of that row and every column.
  String hash(String previous) {
    return Bytes.of(previous + "\u001E" + String.join("\u001F", columns())).sha256();
  }

  /// The fact.
  ///
  /// @throws IllegalArgumentException if it is none
  Fact fact() {
    Days days = new Days(from.isEmpty() ? LocalDate.MIN : LocalDate.parse(from),
        to.isEmpty() ? LocalDate.MAX : LocalDate.parse(to));
    return new Fact(subject, new ClaimText(kind, claim).claim(), days,
        new Stated(LocalDate.parse(statedOn), printed.equals("yes")), source,
        Basis.valueOf(basis.toUpperCase(Locale.ROOT)), Confidence.valueOf(confidence.toUpperCase(Locale.ROOT)),
        Instant.parse(recordedAt));
  }
}
