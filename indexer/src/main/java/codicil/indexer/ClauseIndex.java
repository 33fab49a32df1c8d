package codicil.indexer;

import codicil.model.Finding;
import codicil.model.Unusable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NIOFSDirectory;

/// The index of all clauses of all versions, in a folder of its own.
///
/// It is derived: whatever is wrong with it, the next [#refresh] builds it anew. A refresh is atomic; who searches
/// meanwhile sees the index as it was before.
public final class ClauseIndex {
  private static final String FORMAT = "format";
  private static final String STAMP = "stamp";
  private static final String STATE = "state";
  /// Raise it with every change of a field or of how text is cut into words.
  static final String THIS_FORMAT = "11";

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
    try (Directory directory = directory(); DirectoryReader reader = DirectoryReader.open(directory)) {
      return isOfThisFormat(reader) && stamp.equals(reader.getIndexCommit().getUserData().get(STAMP));
    } catch (IOException | IllegalArgumentException _) {
      return false;
    }
  }

  /// Makes the index hold exactly these documents; opens only those that are new or have changed, and writes of them only
  /// what did.
  ///
  /// @param histories each document once
  /// @param stamp names the state of things that they were taken from, for [#reflects]
  /// @throws Unusable if the folder cannot be written
  public Refreshed refresh(Stream<DocumentHistory> histories, String stamp) {
    return refresh(histories, stamp, "");
  }

  /// As above.
  ///
  /// @param state says where the record ends, for those who ask for the latest; blank if there is nothing to say
  public Refreshed refresh(Stream<DocumentHistory> histories, String stamp, String state) {
    Map<String, DocumentHistory> wanted = histories.collect(Collectors.toMap(DocumentHistory::id, history -> history,
        (one, _) -> one, LinkedHashMap::new));
    try (Directory directory = new MMapDirectory(folder)) {
      Optional<DirectoryReader> held = held(directory);
      try (IndexReader before = held.isPresent() ? held.get() : new MultiReader()) {
        return refresh(directory, before, held.isEmpty(), wanted, stamp, state);
      }
    } catch (IOException e) {
      throw new Unusable("the search index cannot be written", folder.toString(),
          "look at the folder's rights and space", e);
    }
  }

  private Refreshed refresh(Directory directory, IndexReader before, boolean anew, Map<String, DocumentHistory> wanted,
      String stamp, String state) throws IOException {
    Map<String, String> known = HeldHistory.all(new IndexSearcher(before))
        .stream()
        .collect(Collectors.toMap(HeldHistory::id, HeldHistory::fingerprint));
    List<DocumentHistory> changed = wanted.values()
        .stream()
        .filter(history -> !history.fingerprint().equals(known.get(history.id())))
        .toList();
    List<String> removed = known.keySet().stream().filter(id -> !wanted.containsKey(id)).sorted().toList();
    if (changed.isEmpty() && removed.isEmpty() && reflects(stamp)) {
      return new Refreshed(0, wanted.size(), 0, 0, 0);
    }
    Writing.Tally tally = Writing.write(directory, before, anew, changed, removed, new TreeMap<>(Map.of(FORMAT,
        THIS_FORMAT, STAMP, stamp, STATE, state)));
    return new Refreshed(changed.size(), wanted.size() - changed.size(), removed.size(), tally.written(),
        tally.dropped());
  }

  /// Answers a search from the index as it was left by the last refresh.
  ///
  /// @throws Unusable if there is no index, or if it cannot be read
  public Hits search(Search search) {
    return reading(searcher -> new Answering(searcher, search).answer());
  }

  /// Terms, headings and clause numbers that begin so, whatever the case and the blanks; the shortest first. None if there is
  /// no index yet.
  ///
  /// @throws Unusable if it cannot be read
  public List<String> completions(String beginning, int limit) {
    try (Directory directory = directory()) {
      if (!DirectoryReader.indexExists(directory)) {
        return List.of();
      }
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
    return reading(searcher -> Completing.of(searcher, beginning, limit));
  }

  /// Where the record ends, as the last refresh said; blank if it said nothing.
  static String state(IndexSearcher searcher) throws IOException {
    return searcher.getIndexReader() instanceof DirectoryReader reader
        ? reader.getIndexCommit().getUserData().getOrDefault(STATE, "")
        : "";
  }

  private interface Reading<T> {
    T of(Opened index) throws IOException;
  }

  private <T> T reading(Reading<T> reading) {
    try (Directory directory = directory(); DirectoryReader reader = DirectoryReader.open(directory)) {
      return reading.of(new Opened(reader));
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  static Unusable unreadable(Path folder, IOException e) {
    return new Unusable("the search index cannot be read", folder.toString(), "delete the folder; it is built anew",
        e);
  }

  /// The index, kept open for many searches.
  ///
  /// @throws Unusable if there is no index, or if it cannot be read
  public OpenIndex open() {
    return new OpenIndex(folder);
  }

  /// What is wrong with the index: a byte that is not as it was written, an entry that is missing. Nothing if there is none
  /// yet. Reads all of it.
  public List<Finding> verify() {
    try (Directory directory = directory()) {
      return DirectoryReader.indexExists(directory) ? verify(directory) : List.of();
    } catch (IOException | IllegalArgumentException e) {
      return List.of(new Finding("index-damaged", folder.toString(), "the search index is damaged ("
          + String.valueOf(e.getMessage()).lines().findFirst().orElse("") + "); delete the folder, it is built anew"));
    }
  }

  private static List<Finding> verify(Directory directory) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
      return isOfThisFormat(reader) ? missing(new IndexSearcher(reader)) : List.of();
    }
  }

  private static List<Finding> missing(IndexSearcher searcher) throws IOException {
    List<Finding> findings = new ArrayList<>();
    for (HeldHistory history : HeldHistory.all(searcher)) {
      int held = searcher.count(new PrefixQuery(new Term(Fields.ID, Entry.beginning(history.id()))));
      if (held != history.entries()) {
        findings.add(new Finding("index-incomplete", history.address().toString(), "the search index holds " + held
            + " of " + history.entries() + " entries; delete its folder, it is built anew"));
      }
    }
    return findings;
  }

  // For one question memory mapping costs more at its start than it saves; writing and OpenIndex have it.
  private Directory directory() throws IOException {
    return new NIOFSDirectory(folder);
  }

  private static boolean isOfThisFormat(DirectoryReader reader) throws IOException {
    return THIS_FORMAT.equals(reader.getIndexCommit().getUserData().get(FORMAT));
  }

  /// The index as it is; empty if there is none of this format that can be read.
  private static Optional<DirectoryReader> held(Directory directory) {
    try {
      DirectoryReader reader = DirectoryReader.open(directory);
      if (isOfThisFormat(reader)) {
        return Optional.of(reader);
      }
      reader.close();
      return Optional.empty();
    } catch (IOException | IllegalArgumentException _) {
      // Lucene speaks IllegalArgumentException where a codec's name is not known to it.
      return Optional.empty();
    }
  }
}
