package codicil.store;

import java.util.List;
import java.util.stream.Stream;

/// A writer for tests of crashes, run as a process of its own: `WriterMain JOURNAL NAME COUNT`. Each transaction records
/// three facts; a line with its number follows when it counts.
final class WriterMain {
  static final int FACTS = 3;

  private WriterMain() {}

  public static void main(String[] args) {
    try (Journal journal = Journal.open(Journals.at(args[0]))) {
      System.out.println("ready");
      for (int number = 0; number < Integer.parseInt(args[2]); number++) {
        List<Row> rows = rows(args[1], number);
        journal.writing(() -> {
          journal.append(rows);
          return true;
        });
        System.out.println(number);
      }
    }
  }

  private static List<Row> rows(String name, int number) {
    return Stream.iterate(0, each -> each + 1)
        .limit(FACTS)
        .map(each -> Row.of(Journals.fact(name + "-" + number, "fact " + each, Journals.MONDAY)))
        .toList();
  }
}
