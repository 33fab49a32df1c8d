package codicil.store;

import codicil.log.Affected;
import codicil.log.Applicability;
import codicil.log.Claim;
import codicil.log.Days;
import codicil.log.Designation;
import codicil.log.Edition;
import codicil.log.Effective;
import codicil.log.Milestone;
import codicil.log.Modification;
import codicil.log.Parameter;
import codicil.model.DocumentName;
import codicil.model.ReleaseNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A claim as the journal keeps it: what kind it is and its fields. Printing and parsing are each other's inverse.
///
/// @param kind the kind, in lower case
/// @param text [Fields]
record ClaimText(String kind, String text) {

  static ClaimText of(Claim claim) {
    return switch (claim) {
      case Claim.Labelled c -> new Writer("labelled").put("kind", c.kind())
          .put("place", String.valueOf(c.place()))
          .putAll("sample", c.samples())
          .done();
      case Claim.Named c -> new Writer("named").put("document", c.document().id())
          .putAll("title", c.titles())
          .putAll("alias", c.aliases())
          .done();
      case Claim.SourceTitled c -> new Writer("source").put("key", c.key()).put("title", c.title()).done();
      case Claim.Whole c -> new Writer("whole").put("from", c.from().toString()).done();
      case Claim.Titled c -> new Writer("titled").put("title", c.title()).done();
      case Claim.Summarised c -> new Writer("summarised").put("summary", c.summary()).done();
      case Claim.Numbered c -> new Writer("numbered").put("number", c.number().toString()).done();
      case Claim.Complete c -> new Writer("complete").put("complete", c.complete() ? "yes" : "no").done();
      case Claim.Disputed c -> new Writer("disputed").put("id", c.id())
          .put("about", c.about())
          .put("rule", c.rule())
          .putAll("document", c.documents().stream().map(DocumentName::id).toList())
          .putAll("release", c.releases())
          .putAll("modification", c.modifications())
          .done();
      case Claim.Side c -> new Writer("side").put("contradiction", c.contradiction())
          .put("place", String.valueOf(c.place()))
          .put("words", c.words())
          .put("preferred", c.preferred() ? "yes" : "no")
          .done();
      case Effective.From c -> new Writer("effective").put("day", c.day().toString()).done();
      case Effective.Planned c -> new Writer("planned").put("day", c.day().toString())
          .put("latest", c.latest().toString())
          .done();
      case Effective.NoLaterThan c -> new Writer("no-later-than").put("day", c.day().toString()).done();
      case Modification c -> of(c);
      case Designation c -> new Writer("designation").put("by", c.by())
          .put("summary", c.summary())
          .putAll("document", c.documents().stream().map(DocumentName::id).toList())
          .done();
      case Affected c -> of(c);
      case Edition c -> new Writer("edition").put("document", c.document().id())
          .put("number", c.number())
          .put("markedUpFrom", c.markedUpFrom())
          .put("published", c.published())
          .done();
      case Applicability c -> new Writer("applicability").put("document", c.document().id())
          .put("number", c.number())
          .put("from", c.window().start().map(LocalDate::toString).orElse(""))
          .put("until", c.window().end().map(LocalDate::toString).orElse(""))
          .done();
      case Parameter c -> new Writer("parameter").putAll("document", c.documents()
          .stream()
          .map(DocumentName::id)
          .toList())
          .put("clause", c.clause())
          .put("name", c.name())
          .put("before", c.before())
          .put("after", c.after())
          .put("modification", c.modification())
          .done();
      case Milestone c -> new Writer("milestone").put("day", c.day().toString()).put("what", c.what()).done();
      case Claim.SideBySide c -> new Writer("side-by-side").put("document", c.document().id()).done();
      case Claim.Mentioned c -> new Writer("mentioned").put("document", c.document().id())
          .put("number", c.number())
          .put("words", c.words())
          .done();
      case Claim.Proposed c -> new Writer("proposed").put("id", c.id())
          .putAll("title", c.titles())
          .put("status", c.status())
          .done();
    };
  }

  private static ClaimText of(Modification c) {
    Writer writer = new Writer("modification").put("id", c.id())
        .put("title", c.title())
        .put("titleSource", c.titleSource())
        .put("part", c.part())
        .put("status", c.status())
        .put("summary", c.summary());
    c.touches()
        .forEach(
            touch -> writer.put(touch.byTitle() ? "touchByTitle" : "touch", touch.document().id() + "#" + touch
                .clause()));
    return writer.done();
  }

  private static ClaimText of(Affected c) {
    return new Writer("affected").put("document", c.document().id())
        .put("title", c.title())
        .put("codeworks", word(c.codeworks()))
        .put("modification", word(c.modification()))
        .put("designation", word(c.designation()))
        .put("because", word(c.because()))
        .put("new", c.isNew() ? "yes" : "no")
        .done();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /// The claim.
  ///
  /// @throws IllegalArgumentException if this is none, as after tampering
  Claim claim() {
    Fields f = Fields.parse(text);
    return switch (kind) {
      case "labelled" -> new Claim.Labelled(f.text("kind"), Integer.parseInt(f.text("place")), f.texts("sample"));
      case "named" -> new Claim.Named(document(f.text("document")), f.texts("title"), f.texts("alias"));
      case "source" -> new Claim.SourceTitled(f.text("key"), f.text("title"));
      case "whole" -> new Claim.Whole(number(f.text("from")));
      case "titled" -> new Claim.Titled(f.text("title"));
      case "summarised" -> new Claim.Summarised(f.text("summary"));
      case "numbered" -> new Claim.Numbered(number(f.text("number")));
      case "complete" -> new Claim.Complete(f.text("complete").equals("yes"));
      case "disputed" -> new Claim.Disputed(f.text("id"), f.text("about"), f.text("rule"),
          f.texts("document").stream().map(ClaimText::document).toList(), f.texts("release"), f.texts("modification"));
      case "side" -> new Claim.Side(f.text("contradiction"), Integer.parseInt(f.text("place")), f.text("words"),
          f.text("preferred").equals("yes"));
      case "effective" -> new Effective.From(day(f.text("day")));
      case "planned" -> new Effective.Planned(day(f.text("day")), day(f.text("latest")));
      case "no-later-than" -> new Effective.NoLaterThan(day(f.text("day")));
      case "modification" -> modification(f);
      case "designation" -> new Designation(f.text("by"), f.text("summary"),
          f.texts("document").stream().map(ClaimText::document).toList());
      case "affected" -> affected(f);
      case "edition" -> new Edition(document(f.text("document")), f.text("number"), f.text("markedUpFrom"),
          f.text("published"));
      case "applicability" -> new Applicability(document(f.text("document")), f.text("number"), days(f));
      case "parameter" -> new Parameter(f.texts("document").stream().map(ClaimText::document).toList(),
          f.text("clause"), f.text("name"), f.text("before"), f.text("after"), f.text("modification"));
      case "milestone" -> new Milestone(day(f.text("day")), f.text("what"));
      case "side-by-side" -> new Claim.SideBySide(document(f.text("document")));
      case "mentioned" -> new Claim.Mentioned(document(f.text("document")), f.text("number"), f.text("words"));
      case "proposed" -> new Claim.Proposed(f.text("id"), f.texts("title"), f.text("status"));
      default -> throw new IllegalArgumentException("claim of kind " + kind);
    };
  }

  private static Modification modification(Fields f) {
    List<Modification.Touch> touches = new ArrayList<>();
    f.texts("touch").forEach(touch -> touches.add(touch(touch, false)));
    f.texts("touchByTitle").forEach(touch -> touches.add(touch(touch, true)));
    return new Modification(f.text("id"), f.text("title"), f.text("titleSource"), f.text("part"), f.text("status"),
        f.text("summary"), touches);
  }

  private static Modification.Touch touch(String text, boolean byTitle) {
    int hash = text.indexOf('#');
    return new Modification.Touch(document(text.substring(0, hash)), text.substring(hash + 1), byTitle);
  }

  private static Affected affected(Fields f) {
    return new Affected(document(f.text("document")), f.text("title"), column(f.text("codeworks")),
        column(f.text("modification")), column(f.text("designation")),
        Affected.Because.valueOf(f.text("because").toUpperCase(Locale.ROOT)), f.text("new").equals("yes"));
  }

  private static Affected.Column column(String word) {
    return Affected.Column.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static DocumentName document(String id) {
    return DocumentName.parse(id).orElseThrow(() -> new IllegalArgumentException("document " + id));
  }

  private static ReleaseNumber number(String text) {
    return ReleaseNumber.parse(text).orElseThrow(() -> new IllegalArgumentException("version " + text));
  }

  private static Days days(Fields f) {
    return new Days(f.text("from").isEmpty() ? LocalDate.MIN : day(f.text("from")),
        f.text("until").isEmpty() ? LocalDate.MAX : day(f.text("until")));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  /// Collects lines.
  private record Writer(String kind, List<String> lines) {
    Writer(String kind) {
      this(kind, new ArrayList<>());
    }

    Writer put(String key, String value) {
      lines.add(Fields.line(key, value));
      return this;
    }

    Writer putAll(String key, List<String> values) {
      values.forEach(value -> put(key, value));
      return this;
    }

    ClaimText done() {
      return new ClaimText(kind, String.join("\n", lines));
    }
  }
}
