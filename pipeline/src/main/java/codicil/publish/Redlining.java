package codicil.publish;

import codicil.check.Proof;
import codicil.diff.Coarse;
import codicil.diff.Diff;
import codicil.model.Atom;
import codicil.model.Bytes;
import codicil.model.Comparing;
import codicil.model.Finding;
import codicil.model.Paragraph;
import codicil.model.Passages;
import codicil.model.Picture;
import codicil.model.Redline;
import codicil.model.Source;
import codicil.model.Story;
import codicil.read.Reader;
import codicil.read.docx.Pictures;
import codicil.render.Tally;
import codicil.render.docx.Mark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// From two files to a proved redline: read, diff, weave, prove; and again, with the places that could not be proved told
/// more coarsely.
public final class Redlining {
  /// After so many places that cannot be proved, everything is told coarsely.
  private static final int MOST_TRIES = 12;

  private Redlining() {}

  /// Writes a redline as a Word file.
  interface Writer {
    Bytes write(Redline redline);
  }

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
    if (before.isWord() && after.isWord()) {
      return Diff.of(comparing.of(Reader.read(before)), comparing.of(Reader.read(after)), comparing, Coarse.nothing());
    }
    PlainPair plain = PlainPair.of(before, after, comparing);
    return compare(plain.before(), plain.after(), plain.comparing());
  }

  /// The pictures of a redline by the keys of their atoms. The files are not opened for them if it has none.
  ///
  /// @param before the file that it was made from
  /// @param after the other one
  /// @throws codicil.model.Unusable if one of the files cannot be read
  public static Map<String, Picture> pictures(Redlined redlined, Source before, Source after) {
    if (!hasPictures(redlined.before()) && !hasPictures(redlined.after())) {
      return Map.of();
    }
    Map<String, Picture> pictures = new LinkedHashMap<>(Pictures.of(before));
    Pictures.of(after).forEach(pictures::putIfAbsent);
    return pictures;
  }

  private static boolean hasPictures(Passages read) {
    return read.paragraphs()
        .stream()
        .flatMap(paragraph -> paragraph.atoms().stream())
        .anyMatch(atom -> atom.kind() == Atom.Kind.PICTURE);
  }

  /// Makes a redline as above, of the differences that count.
  public static Redlined redline(Source before, Source after, Mark mark, Comparing comparing) {
    if (before.isWord() && after.isWord()) {
      return words(before, after, mark, comparing);
    }
    PlainPair plain = PlainPair.of(before, after, comparing);
    return words(plain.before(), plain.after(), mark, plain.comparing()).with(plain.findings());
  }

  /// Proves a redline again that was made of two files with every difference counting.
  ///
  /// @throws codicil.model.Unusable if one of the two files cannot be read
  public static Proof prove(Source before, Source after, Bytes redline) {
    if (before.isWord() && after.isWord()) {
      return Proof.of(Reader.read(before), Reader.read(after), redline);
    }
    PlainPair plain = PlainPair.of(before, after, Comparing.EVERYTHING);
    Comparing comparing = plain.comparing();
    return Proof.of(comparing.of(Reader.read(plain.before())), comparing.of(Reader.read(plain.after())), redline,
        comparing);
  }

  private static Redlined words(Source before, Source after, Mark mark, Comparing comparing) {
    Opened opened = new Opened(before, after);
    List<Finding> findings = opened.definitions(comparing);
    return redline(opened.old(), opened.now(), comparing, told -> opened.weave(told, mark)).with(findings);
  }

  /// As above, from what was read, however it is written.
  static Redlined redline(Passages old, Passages now, Comparing comparing, Writer writer) {
    List<Finding> findings = new ArrayList<>(old.findings());
    findings.addAll(now.findings());
    Passages before = comparing.of(old);
    Passages after = comparing.of(now);
    Coarse coarse = Coarse.nothing();
    for (int tries = 1;; tries++) {
      Redline told = Diff.of(before, after, comparing, coarse);
      Bytes docx = writer.write(told);
      Proof proof = Proof.of(before, after, docx, comparing);
      findings.addAll(proof.findings());
      if (proof.holds() || coarse.isEverything()) {
        Redlined.Grade grade = !proof.holds() ? Redlined.Grade.NO
            : coarse.isAny() ? Redlined.Grade.COARSE : Redlined.Grade.FINE;
        return new Redlined(old, now, told, docx, grade, Tally.of(told), findings);
      }
      coarse = tries < MOST_TRIES && coarser(coarse, proof) ? coarse : Coarse.everything();
    }
  }

  /// Tells the places where a proof failed more coarsely: their paragraphs, then the tables around them, then the story.
  private static boolean coarser(Coarse coarse, Proof proof) {
    boolean changed = false;
    for (Proof.Fault fault : proof.faults()) {
      changed |= coarse.add(fault.around().stream().filter(Paragraph.class::isInstance).toList())
          || coarse.add(fault.around())
          || fault.story().kind() != Story.Kind.BODY && coarse.add(List.of(fault.story()));
    }
    return changed;
  }
}
