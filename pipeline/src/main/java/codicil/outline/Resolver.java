package codicil.outline;

import codicil.model.Cited;
import codicil.model.DocumentName;
import codicil.model.Reference;
import codicil.model.Reference.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Looks up what references name: in the text itself, in its inner parts, in the other documents of the code.
final class Resolver {
  private static final Pattern LETTERED = Pattern.compile("([A-Z]{1,2})(\\d.*)?");
  private static final Pattern INNER = Pattern.compile("(\\p{L}{3,} [A-Z0-9.]{1,6})(?: .*)?");
  private final Directory own;
  private final Library library;
  private final Titles titles;
  private final Map<DocumentName, Optional<Directory>> others = new HashMap<>();

  Resolver(Directory own, Library library) {
    this.own = own;
    this.library = library;
    this.titles = new Titles(library);
  }

  /// Whether a number that stands alone is one of a clause: with letters, if there is such a Section; else if it is there.
  boolean isNumber(String number) {
    Matcher lettered = LETTERED.matcher(number);
    return own.exactly(number).isPresent()
        || number.contains(".") && lettered.matches() && (own.hasFamily(lettered.group(1)) || isSection(lettered
            .group(1)));
  }

  private boolean isSection(String letters) {
    return library.documents().contains(new DocumentName("section", letters));
  }

  /// The document named directly before a reference: `Appendix AD, paragraph 3.2`, `DUIS section 3.8`.
  Optional<Cited> justBefore(Citation citation, Optional<Citation> before, String text) {
    return Citation.namesParts(citation.word()) && !citation.namesCaption() ? Optional.empty()
        : before.flatMap(last -> document(last, citation, text))
            .or(() -> titles.endingAt(text, citation.start()).map(this::document));
  }

  private Optional<Cited> document(Citation before, Citation citation, String text) {
    return before.items().size() == 1 && before.word().matches("schedule|appendix|annex")
        && text.substring(before.end(), citation.start()).matches(",?\\s*\\(?")
            ? Optional.of(part(before.word(), before.items().getFirst().number(), before.isOfCode()))
            : Optional.empty();
  }

  /// What a citation leads to: a reference for each of its numbers, one for both ends of a range.
  List<Reference> resolve(Citation citation, References.Place place) {
    String text = place.text().replace('\u00a0', ' ');
    if (citation.items().isEmpty()) {
      return List.of(reference(citation.start(), citation.end(), text, new Target.One(around(citation, place))));
    }
    Belonging belonging = citation.isThis() ? new Belonging.Here() : Belonging.after(text, citation.end(), titles);
    List<Reference> found = new ArrayList<>();
    for (Citation.Item item : citation.items()) {
      Target target = target(citation, item.number(), belonging, place);
      int start = found.isEmpty() ? citation.start() : item.start();
      if (item.endsRange() && !found.isEmpty()) {
        Reference first = found.removeLast();
        found.add(reference(first.start(), item.end(), text, through(first.target(), target)));
      } else {
        found.add(reference(start, item.end(), text, target));
      }
    }
    return found;
  }

  private static Reference reference(int start, int end, String text, Target target) {
    return new Reference(start, end, text.substring(start, end), target);
  }

  private static Target through(Target from, Target upTo) {
    return from instanceof Target.One first && upTo instanceof Target.One last
        ? new Target.Through(first.cited(), last.cited())
        : from instanceof Target.One ? upTo : from;
  }

  /// `this Appendix` is the inner one in which it is said, else the document.
  private Cited around(Citation citation, References.Place place) {
    return Cited.here(inner(place).filter(part -> part.toLowerCase(Locale.ROOT)
        .startsWith(citation.word()
            + " "))
        .orElse(""));
  }

  private Optional<String> inner(References.Place place) {
    return place.around().stream().map(INNER::matcher).filter(Matcher::matches).map(part -> part.group(1)).findFirst();
  }

  private Target target(Citation citation, String number, Belonging belonging, References.Place place) {
    if (belonging instanceof Belonging.Outside outside) {
      return new Target.Elsewhere(outside.name());
    }
    if (citation.namesCaption()) {
      return captioned(citation.word() + " " + number, belonging);
    }
    return Citation.namesParts(citation.word())
        ? found(part(citation.word(), number, citation.isOfCode()))
        : clause(citation, number, belonging, place);
  }

  private Target clause(Citation citation, String number, Belonging belonging, References.Place place) {
    Optional<Cited> document = switch (belonging) {
      case Belonging.Part part -> Optional.of(part(part.word(), part.sign(), part.isOfCode()));
      case Belonging.Titled titled -> Optional.of(document(titled.document()));
      case Belonging.Here _ -> Optional.of(Cited.here(""));
      case Belonging.Nothing _,Belonging.Clause _,Belonging.Outside _ -> place.document();
    };
    String whole = belonging instanceof Belonging.Clause clause && number.startsWith("(") ? clause.number() + number
        : number;
    return document.filter(cited -> cited.document().isPresent() || !cited.clause().isEmpty())
        .map(cited -> below(cited, whole))
        .orElseGet(() -> section(citation, whole, place));
  }

  /// A clause of another document, or of an inner part.
  private Target below(Cited part, String number) {
    return found(new Cited(part.document(), (part.clause() + " " + number).strip()));
  }

  /// A lettered number belongs to the Section of that letter, any other to the text itself.
  private Target section(Citation citation, String number, References.Place place) {
    Matcher lettered = LETTERED.matcher(number);
    if (lettered.matches() && isSection(lettered.group(1)) && !isOwn(citation, number, lettered.group(1))) {
      return found(Cited.in(new DocumentName("section", lettered.group(1)), lettered.group(2) == null ? "" : number));
    }
    return nearest(number, place).<Target>map(clause -> new Target.One(Cited.here(clause)))
        .orElseGet(() -> new Target.Dangling(Cited.here(sought(citation, number, place))));
  }

  private boolean isOwn(Citation citation, String number, String letters) {
    return library.isSelf(new DocumentName("section", letters))
        || !citation.word().equals("section") && own.exactly(number).isPresent();
  }

  private static String sought(Citation citation, String number, References.Place place) {
    return number.startsWith("(") ? citation.word() + " " + number + place.around()
        .stream()
        .findFirst()
        .map(
            outer -> " in " + outer)
        .orElse("") : number;
  }

  /// An item named alone is looked for in the clause around it, then further outwards; a number first in its own part.
  private Optional<String> nearest(String number, References.Place place) {
    List<String> candidates = (number.startsWith("(")
        ? place.around()
            .stream()
            .flatMap(outer -> Stream.of(outer + number, outer.replaceFirst("\\([^()]*\\)$", "")
                + number))
        : Stream.concat(inner(place).map(part -> part + " " + number).stream(), Stream.of(number, "section " + number)))
        .toList();
    return candidates.stream()
        .map(own::exactly)
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> candidates.stream().map(own::printed).flatMap(Optional::stream).findFirst());
  }

  /// The inner part of this name if there is one, else the document of the code.
  private Cited part(String word, String sign, boolean isOfCode) {
    Optional<String> inner = isOfCode ? Optional.empty() : own.exactly(word + " " + sign);
    boolean isDocument = word.matches("section|schedule|appendix") && sign.equals(sign.toUpperCase(
        Locale.ROOT));
    if (isDocument && library.isSelf(new DocumentName(word, sign))) {
      return Cited.here("");
    }
    return inner.map(Cited::here)
        .orElseGet(() -> isDocument && !library.documents().isEmpty() ? Cited.in(new DocumentName(word, sign), "")
            : Cited.here(word + " " + sign));
  }

  private Cited document(DocumentName name) {
    return library.isSelf(name) ? Cited.here("") : Cited.in(name, "");
  }

  private Target captioned(String caption, Belonging belonging) {
    Optional<DocumentName> other = switch (belonging) {
      case Belonging.Part part -> part(part.word(), part.sign(), part.isOfCode()).document();
      case Belonging.Titled titled -> document(titled.document()).document();
      case Belonging.Nothing _,Belonging.Here _,Belonging.Clause _,Belonging.Outside _ -> Optional.empty();
    };
    Optional<Directory> directory = other.isEmpty() ? Optional.of(own) : other.flatMap(this::directory);
    Cited sought = new Cited(other, Character.toUpperCase(caption.charAt(0)) + caption.substring(1));
    if (directory.isEmpty()) {
      return new Target.Unread(sought);
    }
    return directory.get()
        .captioned(caption)
        .<Target>map(clause -> new Target.One(new Cited(other, clause)))
        .orElseGet(() -> new Target.Dangling(sought));
  }

  private Target found(Cited cited) {
    if (cited.document().filter(name -> !library.documents().contains(name)).isPresent()) {
      return new Target.Dangling(cited);
    }
    if (cited.clause().isEmpty()) {
      return new Target.One(cited);
    }
    Optional<Directory> directory = cited.document().isEmpty() ? Optional.of(own)
        : cited.document().flatMap(this::directory);
    if (directory.isEmpty()) {
      return new Target.Unread(cited);
    }
    return directory.get()
        .printed(cited.clause())
        .<Target>map(clause -> new Target.One(new Cited(cited.document(),
            clause)))
        .orElseGet(() -> isOfOtherKind(cited) ? new Target.Elsewhere(cited.clause()) : new Target.Dangling(cited));
  }

  /// A part or an annex is not missed in a text that has none at all; it is another book's.
  private boolean isOfOtherKind(Cited cited) {
    Matcher part = INNER.matcher(cited.clause());
    return cited.document().isEmpty() && part.matches() && !own.hasParts(part.group(1).replaceFirst(" .*", ""));
  }

  private Optional<Directory> directory(DocumentName name) {
    return others.computeIfAbsent(name, other -> library.texts().apply(other).map(Directory::of));
  }
}
