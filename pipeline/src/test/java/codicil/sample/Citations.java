package codicil.sample;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;

/// What the references of a version point to.
///
/// @param targets the cited lines by their full number
record Citations(Map<String, Numbered> targets) {
  /// @throws IllegalArgumentException if a reference names no clause of this version
  static Citations of(Edition edition) {
    var byNumber = new TreeMap<String, Numbered>();
    for (Numbered numbered : edition.lines()) {
      number(numbered).ifPresent(full -> byNumber.putIfAbsent(full, numbered));
    }
    var cited = new TreeSet<String>();
    edition.lines().forEach(numbered -> words(numbered.line()).forEach(piece -> cite(piece, cited)));
    var targets = new TreeMap<String, Numbered>();
    for (String label : cited) {
      Numbered target = byNumber.get(label);
      if (target == null) {
        throw new IllegalArgumentException(
            edition.manuscript().id() + " " + edition.version() + " has no " + label + " to refer to");
      }
      targets.put(label, target);
    }
    return new Citations(targets);
  }

  /// As Word names the bookmarks of cross-references, but always the same for the same number.
  static String bookmark(String label) {
    var crc = new CRC32();
    crc.update(label.getBytes(StandardCharsets.UTF_8));
    return "_Ref%09d".formatted(crc.getValue() % 1_000_000_000);
  }

  private static void cite(Piece piece, TreeSet<String> cited) {
    if (piece instanceof Piece.Reference reference) {
      cited.add(reference.label());
    }
  }

  private static Optional<String> number(Numbered numbered) {
    return switch (numbered) {
      case Numbered.Counted counted -> Optional.of(counted.full());
      case Numbered.Typed typed -> Optional.of(typed.full());
      case Numbered.Plain _ -> Optional.empty();
    };
  }

  private static List<Piece> words(Line line) {
    return switch (line) {
      case Line.Heading heading -> heading.caption();
      case Line.SubHeading heading -> heading.caption();
      case Line.Clause clause -> clause.words();
      case Line.Flush flush -> flush.words();
      case Line.Row row -> row.cells().stream().flatMap(List::stream).toList();
    };
  }
}
