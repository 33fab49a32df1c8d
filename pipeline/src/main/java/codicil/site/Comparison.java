package codicil.site;

import codicil.model.DocumentName;
import codicil.model.Finding;
import codicil.render.Tally;
import java.util.List;

/// What became of the redline of a document at a release.
///
/// @param document the document
/// @param release the id of the release
/// @param outcome the redline, or why there is none
public record Comparison(DocumentName document, String release, Outcome outcome) {
  /// Whether there is a redline.
  public sealed interface Outcome {
    /// There is.
    ///
    /// @param before the version that it starts from, as [Holding#version]
    /// @param tally how much changed
    /// @param proved whether accepting and rejecting every change gave the two versions again
    /// @param word the size of the Word file in bytes, 0 if there is none
    /// @param digest the SHA-256 of the Word file; empty if there is none
    /// @param pdf the size of the PDF in bytes, 0 if there is none
    /// @param findings what was odd
    /// @param clauses the clauses that changed in more than their number or look, in order
    record Made(String before, Tally tally, Proved proved, int word, String digest, int pdf, List<Finding> findings,
        List<ChangedClause> clauses) implements Outcome {
      public Made {
        findings = List.copyOf(findings);
        clauses = List.copyOf(clauses);
      }
    }

    /// There is none.
    ///
    /// @param reason why, a sentence without full stop
    record NotMade(String reason) implements Outcome {}
  }

  /// A clause that changed.
  ///
  /// @param citation how it is cited: its number, or that of the clause around it with its heading
  /// @param anchor its anchor in the text after; empty if it has none there
  /// @param event what happened to it, a word or two: `reworded`, `moved, reworded`
  /// @param tellings dates, amounts, periods and duties that are others now, `10 → 15 Working Days`
  public record ChangedClause(String citation, String anchor, String event, List<String> tellings) {
    public ChangedClause {
      tellings = List.copyOf(tellings);
    }
  }

  /// How far a redline was proved.
  public enum Proved {
    /// word by word
    FINE("proved: accepting all gives the later text, rejecting all the earlier one"),
    /// as whole paragraphs or tables
    COARSE("proved, but only with whole paragraphs or tables replaced"),
    /// not at all
    NO("not proved: compare it with the two texts before relying on it");

    private final String words;

    Proved(String words) {
      this.words = words;
    }

    /// What this means, in words.
    public String words() {
      return words;
    }
  }
}
