package codicil.publish;

import codicil.model.Bytes;
import codicil.model.Finding;
import codicil.model.Passages;
import codicil.model.Redline;
import codicil.render.Tally;
import java.util.ArrayList;
import java.util.List;

/// A redline with its Word file and the proof of it.
///
/// @param before the earlier text as read; a PDF as it was set in Word
/// @param after the later one
/// @param redline what became of each passage of these two
/// @param docx the Word file with tracked changes
/// @param proved how it was proved
/// @param tally how much it changes
/// @param findings what was odd in the inputs, and where the proof failed
public record Redlined(Passages before, Passages after, Redline redline, Bytes docx, Grade proved, Tally tally,
    List<Finding> findings) {
  public Redlined {
    findings = List.copyOf(findings);
  }

  /// The same with more findings.
  Redlined with(List<Finding> more) {
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(more);
    return new Redlined(before, after, redline, docx, proved, tally, all);
  }

  /// How a redline was proved.
  public enum Grade {
    /// word by word: accept all = after, reject all = before
    FINE,
    /// only with whole paragraphs or tables replaced
    COARSE,
    /// not at all: the file says something else than its inputs, and the findings say where
    NO
  }
}
