package codicil.site;

import codicil.model.Finding;
import codicil.render.Tally;
import java.util.List;

/// What is certified of a redline.
///
/// @param tally how much changed
/// @param proved whether accepting and rejecting every change gave the two versions again
/// @param word the SHA-256 of the Word redline that was proved
/// @param findings what was odd, and where the proof failed
public record Proven(Tally tally, Comparison.Proved proved, String word, List<Finding> findings) {
  public Proven {
    findings = List.copyOf(findings);
  }
}
