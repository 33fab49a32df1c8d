package codicil.read.docx;

import codicil.model.Atom;
import codicil.model.Bytes;
import codicil.model.Picture;
import codicil.model.Source;
import codicil.word.Element;
import codicil.word.Piece;
import codicil.word.Relationship;
import codicil.word.WordDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The pictures of a Word document by the keys of their atoms.
///
/// Only what every browser shows and what is of sensible size: PNG, JPEG and GIF up to 3 MiB each and 24 MiB together.
/// Drawings and the metafiles of Windows are left out.
public final class Pictures {
  private static final int LARGEST = 3 << 20;
  private static final int TOGETHER = 24 << 20;
  private static final List<String> HOLDERS = List.of("w:drawing", "w:pict");
  private final WordDocument document;
  private final Map<String, Picture> found = new LinkedHashMap<>();
  private int room = TOGETHER;

  private Pictures(WordDocument document) {
    this.document = document;
  }

  /// The pictures of a document; none of a file that is no Word document.
  ///
  /// @throws codicil.model.Unusable if it cannot be read
  public static Map<String, Picture> of(Source source) {
    if (!source.isWord()) {
      return Map.of();
    }
    Pictures pictures = new Pictures(WordDocument.open(source));
    pictures.collect(pictures.document.pack().main());
    List.of("footnote", "endnote").forEach(kind -> pictures.document.notePart(kind).ifPresent(pictures::collect));
    pictures.document.margins().stream().map(WordDocument.Margin::part).distinct().forEach(pictures::collect);
    return pictures.found;
  }

  private void collect(String part) {
    document.tree(part).root().walk(element -> {
      if (element.is("w:p") && first(element, HOLDERS).isPresent()) {
        document.pieces(part, element)
            .stream()
            .filter(piece -> piece.atom().filter(Atom.Kind.PICTURE::equals).isPresent())
            .forEach(piece -> read(piece, part));
      }
    });
  }

  private void read(Piece piece, String part) {
    for (Piece.Part it : piece.content()) {
      if (it.node() instanceof Element element && !found.containsKey(piece.key())) {
        picture(element, part).filter(picture -> picture.content().size() <= room).ifPresent(picture -> {
          room -= picture.content().size();
          found.put(piece.key(), picture);
        });
      }
    }
  }

  /// A DrawingML picture names its file in `a:blip`, a VML one in `v:imagedata` (ISO/IEC 29500-1 §20.1.8.13, -4 §19.1.2.11).
  private Optional<Picture> picture(Element element, String part) {
    String words = first(element, List.of("wp:docPr")).map(it -> it.attribute("descr")).orElse("");
    return Stream.concat(first(element, List.of("a:blip")).map(it -> it.attribute("r:embed")).stream(),
        first(element, List.of("v:imagedata")).map(it -> it.attribute("r:id")).stream())
        .flatMap(id -> Optional.ofNullable(document.pack().relationships(part).get(id)).stream())
        .filter(relationship -> !relationship.external())
        .map(Relationship::target)
        .flatMap(target -> document.pack().bytes(target).stream())
        .filter(bytes -> bytes.size() <= LARGEST)
        .flatMap(bytes -> type(bytes).map(type -> new Picture(type, bytes, words)).stream())
        .findFirst();
  }

  private static Optional<Element> first(Element within, List<String> names) {
    return within.elements()
        .stream()
        .flatMap(child -> (names.contains(child.name()) ? Optional.of(child) : first(child, names)).stream())
        .findFirst();
  }

  /// By the content, because names and declared types err.
  private static Optional<String> type(Bytes bytes) {
    return bytes.startsWith("\u0089PNG\r\n") ? Optional.of("image/png")
        : bytes.startsWith("\u00ff\u00d8\u00ff") ? Optional.of("image/jpeg")
            : bytes.startsWith("GIF8") ? Optional.of("image/gif") : Optional.empty();
  }
}
