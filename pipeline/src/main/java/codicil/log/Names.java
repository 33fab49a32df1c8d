package codicil.log;

import codicil.model.DocumentName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads the names that users give to documents: class and letter first (`Appendix AD`, `SEC Appendix AD`, `app ad`,
/// `appendix-ad`), then titles and aliases exactly, then near misses, which an answer must show.
///
/// A near miss never crosses from one class to another or from one letter to another: `Appendx AD` is Appendix AD and never
/// Appendix A.
public final class Names {
  /// Class, letter or number, and whatever follows.
  private static final Pattern LABELLED = Pattern.compile("(\\p{L}+)[ .:]*+(?<![\\p{L}])([a-z]{1,2}|\\d{1,2})\\b(.*)");
  private static final Pattern LABEL = Pattern.compile("[a-z]{1,2}|\\d{1,2}");
  private static final Pattern CLAUSE = Pattern.compile("section ?([a-z])\\d.*");

  /// No name of a document is longer; what follows is not looked at.
  private static final int LONGEST = 200;

  private final Code code;

  private Names(Code code) {
    this.code = code;
  }

  /// The names of a code's documents.
  public static Names of(Code code) {
    return new Names(code);
  }

  /// Reads a name. Cost: the length of the name times the number of titles.
  public Reading read(String asked) {
    String plain = plain(asked);
    return labelled(asked, plain).or(() -> titled(asked, plain))
        .or(() -> joined(asked, plain))
        .or(() -> bare(asked, plain))
        .or(() -> ofClause(plain))
        .orElseGet(() -> near(asked, plain));
  }

  /// Lower case, punctuation as blanks, without the code's own name in front.
  private String plain(String asked) {
    String words = asked.substring(0, Math.min(asked.length(), LONGEST))
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\p{P}\\p{Z}\\s+_]+", " ")
        .strip();
    for (String prefix : List.of("the", code.name().toLowerCase(Locale.ROOT), code.id())) {
      words = words.startsWith(prefix + " ") ? words.substring(prefix.length() + 1) : words;
    }
    return words;
  }

  private Optional<Reading> labelled(String asked, String plain) {
    Matcher form = LABELLED.matcher(plain);
    if (!form.matches() || form.group(2).isEmpty()) {
      return Optional.empty();
    }
    String rest = form.group(3).strip();
    Optional<String> kind = kind(form.group(1));
    Optional<String> meant = kind.or(() -> misspelt(form.group(1)));
    return meant.flatMap(known -> {
      DocumentName name = new DocumentName(known, letter(form.group(2)));
      // `Appendix A D` may mean A or AD: a near miss never crosses from one letter to another.
      if (code.document(name).isEmpty() || LABEL.matcher(rest).matches()) {
        return Optional.of(new Reading.Refused(asked, kin(name)));
      }
      boolean exact = kind.isPresent() && (rest.isEmpty() || titles(name).anyMatch(rest::equals));
      return Optional.of(exact ? new Reading.Exact(name) : new Reading.ReadAs(name));
    });
  }

  /// In upper case, a number without leading zeros.
  private static String letter(String written) {
    return written.replaceFirst("^0+(?=\\d)", "").toUpperCase(Locale.ROOT);
  }

  /// `appendixad`: class and letter without a blank, both exact.
  private Optional<Reading> joined(String asked, String plain) {
    return code.kinds()
        .stream()
        .filter(plain::startsWith)
        .filter(kind -> LABEL.matcher(plain.substring(kind.length())).matches())
        .findFirst()
        .flatMap(kind -> labelled(asked, kind + " " + plain.substring(kind.length())));
  }

  private Optional<Reading> titled(String asked, String plain) {
    List<DocumentName> found = code.documents()
        .stream()
        .map(Code.Document::name)
        .filter(name -> titles(name).anyMatch(plain::equals))
        .toList();
    return switch (found.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(new Reading.Exact(found.getFirst()));
      default -> Optional.of(new Reading.Refused(asked, found));
    };
  }

  /// A letter alone, if only one class has it.
  private Optional<Reading> bare(String asked, String plain) {
    if (!LABEL.matcher(plain).matches()) {
      return Optional.empty();
    }
    List<DocumentName> found = code.documents()
        .stream()
        .map(Code.Document::name)
        .filter(name -> name.letter().equalsIgnoreCase(plain))
        .toList();
    return Optional
        .of(found.size() == 1 ? new Reading.ReadAs(found.getFirst()) : new Reading.Refused(asked, found));
  }

  /// `Section H8.16` names a clause; the document is Section H.
  private Optional<Reading> ofClause(String plain) {
    Matcher form = CLAUSE.matcher(plain);
    return form.matches() ? Optional.of(new DocumentName("section", form.group(1).toUpperCase(Locale.ROOT)))
        .filter(name -> code.document(name).isPresent())
        .map(Reading.ReadAs::new) : Optional.empty();
  }

  private Reading near(String asked, String plain) {
    List<DocumentName> found = code.documents()
        .stream()
        .map(Code.Document::name)
        .filter(name -> titles(name).anyMatch(title -> Spelling.near(plain, title)))
        .toList();
    return found.size() == 1 ? new Reading.ReadAs(found.getFirst())
        : new Reading.Refused(asked, found.isEmpty() ? nearest(plain) : found);
  }

  private List<DocumentName> nearest(String plain) {
    Matcher form = LABELLED.matcher(plain);
    List<DocumentName> all = code.documents().stream().map(Code.Document::name).toList();
    List<DocumentName> sameLetter =
        all.stream().filter(name -> form.matches() && name.letter().equals(letter(form.group(2)))).toList();
    return sameLetter.isEmpty()
        ? Spelling.nearest(plain, all, name -> Stream.concat(Stream.of(plain(name.toString())), titles(name)), 3)
        : sameLetter;
  }

  /// Documents of the same letter in another class, then the nearest of the same class.
  private List<DocumentName> kin(DocumentName name) {
    List<DocumentName> all = code.documents().stream().map(Code.Document::name).toList();
    Stream<DocumentName> sameLetter = all.stream().filter(each -> each.letter().equals(name.letter()));
    List<DocumentName> sameClass = all.stream().filter(each -> each.kind().equals(name.kind())).toList();
    return Stream.concat(sameLetter, Spelling.nearest(plain(name.toString()), sameClass, each -> Stream.of(plain(each
        .toString())), 3).stream())
        .distinct()
        .limit(3)
        .toList();
  }

  private Stream<String> titles(DocumentName name) {
    return code.document(name)
        .stream()
        .flatMap(document -> Stream.concat(document.titles().stream(),
            document.aliases().stream()))
        .map(this::plain);
  }

  /// The class of this name, in full or abbreviated to at least three letters: `app`, `sched`.
  private Optional<String> kind(String word) {
    return code.kinds()
        .stream()
        .filter(kind -> word.equals(kind) || word.equals(kind + "s") || (word.length() >= 3 && kind.startsWith(word)))
        .findFirst();
  }

  private Optional<String> misspelt(String word) {
    List<String> found = code.kinds().stream().filter(kind -> Spelling.near(word, kind)).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
