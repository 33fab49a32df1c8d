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
    /// @param pdf the size of the PDF in bytes, 0 if there is none
    /// @param findings what was odd
    record Made(String before, Tally tally, Proved proved, int word, int pdf,
        List<Finding> findings) implements Outcome {
      public Made {
        findings = List.copyOf(findings);
      }
    }

    /// There is none.
    ///
    /// @param reason why, a sentence without full stop
    record NotMade(String reason) implements Outcome {}
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
