package codicil.indexer;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.SleepingLockWrapper;

/// Writes versions into an index, all in one commit.
final class Writing {
  private static final long PATIENCE_MILLIS = 30_000;

  private Writing() {}

  /// @param anew whether what is there is of no use and goes first
  /// @param data is kept with the commit
  static void write(Directory directory, boolean anew, List<DocumentVersion> written, List<String> removed,
      Map<String, String> data) throws IOException {
    Directory patient = new SleepingLockWrapper(directory, PATIENCE_MILLIS);
    if (anew) {
      clear(patient);
    }
    // Closing without a commit takes everything back.
    try (IndexWriter writer = new IndexWriter(patient, configuration())) {
      for (String version : removed) {
        writer.deleteDocuments(new Term(ClauseDocument.VERSION, version));
      }
      for (DocumentVersion version : written) {
        writer.updateDocuments(new Term(ClauseDocument.VERSION, version.address().toString()),
            ClauseDocument.of(version, Matching.keys()));
      }
      // The ranking counts deleted documents until they are gone.
      writer.forceMergeDeletes();
      writer.setLiveCommitData(data.entrySet());
      writer.commit();
    }
  }

  private static IndexWriterConfig configuration() {
    Analyzer analyser = new PerFieldAnalyzerWrapper(new Words(Words.Kind.TEXT),
        Map.of(ClauseDocument.SPELLING, new Words(Words.Kind.PLAIN)));
    return new IndexWriterConfig(analyser).setCommitOnClose(false)
        .setMergeScheduler(new SerialMergeScheduler())
        .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0));
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
