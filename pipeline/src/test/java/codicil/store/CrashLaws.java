package codicil.store;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.log.Fact;
import java.io.BufferedReader;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Writers that are killed, two writers at once, a reader beside them: nothing acknowledged is lost, nothing half-written is
/// seen, and the chain holds.
abstract class CrashLaws {
  private static final int MANY = 1_000_000;

  /// The address or file of a fresh journal.
  abstract String place() throws SQLException;

  /// How many writers to kill.
  abstract int kills();

  @Test
  void killedWritersLoseNothingThatTheyAcknowledged() throws Exception {
    String place = place();
    Random random = new Random(20211104);
    Set<String> acknowledged = new HashSet<>();
    Process next = Processes.start(WriterMain.class, place, "w0", "" + MANY);
    for (int kill = 0; kill < kills(); kill++) {
      Process writer = next;
      BufferedReader out = writer.inputReader();
      // The next one starts while this one writes, so that some kills meet two writers.
      next = Processes.start(WriterMain.class, place, "w" + (kill + 1), "" + MANY);
      acknowledged.addAll(killAtSomeMoment(writer, out, "w" + kill, random));
      check(place, acknowledged);
    }
    next.destroyForcibly().waitFor();
    assertThat(acknowledged).hasSizeGreaterThan(kills());
  }

  private static List<String> killAtSomeMoment(Process writer, BufferedReader out, String name, Random random)
      throws Exception {
    List<String> lines = new ArrayList<>();
    for (int wait = random.nextInt(12); wait >= 0; wait--) {
      lines.add(out.readLine());
    }
    Thread.sleep(0, random.nextInt(999_999));
    Thread.sleep(random.nextInt(8));
    lines.addAll(Processes.kill(writer, out));
    return lines.stream().filter(line -> !line.equals("ready")).map(line -> name + "-" + line).toList();
  }

  private static void check(String place, Set<String> acknowledged) {
    try (Journal journal = Journal.open(Journals.at(place))) {
      assertThat(journal.verify()).isEmpty();
      assertWhole(journal.facts());
      Set<String> lost = new HashSet<>(acknowledged);
      lost.removeAll(journal.facts().stream().map(Fact::subject).collect(Collectors.toSet()));
      assertThat(lost).isEmpty();
    }
  }

  private static void assertWhole(List<Fact> facts) {
    Map<String, Long> each = facts.stream().collect(Collectors.groupingBy(Fact::subject, Collectors.counting()));
    assertThat(each.values()).allMatch(count -> count == WriterMain.FACTS);
  }

  @Test
  void twoWritersAndAReaderDoNotDisturbEachOther() throws Exception {
    String place = place();
    int count = 60;
    Process one = Processes.start(WriterMain.class, place, "one", "" + count);
    Process two = Processes.start(WriterMain.class, place, "two", "" + count);
    int seen = 0;
    while (one.isAlive() || two.isAlive()) {
      try (Journal journal = Journal.open(Journals.at(place))) {
        List<Fact> facts = journal.facts();
        assertWhole(facts);
        assertThat(facts).hasSizeGreaterThanOrEqualTo(seen);
        seen = facts.size();
      }
    }
    assertThat(List.of(one.waitFor(), two.waitFor())).containsExactly(0, 0);
    try (Journal journal = Journal.open(Journals.at(place))) {
      assertThat(journal.facts()).hasSize(2 * count * WriterMain.FACTS);
      assertThat(journal.verify()).isEmpty();
    }
  }
}
