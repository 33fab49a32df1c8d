package codicil.model;

import java.util.List;

/// How a document numbers its clauses, given as sample labels from the outermost level inwards.
///
/// `[H, H8, H8.16, (a), (i), (A)]` for a Section of the SEC; `[1, 1.1, 1.1.1, (a), (i)]` for a decimal Appendix.
///
/// @param samples one sample label a level; empty means that the levels are inferred
public record Numbering(List<String> samples) {
  public Numbering {
    samples = List.copyOf(samples);
  }

  /// The numbering of a document of which nothing is known.
  public static Numbering inferred() {
    return new Numbering(List.of());
  }
}
