package codicil.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Parts letters that come in the order of reading into the lines on which they were printed.
final class Lines {
  private static final float SAME_LINE = 0.45f;
  private final List<Print> prints = new ArrayList<>();
  private List<Letter> row = new ArrayList<>();
  private int page;

  void add(int onPage, List<Letter> letters) {
    for (Letter letter : letters) {
      if (!row.isEmpty() && (page != onPage || !isOnLine(letter))) {
        end();
      }
      page = onPage;
      row.add(letter);
    }
  }

  boolean isEmpty() {
    return row.isEmpty() && prints.isEmpty();
  }

  List<Print> prints() {
    end();
    return prints;
  }

  private boolean isOnLine(Letter letter) {
    Letter first = row.getFirst();
    return Math.abs(letter.y() - first.y()) < SAME_LINE * Math.max(first.size(), letter.size());
  }

  private void end() {
    if (!row.isEmpty()) {
      row.sort(Comparator.comparingDouble(Letter::x));
      prints.add(Prints.print(page, 0, row));
      row = new ArrayList<>();
    }
  }
}
