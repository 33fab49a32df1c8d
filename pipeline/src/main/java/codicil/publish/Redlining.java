package codicil.publish;

import codicil.check.Proof;
import codicil.diff.Diff;
import codicil.model.Bytes;
import codicil.model.Comparing;
import codicil.model.Finding;
import codicil.model.Passages;
import codicil.model.Redline;
import codicil.model.Source;
import codicil.read.Reader;
import codicil.render.Tally;
import codicil.render.docx.Mark;
import codicil.render.docx.PlainWord;
import codicil.render.docx.WordRedline;
import java.util.ArrayList;
import java.util.List;

/// From two files to a proved redline: read, diff, weave, prove; and once more, coarser, if the proof fails.
public final class Redlining {
  private Redlining() {}

  /// Makes a redline of two Word or PDF files. Pages have no runs to weave changes into: where a side is a PDF, both are
  /// first set as plain Word documents from their passages.
  ///
  /// @throws codicil.model.Unusable if one of the files cannot be read
  public static Redlined redline(Source before, Source after, Mark mark) {
    return redline(before, after, mark, Comparing.EVERYTHING);
  }

  /// What became of each passage of two files, of the differences that count; nothing is written, so nothing is proved.
  ///
  /// @throws codicil.model.Unusable if one of the files cannot be read
  public static Redline compare(Source before, Source after, Comparing comparing) {
    return Diff.of(Reader.read(before), Reader.read(after), comparing, Diff.Grain.WORDS);
  }

  /// As above, of the differences that count.
  public static Redlined redline(Source before, Source after, Mark mark, Comparing comparing) {
    Passages old = Reader.read(before);
    Passages now = Reader.read(after);
    if (before.isWord() && after.isWord()) {
      return redline(before, after, old, now, mark, comparing);
    }
    Source plainBefore = new Source(before.name(), PlainWord.of(old));
    Source plainAfter = new Source(after.name(), PlainWord.of(now));
    return redline(plainBefore, plainAfter, Reader.read(plainBefore), Reader.read(plainAfter), mark, comparing);
  }

  private static Redlined redline(Source before, Source after, Passages old, Passages now, Mark mark,
      Comparing comparing) {
    List<Finding> findings = new ArrayList<>(old.findings());
    findings.addAll(now.findings());
    Redline redline = Diff.of(old, now, comparing, Diff.Grain.WORDS);
    for (Diff.Grain grain : Diff.Grain.values()) {
      Redline told = grain == Diff.Grain.WORDS ? redline : Diff.of(old, now, comparing, grain);
      Bytes docx = WordRedline.weave(before, after, told, mark);
      Proof proof = Proof.of(old, now, docx, comparing);
      findings.addAll(proof.findings());
      boolean last = grain == Diff.Grain.TABLES;
      if (proof.holds() || last) {
        Redlined.Grade grade = !proof.holds() ? Redlined.Grade.NO
            : grain == Diff.Grain.WORDS ? Redlined.Grade.FINE : Redlined.Grade.COARSE;
        return new Redlined(told, docx, grade, Tally.of(told), findings);
      }
    }
    throw new IllegalStateException("every grain was tried");
  }
}
