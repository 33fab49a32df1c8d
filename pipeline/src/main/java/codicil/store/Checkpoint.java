package codicil.store;

import codicil.model.Bytes;
import codicil.model.Finding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// What the workspace remembers of the last time that it recorded: how far the journal went, and how its files were. It lies
/// beside the journal and not in it, so that a journal cut off at its end is found out.
///
/// @param key which journal
/// @param head its last row
/// @param stamps size and time of each YAML file, by name
record Checkpoint(String key, Journal.Head head, SortedMap<String, String> stamps) {
  /// The file in the state folder.
  static Path file(Path state) {
    return state.resolve("recorded");
  }

  /// The last one of this journal; empty if there is none.
  static Optional<Checkpoint> read(Folders folders, Database database) {
    Path file = file(folders.state());
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    List<String> lines = Disk.read(file, YamlFile.LIMIT).text().lines().toList();
    SortedMap<String, String> stamps = new TreeMap<>();
    lines.stream().skip(3).forEach(line -> {
      int tab = line.indexOf('\t');
      stamps.put(line.substring(tab + 1), line.substring(0, Math.max(tab, 0)));
    });
    boolean ours = lines.size() >= 3 && lines.get(0).equals(database.key()) && lines.get(1).matches("\\d{1,18}");
    return !ours ? Optional.empty()
        : Optional.of(new Checkpoint(lines.get(0), new Journal.Head(Long.parseLong(lines.get(1)), lines.get(2)),
            stamps));
  }

  /// Writes it down, unless another process has come further meanwhile.
  void write(Folders folders, Database database) {
    if (read(folders, database).filter(other -> other.head.number() > head.number()).isPresent()) {
      return;
    }
    StringBuilder text = new StringBuilder().append(key)
        .append('\n')
        .append(head.number())
        .append('\n')
        .append(head.hash())
        .append('\n');
    stamps.forEach((name, stamp) -> text.append(stamp).append('\t').append(name).append('\n'));
    Disk.write(file(folders.state()), Bytes.of(text.toString()));
  }

  /// The files that differ from what they were then.
  List<String> changed(SortedMap<String, String> now) {
    TreeSet<String> names = new TreeSet<>(stamps.keySet());
    names.addAll(now.keySet());
    names.removeIf(name -> stamps.getOrDefault(name, "").equals(now.getOrDefault(name, "")));
    return List.copyOf(names);
  }

  /// Whether the journal still has what it had.
  Optional<Finding> verify(Journal journal) {
    return journal.holds(head) ? Optional.empty()
        : Optional.of(new Finding("journal-cut", "row " + head.number() + " of the journal",
            "this workspace saw it with the digest " + head.hash()
                + "; it was removed or replaced since, and with it perhaps others; the journal now ends with row "
                + journal.head().number()));
  }
}
