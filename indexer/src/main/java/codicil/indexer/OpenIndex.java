package codicil.indexer;

import codicil.model.Unusable;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.IOUtils;

/// An index that is kept open for many searches, from any number of threads. Its files are mapped into memory, which costs
/// more to begin with than one search saves: see [ClauseIndex#search].
public final class OpenIndex implements AutoCloseable {
  private final Path folder;
  private final MMapDirectory directory;
  private final SearcherManager manager;

  /// @throws Unusable if there is no index, or if it cannot be read
  OpenIndex(Path folder) {
    this.folder = folder;
    try {
      this.directory = new MMapDirectory(folder);
      this.manager = new SearcherManager(directory, new SearcherFactory() {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, IndexReader before) throws IOException {
          return new Opened(reader);
        }
      });
    } catch (IOException e) {
      throw ClauseIndex.unreadable(folder, e);
    }
  }

  /// Answers a search from the index as it was when it was opened or last renewed.
  ///
  /// @throws Unusable if it cannot be read
  public Hits search(Search search) {
    try {
      IndexSearcher searcher = manager.acquire();
      try {
        return new Answering((Opened) searcher, search).answer();
      } finally {
        manager.release(searcher);
      }
    } catch (IOException e) {
      throw ClauseIndex.unreadable(folder, e);
    }
  }

  /// Answers from now on from the index as the last refresh left it.
  public void renew() {
    try {
      manager.maybeRefreshBlocking();
    } catch (IOException e) {
      throw ClauseIndex.unreadable(folder, e);
    }
  }

  @Override
  public void close() {
    try {
      IOUtils.close(manager, directory);
    } catch (IOException e) {
      throw ClauseIndex.unreadable(folder, e);
    }
  }
}
