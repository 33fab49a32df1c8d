package codicil.render.pdf;

import java.time.Instant;
import java.util.List;

/// What the first pages of a printed redline say: of which versions it is, why they differ, and how it was proved.
///
/// @param code the code that the document belongs to; empty if none is known
/// @param document the name of the document
/// @param title its title; empty if none is known
/// @param notice what every reader must know first; empty if there is nothing
/// @param before the earlier version
/// @param after the later version
/// @param reasons why the later version was made; none if nothing is recorded
/// @param remarks what else is to be known of the two versions, a sentence each
/// @param history the versions of the document as the log knows them, oldest first; none if there is no log
/// @param counts how much changed, in words: `3 inserted`
/// @param words the same in words of the text: how many were inserted, deleted, moved
/// @param certificate how the redline was proved
/// @param date the date of the changes: that of the file too, so that the same redline gives the same bytes
public record Cover(String code, String document, String title, String notice, Side before, Side after,
    List<Reason> reasons, List<String> remarks, List<Version> history, List<String> counts, String words,
    Certificate certificate, Instant date) {
  public Cover {
    reasons = List.copyOf(reasons);
    remarks = List.copyOf(remarks);
    history = List.copyOf(history);
    counts = List.copyOf(counts);
  }

  /// One of the two versions.
  ///
  /// @param label what it is called for short
  /// @param version what it is called
  /// @param inForce from when it was in force, in words; empty if that is no question (two files)
  /// @param file what kind of file it was read from, in words
  /// @param sha256 the digest of that file
  public record Side(String label, String version, String inForce, String file, String sha256) {}

  /// A reason.
  ///
  /// @param id the number of the modification, or who designated
  /// @param words its title and what more is known; may be empty
  public record Reason(String id, String words) {}

  /// A line of the history.
  ///
  /// @param version what the version is called, or the versions of a gap
  /// @param number the document's own number of it; empty if not stated
  /// @param inForce from when it was in force, in words
  /// @param why what brought it, or what is not known
  /// @param part what it is to this redline
  public record Version(String version, String number, String inForce, String why, Part part) {}

  /// What a line of the history is to this redline.
  public enum Part {
    /// it is not compared here
    OTHER(""),
    /// the earlier of the two
    BEFORE("before"),
    /// the later of the two
    AFTER("after"),
    /// it is not recorded
    GAP("");

    private final String words;

    Part(String words) {
      this.words = words;
    }

    /// The part in words; empty if it has none.
    public String words() {
      return words;
    }
  }

  /// The proof of the redline.
  ///
  /// @param sentences what was proved and how
  /// @param word the digest of the Word redline that was proved
  /// @param findings what was odd, where the proof is coarse or failed
  public record Certificate(List<String> sentences, String word, List<String> findings) {
    public Certificate {
      sentences = List.copyOf(sentences);
      findings = List.copyOf(findings);
    }
  }

  /// The name of the file as readers of PDF show it.
  public String name() {
    return document + ": changes from " + before.label() + " to " + after.label();
  }
}
