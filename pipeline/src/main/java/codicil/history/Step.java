package codicil.history;

import codicil.model.Passages;
import codicil.model.Redline;
import java.util.List;

/// What became of the words from one recorded text to the next. It depends on the two texts only, so that it can be kept
/// for as long as they and the program stay the same.
///
/// @param paragraphs where the words of each paragraph of the later text come from
public record Step(List<Descent> paragraphs) {
  public Step {
    paragraphs = List.copyOf(paragraphs);
  }

  /// The step that a redline tells of.
  ///
  /// @param before the earlier text as read
  /// @param was its transcript
  /// @param after the later text as read
  /// @param now its transcript
  /// @param redline what became of each passage of these two readings; it must hold the very passages that they do
  public static Step of(Passages before, Transcript was, Passages after, Transcript now, Redline redline) {
    List<Descent> traced = new Tracing(before, was, after, now).trace(redline);
    return new Step(Transplants.found(Lookalikes.joined(traced, was, now), was, now));
  }
}
