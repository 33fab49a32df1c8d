package codicil.store;

import codicil.log.Basis;
import codicil.log.Days;
import codicil.log.Fact;
import codicil.log.Stated;
import codicil.model.Bytes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// A row of the journal as text, column by column: a fact, or the withdrawal of an earlier row.
///
/// @param kind the kind of claim, or `withdrawal`
/// @param claim the claim's fields; for a withdrawal the number of the row that no longer counts
/// @param from the first effective day, ISO 8601; empty if not known
/// @param to the day after the last effective one; empty if no end is known
/// @param printed whether the source prints the day on which it said so: `yes` or `no`
/// @param recordedAt the instant of recording, ISO 8601 in UTC
record Row(String subject, String kind, String claim, String from, String to, String statedOn, String printed,
    String source, String basis, String recordedAt) {
  static final String WITHDRAWAL = "withdrawal";

  static Row of(Fact fact) {
    ClaimText claim = ClaimText.of(fact.claim());
    return new Row(fact.subject(), claim.kind(), claim.text(), fact.effective()
        .start()
        .map(LocalDate::toString)
        .orElse(""),
        fact.effective().end().map(LocalDate::toString).orElse(""), fact.stated().day().toString(),
        fact.stated().printed() ? "yes" : "no", fact.source(), fact.basis().word(), fact.recordedAt().toString());
  }

  static Row withdrawing(long number, Row row, Instant recordedAt) {
    return new Row(row.subject, WITHDRAWAL, String.valueOf(number), "", "", "", "", "", "", recordedAt.toString());
  }

  /// The columns in the order of the components.
  List<String> columns() {
    return List.of(subject, kind, claim, from, to, statedOn, printed, source, basis, recordedAt);
  }

  static Row of(List<String> columns) {
    return new Row(columns.get(0), columns.get(1), columns.get(2), columns.get(3), columns.get(4), columns.get(5),
        columns.get(6), columns.get(7), columns.get(8), columns.get(9));
  }

  /// What it says, without when it was recorded: two rows with equal words say the same.
  String words() {
    return String.join("\u001F", columns().subList(0, 9));
  }

  /// The digest that chains it to the row before: SHA-256 over the digest of that row and every column.
  String hash(String previous) {
    return Bytes.of(previous + "\u001E" + words() + "\u001F" + recordedAt).sha256();
  }

  /// The fact.
  ///
  /// @throws IllegalArgumentException if it is none
  Fact fact() {
    Days days = new Days(from.isEmpty() ? LocalDate.MIN : LocalDate.parse(from),
        to.isEmpty() ? LocalDate.MAX : LocalDate.parse(to));
    return new Fact(subject, new ClaimText(kind, claim).claim(), days,
        new Stated(LocalDate.parse(statedOn), printed.equals("yes")), source,
        Basis.valueOf(basis.toUpperCase(Locale.ROOT)), Instant.parse(recordedAt));
  }
}
