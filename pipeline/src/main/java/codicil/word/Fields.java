package codicil.word;

import codicil.model.Atom;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Joins the pieces of a field that begins and ends in one paragraph into one atom, shown as its result. A hyperlink is
/// none: its result is text like other text, with the link around it.
///
/// A field stays whole: cut in the middle, neither accepting nor rejecting would leave it balanced. What Word computes
/// afresh whenever it prints (page numbers, dates) is no part of the key, nor are the made-up names of the bookmarks
/// that Word renames when it updates a table of contents.
final class Fields {
  private static final Set<String> VOLATILE = Set.of("PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION", "DATE", "TIME",
      "PRINTDATE", "SAVEDATE", "CREATEDATE", "EDITTIME", "FILENAME", "FILESIZE", "NUMWORDS", "NUMCHARS", "PAGEREF",
      "LASTSAVEDBY", "REVNUM");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern MADE_UP = Pattern.compile("\\b_(Toc|Ref|Hlt)[0-9A-Za-z_]+");

  private Fields() {}

  static String normal(String instruction) {
    return MADE_UP.matcher(BLANKS.matcher(instruction).replaceAll(" ").strip()).replaceAll("_$1");
  }

  /// The key of a field with this instruction that shows this result.
  static String key(String instruction, String result) {
    String normal = normal(instruction);
    String keyword = normal.split(" ", 2)[0].toUpperCase(Locale.ROOT);
    return VOLATILE.contains(keyword) ? normal : normal + "\u0001" + result;
  }

  static List<Piece> join(List<Piece> pieces) {
    if (pieces.stream().noneMatch(Fields::isBegin)) {
      return pieces;
    }
    int[] ends = ends(pieces);
    List<Piece> joined = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (ends[i] == 0) {
        joined.add(pieces.get(i));
        continue;
      }
      List<Piece> field = pieces.subList(i, ends[i] + 1);
      Optional<List<Piece>> linked = FieldLink.within(field);
      if (linked.isPresent()) {
        joined.addAll(join(linked.get()));
        i = ends[i];
      } else if (sameWrappers(pieces, i, ends[i])) {
        joined.add(field(field));
        i = ends[i];
      } else {
        joined.add(pieces.get(i));
      }
    }
    return joined;
  }

  /// By the index of a field's begin that of its end; 0 elsewhere, and where a field ends in another paragraph.
  private static int[] ends(List<Piece> pieces) {
    int[] ends = new int[pieces.size()];
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (isBegin(pieces.get(i))) {
        open.push(i);
      } else if (isEdge(pieces.get(i), "end") && !open.isEmpty()) {
        ends[open.pop()] = i;
      }
    }
    return ends;
  }

  static boolean isBegin(Piece piece) {
    return isEdge(piece, "begin");
  }

  static boolean isEdge(Piece piece, String type) {
    return piece.atom().equals(Optional.of(Atom.Kind.FIELD_EDGE)) && piece.key().equals(type);
  }

  private static boolean sameWrappers(List<Piece> pieces, int begin, int end) {
    List<Element> around = pieces.get(begin).wrappers();
    return pieces.subList(begin, end + 1)
        .stream()
        .allMatch(piece -> piece.wrappers().size() == around.size()
            && IntStream.range(0, around.size())
                .allMatch(i -> piece.wrappers().get(i) == around.get(i)));
  }

  private static Piece field(List<Piece> pieces) {
    StringBuilder instruction = new StringBuilder();
    StringBuilder result = new StringBuilder();
    StringBuilder shown = new StringBuilder();
    Deque<Boolean> inResult = new ArrayDeque<>();
    List<Piece.Part> parts = new ArrayList<>();
    for (Piece piece : pieces) {
      parts.addAll(piece.content());
      if (isBegin(piece)) {
        inResult.push(false);
      } else if (isEdge(piece, "separate")) {
        inResult.pop();
        inResult.push(true);
      } else if (isEdge(piece, "end")) {
        inResult.pop();
      } else if (inResult.stream().allMatch(b -> b)) {
        result.append(piece.text());
        shown.append(shown(List.of(piece)));
      } else {
        instruction.append(piece.key().startsWith("instr ") ? piece.key().substring(6) : piece.text()).append(' ');
      }
    }
    String text = result.isEmpty() ? String.valueOf(Atom.OBJECT) : result.toString();
    return new Piece(text, Optional.of(Atom.Kind.FIELD), key(instruction.toString(), shown.toString()), refs(pieces),
        parts,
        pieces.getFirst().wrappers());
  }

  /// What the result of a field shows; the same whether it is written as one element or as runs.
  static String shown(List<Piece> result) {
    return result.stream().map(p -> p.atom().isPresent() ? p.key() : p.text()).collect(Collectors.joining());
  }

  /// The notes and text boxes inside a field.
  static String refs(List<Piece> pieces) {
    return pieces.stream().map(Piece::ref).filter(ref -> !ref.isEmpty()).collect(Collectors.joining(Atom.AND));
  }
}
