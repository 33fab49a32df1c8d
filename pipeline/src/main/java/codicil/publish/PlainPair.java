package codicil.publish;

import codicil.model.Clause;
import codicil.model.Comparing;
import codicil.model.Finding;
import codicil.model.Numbering;
import codicil.model.Outlined;
import codicil.model.Paragraph;
import codicil.model.Passage;
import codicil.model.Passages;
import codicil.model.Source;
import codicil.model.Story;
import codicil.outline.Outline;
import codicil.read.Reader;
import codicil.render.docx.LabelLists;
import codicil.render.docx.PlainWord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// Two files of which one at least is no Word document, both set as plain Word documents from their clause trees.
///
/// The label of a clause is its number on both sides, whether it was counted, typed or told from a page by a gap. Looks and
/// the blanks between words, which are inferred from a page, are compared only where both sides are pages.
record PlainPair(Source before, Source after, Comparing comparing, List<Finding> findings) {

  /// @throws codicil.model.Unusable if one of the files cannot be read
  static PlainPair of(Source before, Source after, Comparing wanted) {
    Passages old = numbered(Reader.read(before));
    Passages now = numbered(Reader.read(after));
    LabelLists lists = LabelLists.of(old, now);
    Comparing comparing = wanted;
    List<Finding> findings = new ArrayList<>(old.findings());
    findings.addAll(now.findings());
    if (before.isWord() != after.isWord()) {
      comparing = wanted.without(Comparing.Difference.WHITE_SPACE).without(Comparing.Difference.FORMATTING);
      findings.add(new Finding("looks-not-compared", "",
          "one side is a PDF: set from the clauses of both; looks, headers and pictures were not compared"));
    }
    return new PlainPair(new Source(before.name(), PlainWord.of(old, lists)),
        new Source(after.name(), PlainWord.of(now, lists)), comparing, findings);
  }

  /// The same document, labels that were typed before the words of a clause as its numbers.
  private static Passages numbered(Passages read) {
    IdentityHashMap<Paragraph, String> labels = labels(read);
    List<Story> stories = new ArrayList<>(read.stories());
    List<Passage> body = stories.removeFirst()
        .passages()
        .stream()
        .map(passage -> passage instanceof Paragraph typed && labels.containsKey(typed)
            ? typed.numbered(labels.getOrDefault(typed, ""))
            : passage)
        .toList();
    stories.addFirst(new Story(Story.Kind.BODY, "", AsPrinted.of(body)));
    return new Passages(read.source(), stories, read.findings());
  }

  /// The labels of the paragraphs that begin with one as they begin a clause, by identity.
  private static IdentityHashMap<Paragraph, String> labels(Passages read) {
    Outlined outlined = Outline.placed(read, Numbering.inferred());
    List<Clause> clauses = outlined.text().all().toList();
    List<Paragraph> paragraphs = read.paragraphs();
    IdentityHashMap<Paragraph, String> labels = new IdentityHashMap<>();
    Set<Integer> begun = new HashSet<>();
    outlined.clauses().forEach((paragraph, clause) -> {
      String label = clauses.get(clause).label();
      Paragraph first = paragraphs.get(paragraph);
      if (begun.add(clause) && !label.isEmpty() && first.number().isEmpty() && first.text()
          .stripLeading()
          .startsWith(label)) {
        labels.put(first, label);
      }
    });
    return labels;
  }
}
