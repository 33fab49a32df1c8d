package codicil.history;

import codicil.model.Segment;
import codicil.model.Typography;
import java.util.ArrayList;
import java.util.List;

/// Weighs the segments of an edited paragraph: what stood there before, what is new, what is a matter of looks.
///
/// An insertion and a deletion side by side are one replacement; if both say the same words, the words were there before.
final class Weighing {
  private final int paragraph;
  private final String before;
  private final String after;
  private final int beforeLabel;
  private final int afterLabel;
  private final List<Share> shares = new ArrayList<>();
  private final List<Cut> cuts = new ArrayList<>();
  private int old;
  private int now;

  /// @param paragraph the place of the paragraph on the before side
  /// @param before its words there
  /// @param after its words now
  /// @param beforeLabel the offset after the clause's number where it is typed, else 0
  Weighing(int paragraph, String before, String after, int beforeLabel, int afterLabel) {
    this.paragraph = paragraph;
    this.before = before;
    this.after = after;
    this.beforeLabel = beforeLabel;
    this.afterLabel = afterLabel;
  }

  Descent of(List<Segment> segments) {
    for (Segment segment : segments) {
      if (segment instanceof Segment.Same same) {
        changed(same.beforeStart(), same.afterStart());
        shares.add(new Share(paragraph, same.beforeStart(), same.beforeEnd(), same.afterStart(), same.afterEnd(),
            Share.Kind.SAME));
        old = same.beforeEnd();
        now = same.afterEnd();
      }
    }
    changed(before.length(), after.length());
    if (shares.isEmpty() && !cuts.isEmpty()) {
      // No word is left, yet it is the same paragraph: a share of nothing says whose words the cuts were.
      shares.add(new Share(paragraph, 0, 0, 0, 0, Share.Kind.SAME));
    }
    return new Descent(shares, cuts, false);
  }

  /// What stands before the next words that both sides share.
  private void changed(int oldEnd, int nowEnd) {
    if (old == oldEnd && now == nowEnd) {
      return;
    }
    if (holdsLabel(oldEnd, nowEnd)) {
      shares.add(new Share(paragraph, old, beforeLabel, now, afterLabel, Share.Kind.INERT));
      old = beforeLabel;
      now = afterLabel;
      changed(oldEnd, nowEnd);
      return;
    }
    String gone = before.substring(old, oldEnd);
    boolean number = oldEnd <= beforeLabel && nowEnd <= afterLabel;
    String was = around(before, old, oldEnd, beforeLabel);
    String is = around(after, now, nowEnd, afterLabel);
    if (number || Typography.evenly(was).equals(Typography.evenly(is))) {
      shares.add(new Share(paragraph, old, oldEnd, now, nowEnd, Share.Kind.INERT));
    } else if (Typography.without(was).equals(Typography.without(is))) {
      shares.add(new Share(paragraph, old, oldEnd, now, nowEnd, Share.Kind.COSMETIC));
    } else if (!Words.none(gone)) {
      cuts.add(new Cut(now, gone));
    }
  }

  /// Whether the number of the clause ends in what changed; it may be typed on one side only.
  private boolean holdsLabel(int oldEnd, int nowEnd) {
    return old <= beforeLabel && beforeLabel <= oldEnd && now <= afterLabel && afterLabel <= nowEnd
        && (old < beforeLabel || now < afterLabel);
  }

  /// With the character on either side, unless it is the clause's number: a blank less between blanks changes no words, one less between letters does.
  private static String around(String words, int start, int end, int label) {
    return words.substring(Math.clamp(start - 1L, Math.min(label, start), start), Math.min(words.length(), end + 1));
  }
}
