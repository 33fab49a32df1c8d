package codicil.history;

import codicil.diff.Diff;
import codicil.model.Numbering;
import codicil.model.Paragraph;
import codicil.model.Passage;
import codicil.model.Passages;
import codicil.model.Story;
import codicil.outline.Outline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A text made of plain paragraphs, each beginning with the number of its clause and a tab.
record Draft(Passages passages, Transcript transcript) {
  private static final Numbering SECTION = new Numbering(List.of("H", "H8", "H8.16", "(a)"));

  static Draft of(String... paragraphs) {
    List<Passage> body = Arrays.stream(paragraphs).<Passage>map(Paragraph::plain).toList();
    return read(new Passages("draft", List.of(new Story(Story.Kind.BODY, "", body)), List.of()), SECTION);
  }

  static Draft read(Passages passages, Numbering numbering) {
    return new Draft(passages, Transcript.of(passages, Outline.placed(passages, numbering)));
  }

  Step to(Draft later) {
    return Step.of(passages, transcript, later.passages, later.transcript, Diff.of(passages, later.passages));
  }

  static Lineage lineage(Look look, Draft... drafts) {
    return lineage(look, List.of(drafts));
  }

  static Lineage lineage(Look look, List<Draft> drafts) {
    List<Step> steps = new ArrayList<>();
    for (int at = 1; at < drafts.size(); at++) {
      steps.add(drafts.get(at - 1).to(drafts.get(at)));
    }
    return Lineage.of(drafts.stream().map(Draft::transcript).toList(), steps, look);
  }
}
