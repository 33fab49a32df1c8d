package codicil.indexer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.SleepingLockWrapper;

/// Writes documents into an index, all in one commit; of a document that changed only the entries that did.
final class Writing {
  private static final long PATIENCE_MILLIS = 30_000;
  /// So many clauses tell the language of a document.
  private static final int SAMPLE = 300;
  private static final int BUFFERED_MEGABYTES = 64;

  private final IndexWriter writer;
  private final IndexReader before;
  private final AtomicInteger written = new AtomicInteger();
  private final AtomicInteger dropped = new AtomicInteger();

  private Writing(IndexWriter writer, IndexReader before) {
    this.writer = writer;
    this.before = before;
  }

  /// How many entries were written, and how many taken out.
  record Tally(int written, int dropped) {}

  /// @param before the index as it is; empty if it is of no use and to be built anew
  /// @param removed the ids of documents that go
  /// @param data is kept with the commit
  static Tally write(Directory directory, IndexReader before, boolean anew, List<DocumentHistory> changed,
      List<String> removed, Map<String, String> data) throws IOException {
    Directory patient = new SleepingLockWrapper(directory, PATIENCE_MILLIS);
    if (anew) {
      clear(patient);
    }
    // Closing without a commit takes everything back.
    try (IndexWriter writer = new IndexWriter(patient, configuration())) {
      Writing writing = new Writing(writer, before);
      for (String id : removed) {
        writer.deleteDocuments(new Term(Fields.DOCUMENT, id));
        writing.drop(held(before, id));
      }
      changed.parallelStream().forEach(writing::write);
      writing.flush();
      // The ranking counts deleted entries until they are gone.
      writer.forceMergeDeletes();
      writer.setLiveCommitData(data.entrySet());
      writer.commit();
      return new Tally(writing.written.get(), writing.dropped.get());
    } catch (UncheckedIOException e) {
      throw new IOException(e);
    }
  }

  static IndexWriterConfig configuration() {
    // Fields with words bring their own analyser.
    return new IndexWriterConfig(new KeywordAnalyzer()).setCommitOnClose(false)
        .setSimilarity(new BM25Similarity())
        // Four times the usual: every flush is a segment that is merged later.
        .setRAMBufferSizeMB(BUFFERED_MEGABYTES)
        .setMergeScheduler(new SerialMergeScheduler())
        .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0));
  }

  // A commit would write the buffers of all threads one after the other.
  private void flush() {
    IntStream.range(0, Runtime.getRuntime().availableProcessors()).parallel().forEach(_ -> {
      try {
        writer.flushNextBuffer();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  private void write(DocumentHistory history) {
    try {
      DocumentHistory.Contents contents = history.contents().get();
      Language language = language(contents);
      Cutting cutting = new Cutting(language);
      Map<String, Entry> wanted = entries(history, contents, cutting);
      Set<String> held = held(before, history.id());
      for (Entry entry : wanted.values()) {
        if (!held.remove(entry.id())) {
          writer.addDocument(entry.document());
          written.incrementAndGet();
        }
      }
      drop(held);
      HeldHistory own = HeldHistory.of(history, language, wanted.size());
      writer.updateDocument(own.term(), own.document(history));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void drop(Set<String> ids) throws IOException {
    for (String id : ids) {
      writer.deleteDocuments(new Term(Fields.ID, id));
      dropped.incrementAndGet();
    }
  }

  private static Map<String, Entry> entries(DocumentHistory history, DocumentHistory.Contents contents,
      Cutting cutting) {
    ClauseDocument clauses = new ClauseDocument(history, cutting);
    ChangeDocument changes = new ChangeDocument(history, cutting);
    return Stream.of(contents.clauses().stream().filter(span -> !span.isBlank()).map(clauses::of),
        contents.changes().stream().map(changes::of),
        Acronym.in(history, contents.clauses().stream()).stream().map(acronym -> Acronyms.entry(history.id(), acronym)))
        .flatMap(entries -> entries)
        .collect(Collectors.toMap(Entry::id, entry -> entry, (one, _) -> one, LinkedHashMap::new));
  }

  private static Language language(DocumentHistory.Contents contents) {
    return Language.of(contents.clauses()
        .stream()
        .limit(SAMPLE)
        .map(span -> span.clause().text())
        .collect(Collectors.joining("\n")));
  }

  /// The ids of the entries that the index holds of a document.
  private static Set<String> held(IndexReader index, String history) {
    String beginning = Entry.beginning(history);
    return Sought.behind(index, Fields.ID, beginning)
        .map(beginning::concat)
        .collect(Collectors.toCollection(
            TreeSet::new));
  }

  // A damaged index cannot be opened even to be overwritten. Only Lucene's own files are touched.
  private static void clear(Directory directory) throws IOException {
    try (Lock _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      for (String name : Arrays.asList(directory.listAll())) {
        if (name.startsWith("_") || name.startsWith("segments") || name.startsWith("pending_segments")) {
          directory.deleteFile(name);
        }
      }
    }
  }
}
