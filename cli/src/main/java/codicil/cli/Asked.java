package codicil.cli;

import codicil.log.Code;
import codicil.log.Names;
import codicil.log.Reading;
import codicil.model.DocumentName;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A document, or a clause of it, as the user named it.
///
/// @param name the document
/// @param clause the printed number of the clause that was named (`H8.16`, `4.3.2`); empty if none was
/// @param readAs what the name was read as, if it was not an exact one
record Asked(DocumentName name, Optional<String> clause, Optional<String> readAs) {
  /// A clause after its document: `Section H8.16`, `H8.16`, `Appendix AD 3.8.2`, `Schedule 8, clause 4.3`.
  private static final Pattern CLAUSE = Pattern.compile(
      "(?i)(?:(?<document>.*?[^\\s,#])[\\s,#]+(?:(?:clause|paragraph)\\s+)?)??(?<clause>(?<letter>\\p{L}?)\\d+\\p{L}?(?:\\.\\d+\\p{L}?)*(?:\\(\\w+\\))*)");

  /// Reads a name in any form that users write.
  ///
  /// @throws NameRefused if it names no document, or several
  static Asked of(String name, Code code) {
    return switch (read(name, code)) {
      case Reading.Exact exact -> new Asked(exact.document(), Optional.empty(), Optional.empty());
      case Reading.ReadAs near ->
        clause(name, code).orElseGet(() -> new Asked(near.document(), Optional.empty(), Optional
            .of(near.document().toString())));
      case Reading.Refused refused -> clause(name, code)
          .orElseThrow(() -> new NameRefused("'" + name + "' names no document of the " + code.name(), refused));
    };
  }

  private static Reading read(String name, Code code) {
    return Names.of(code).read(name);
  }

  private static Optional<Asked> clause(String name, Code code) {
    Matcher form = CLAUSE.matcher(name.strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    String letter = form.group("letter");
    Optional<String> written = Optional.ofNullable(form.group("document"));
    Optional<String> document = letter.isEmpty() ? written
        : written.filter(each -> !each.toLowerCase(Locale.ROOT).matches("(the |sec )*section"))
            .or(() -> Optional.of(
                "Section " + letter));
    String clause = letter.isEmpty() ? form.group("clause")
        : letter.toUpperCase(Locale.ROOT) + form.group("clause").substring(1);
    return document.map(each -> read(each, code)).flatMap(reading -> switch (reading) {
      case Reading.Exact exact -> Optional.of(of(exact.document(), clause));
      case Reading.ReadAs near -> Optional.of(of(near.document(), clause));
      case Reading.Refused _ -> Optional.empty();
    });
  }

  private static Asked of(DocumentName document, String clause) {
    return new Asked(document, Optional.of(clause), Optional.of(document + ", clause " + clause));
  }
}
