package codicil.store;

import codicil.log.Basis;
import codicil.log.Claim;
import codicil.log.Days;
import codicil.log.Fact;
import codicil.log.Stated;
import codicil.model.DocumentName;
import codicil.model.ReleaseNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Reads `code.yaml`: the code, its numbering, its documents.
final class CodeFile {
  /// What the code is called does not depend on a day.
  private static final Stated ALWAYS = new Stated(LocalDate.of(1, 1, 1), false);

  private final Entry file;
  private final String id;
  private final Instant recordedAt;
  private final List<Written> facts = new ArrayList<>();

  private CodeFile(Entry file, Instant recordedAt) {
    this.file = file;
    this.id = file.text("id");
    this.recordedAt = recordedAt;
  }

  /// The facts that the file states.
  static List<Written> facts(Entry file, Instant recordedAt) {
    CodeFile code = new CodeFile(file, recordedAt);
    code.read();
    return List.copyOf(code.facts);
  }

  private void read() {
    add(file, new Claim.Titled(file.text("name")), "code.yaml");
    add(file, new Claim.Whole(file.has("wholeNumbersFrom") ? file.number("wholeNumbersFrom") : new ReleaseNumber(0, 0)),
        "code.yaml");
    Entry numbering = file.entry("numbering");
    List<String> kinds = numbering.keys();
    for (int place = 0; place < kinds.size(); place++) {
      add(file, new Claim.Labelled(kinds.get(place), place, numbering.texts(kinds.get(place))), "code.yaml");
    }
    if (file.has("sources")) {
      Entry sources = file.entry("sources");
      sources.keys().forEach(key -> add(file, new Claim.SourceTitled(key, sources.text(key)), "code.yaml"));
    }
    file.entries("documents").forEach(document -> document(document, kinds));
    // Where the journal is; see Database.
    file.textOrNothing("journal");
    file.done();
  }

  private void document(Entry document, List<String> kinds) {
    Claim.Named named =
        new Claim.Named(document.document("document"), document.texts("titles"), document.texts("aliases"));
    if (!kinds.contains(named.document().kind())) {
      throw document.trouble("document", "`" + named.document().kind() + "` is no class of documents of this code",
          "add its labels under `numbering`");
    }
    boolean again = facts.stream()
        .anyMatch(
            fact -> fact.fact().claim() instanceof Claim.Named other && other.document().equals(named.document()));
    if (again) {
      throw document.trouble("document", named.document() + " stands in the list a second time", "keep one of them");
    }
    add(document, named, document.text("source"));
    if (document.word("sideBySide", "no", List.of("yes", "no")).equals("yes")) {
      add(document, new Claim.SideBySide(named.document()), document.text("source"));
    }
    document.entries("mentioned").forEach(entry -> mentioned(entry, named.document()));
    document.done();
  }

  /// A mention counts from the day on which its source said so, and what it says holds from `from` on.
  private void mentioned(Entry entry, DocumentName document) {
    Claim.Mentioned mentioned = new Claim.Mentioned(document, entry.textOrNothing("version"), entry.text("words"));
    Days days = entry.day("from").map(Days::from).orElse(Days.unknown());
    add(entry, mentioned, days, entry.stated(), entry.text("source"));
    entry.done();
  }

  private void add(Entry at, Claim claim, String source) {
    add(at, claim, Days.unknown(), ALWAYS, source);
  }

  private void add(Entry at, Claim claim, Days days, Stated stated, String source) {
    facts.add(new Written(
        new Fact(id, claim, days, stated, source, Basis.STATED, at.confidence(Basis.STATED), recordedAt), at,
        at.textOrNothing("why")));
  }
}
