package codicil.serve;

import codicil.indexer.Hits;
import codicil.indexer.Search;
import codicil.model.Address;
import codicil.model.DocumentName;
import codicil.model.Source;
import codicil.store.Workspace;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Where the web application asks what the workspace knows. Called from many threads.
public interface Desk extends AutoCloseable {
  /// The workspace as its files are now.
  Workspace workspace();

  /// Today in Britain.
  LocalDate today();

  /// Asks what a command of the command line asks, and has its answer as JSON.
  ///
  /// @param question the command and its arguments; what a request says stands after `--` or behind `--option=`
  Answer ask(List<String> question);

  /// Clauses by their words, in the index as the workspace is now, with what the log has to say of the answer.
  Hits search(Search search);

  /// The stored text of a version, or the last one before it.
  ///
  /// @throws codicil.model.Unusable if none is as early
  Stored stored(DocumentName document, Address.At at);

  /// Lets go of what it keeps open; nothing is asked afterwards.
  @Override
  void close();

  /// What a command answered.
  sealed interface Answer {
    /// An answer; it may be negative.
    record Given(String json) implements Answer {}

    /// The question names no document, or makes no sense.
    ///
    /// @param message why, in a sentence
    /// @param suggestions what may have been meant
    record Mistaken(String message, List<String> suggestions) implements Answer {
      public Mistaken {
        suggestions = List.copyOf(suggestions);
      }
    }

    /// What it names is not there, or cannot be used.
    record NotThere(String message) implements Answer {}
  }

  /// A stored text.
  ///
  /// @param source the text, named for the reader
  /// @param date when its release took effect
  /// @param at the version that was taken
  /// @param remark what the reader should know of how it was chosen
  record Stored(Source source, Instant date, Address.At at, Optional<String> remark) {}
}
