package codicil.publish;

import codicil.check.Definitions;
import codicil.model.Bytes;
import codicil.model.Comparing;
import codicil.model.Finding;
import codicil.model.Passages;
import codicil.model.Redline;
import codicil.model.Source;
import codicil.read.docx.WordReader;
import codicil.render.docx.Mark;
import codicil.render.docx.WordRedline;
import codicil.word.WordDocument;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Two Word files, opened and read. The documents that were read are the ones that are woven, and then let go of, because
/// the trees of long documents are large; to weave again, the files are opened again.
final class Opened {
  private final Source before;
  private final Source after;
  private final Deque<WordDocument> sides = new ArrayDeque<>();
  private final Passages old;
  private final Passages now;

  Opened(Source before, Source after) {
    this.before = before;
    this.after = after;
    sides.add(WordDocument.open(before));
    this.old = WordReader.read(sides.getLast());
    sides.add(WordDocument.open(after));
    this.now = WordReader.read(sides.getLast());
  }

  Passages old() {
    return old;
  }

  Passages now() {
    return now;
  }

  /// Where what they define once for all of their text differs, if formats count.
  List<Finding> definitions(Comparing comparing) {
    return comparing.ignores(Comparing.Difference.FORMATTING) ? List.of()
        : Definitions.changed(sides.getFirst(), sides.getLast());
  }

  Bytes weave(Redline told, Mark mark) {
    return sides.isEmpty() ? WordRedline.weave(before, after, told, mark)
        : WordRedline.weave(sides.removeFirst(), sides.removeFirst(), after, told, mark);
  }
}
