package codicil.render.akn;

import codicil.model.Clause;
import java.util.ArrayList;
import java.util.List;

/// Where the lines of a clause's text begin and end, as UTF-16 offsets from 0.
final class Lines {
  private final List<Integer> starts = new ArrayList<>();
  private final String text;

  Lines(Clause clause) {
    text = clause.text();
    for (int at = 0; !text.isEmpty() && at >= 0;) {
      starts.add(at);
      int end = text.indexOf('\n', at);
      at = end < 0 ? -1 : end + 1;
    }
  }

  int count() {
    return starts.size();
  }

  int start(int line) {
    return starts.get(line);
  }

  int end(int line) {
    return line + 1 < count() ? starts.get(line + 1) - 1 : text.length();
  }
}
