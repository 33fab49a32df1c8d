package codicil.indexer;

import codicil.model.Unusable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;

/// The index of all clauses of all versions, in a folder of its own.
///
/// It is derived: whatever is wrong with it, the next [#refresh] builds it anew. A refresh is atomic; who searches
/// meanwhile sees the index as it was before.
public final class ClauseIndex {
  private static final String FORMAT = "format";
  private static final String STAMP = "stamp";
  private static final Set<String> OWN = Set.of(FORMAT, STAMP);
  /// Raise it with every change of a field or of the analyser.
  private static final String THIS_FORMAT = "1";

  private final Path folder;

  private ClauseIndex(Path folder) {
    this.folder = folder;
  }

  /// The index in this folder, which need not exist yet.
  public static ClauseIndex at(Path folder) {
    return new ClauseIndex(folder);
  }

  /// Whether the index holds what the last refresh with this stamp gave it. Reads a few small files.
  public boolean reflects(String stamp) {
    try (Directory directory = open()) {
      return held(directory).filter(data -> stamp.equals(data.get(STAMP))).isPresent();
    } catch (IOException _) {
      return false;
    }
  }

  /// Makes the index hold exactly these versions; writes only those that are new or have changed.
  ///
  /// @param versions each version once
  /// @param stamp names the state of things that the versions were taken from, for [#reflects]
  /// @throws Unusable if the folder cannot be written
  public Refreshed refresh(Stream<DocumentVersion> versions, String stamp) {
    Map<String, DocumentVersion> wanted = new LinkedHashMap<>();
    versions.forEach(version -> wanted.put(version.address().toString(), version));
    try (Directory directory = open()) {
      Optional<Map<String, String>> held = held(directory);
      Map<String, String> fingerprints = held.orElse(Map.of());
      List<DocumentVersion> written = wanted.values()
          .stream()
          .filter(version -> !version.fingerprint().equals(fingerprints.get(version.address().toString())))
          .toList();
      List<String> removed = fingerprints.keySet()
          .stream()
          .filter(address -> !OWN.contains(address) && !wanted.containsKey(address))
          .toList();
      if (!stamp.equals(fingerprints.get(STAMP)) || !written.isEmpty() || !removed.isEmpty()) {
        Writing.write(directory, held.isEmpty(), written, removed, commitData(wanted, stamp));
      }
      return new Refreshed(written.size(), wanted.size() - written.size(), removed.size());
    } catch (IOException e) {
      throw new Unusable("the search index cannot be written", folder.toString(),
          "look at the folder's rights and space", e);
    }
  }

  /// Answers a search from the index as it was left by the last refresh.
  ///
  /// @throws Unusable if there is no index, or if it cannot be read
  public Hits search(Search search) {
    try (Directory directory = open(); DirectoryReader reader = DirectoryReader.open(directory)) {
      return new Answering(reader, search).answer();
    } catch (IOException e) {
      throw new Unusable("the search index cannot be read", folder.toString(), "delete the folder; it is built anew",
          e);
    }
  }

  /// Whether every byte of the index is as it was written. Reads all of it.
  public boolean whole() {
    try (Directory directory = open(); DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  // Memory mapping would pay in a server; for one question its start costs more than it saves.
  private Directory open() throws IOException {
    return new NIOFSDirectory(folder);
  }

  private static Map<String, String> commitData(Map<String, DocumentVersion> wanted, String stamp) {
    Map<String, String> data = new TreeMap<>();
    data.put(FORMAT, THIS_FORMAT);
    data.put(STAMP, stamp);
    wanted.forEach((address, version) -> data.put(address, version.fingerprint()));
    return data;
  }

  /// What was kept with the last commit: format, stamp, and the fingerprints of the versions by their addresses; empty if
  /// there is no index of this format that can be read.
  private static Optional<Map<String, String>> held(Directory directory) {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      Map<String, String> data = reader.getIndexCommit().getUserData();
      return THIS_FORMAT.equals(data.get(FORMAT)) ? Optional.of(data) : Optional.empty();
    } catch (IOException | IllegalArgumentException _) {
      // Lucene speaks IllegalArgumentException where a codec's name is not known to it.
      return Optional.empty();
    }
  }
}
