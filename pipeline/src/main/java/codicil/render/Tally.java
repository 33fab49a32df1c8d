package codicil.render;

import codicil.model.WordCount;
import java.util.List;
import java.util.stream.Stream;

/// How much a redline changes.
///
/// @param inserted passages and rows inserted
/// @param deleted passages and rows deleted
/// @param edited passages and rows in which words differ
/// @param moved passages moved
/// @param formatted passages and rows of which only the format differs
/// @param renumbered passages of which only the automatic number differs
/// @param insertedWords words inserted, those of moves left out
/// @param deletedWords words deleted, those of moves left out
/// @param movedWords words that stand elsewhere
public record Tally(int inserted, int deleted, int edited, int moved, int formatted, int renumbered, int insertedWords,
    int deletedWords, int movedWords) {
  /// Changes of words: all but format and numbers.
  public int changes() {
    return inserted + deleted + edited + moved;
  }

  static Tally of(List<Entry> entries, List<Block> blocks) {
    return new Tally(count(entries, Mark.Kind.INSERTED), count(entries, Mark.Kind.DELETED),
        count(entries, Mark.Kind.EDITED), count(entries, Mark.Kind.MOVED_TO), count(entries, Mark.Kind.FORMATTED),
        Math.toIntExact(blocks.stream().flatMap(Tally::within).filter(Mark.Kind.RENUMBERED::equals).count()),
        words(blocks, Mark.Kind.INSERTED), words(blocks, Mark.Kind.DELETED), words(blocks, Mark.Kind.MOVED_TO));
  }

  private static int count(List<Entry> entries, Mark.Kind kind) {
    return Math.toIntExact(entries.stream().filter(entry -> entry.mark().kind() == kind).count());
  }

  private static int words(List<Block> blocks, Mark.Kind kind) {
    return Math.toIntExact(blocks.stream()
        .flatMap(Block::pieces)
        .filter(piece -> piece.kind() == kind)
        .mapToLong(piece -> WordCount.of(piece.words()))
        .sum());
  }

  private static Stream<Mark.Kind> within(Block block) {
    return switch (block) {
      case Block.Para para -> Stream.of(para.mark().kind());
      case Block.Grid grid -> grid.lines()
          .stream()
          .flatMap(line -> line.boxes().stream())
          .flatMap(box -> box.blocks().stream())
          .flatMap(Tally::within);
    };
  }
}
