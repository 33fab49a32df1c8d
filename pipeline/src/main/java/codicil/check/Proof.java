package codicil.check;

import codicil.model.Bytes;
import codicil.model.Comparing;
import codicil.model.Finding;
import codicil.model.Passages;
import codicil.model.Source;
import codicil.model.Unusable;
import codicil.read.docx.WordReader;
import codicil.word.Tracked;
import codicil.word.WordDocument;
import codicil.word.WordPackage;
import java.util.ArrayList;
import java.util.List;

/// Whether a redline holds both versions: accept all = after, reject all = before, in every story.
///
/// @param accept whether accepting all changes gives the after side
/// @param reject whether rejecting all changes gives the before side
/// @param findings where it does not
public record Proof(boolean accept, boolean reject, List<Finding> findings) {
  public Proof {
    findings = List.copyOf(findings);
  }

  /// Whether both directions hold.
  public boolean holds() {
    return accept && reject;
  }

  /// Accepts and rejects the written file and compares the words, objects, tables, notes and headers with the inputs.
  public static Proof of(Passages before, Passages after, Bytes redline) {
    return of(before, after, redline, Comparing.EVERYTHING);
  }

  /// As above, for a redline in which only these differences count.
  public static Proof of(Passages before, Passages after, Bytes redline, Comparing comparing) {
    List<Finding> findings = new ArrayList<>();
    boolean accept = same("accept", after, redline, Tracked.ACCEPT, comparing, findings);
    boolean reject = same("reject", before, redline, Tracked.REJECT, comparing, findings);
    return new Proof(accept, reject, findings);
  }

  private static boolean same(String rule, Passages wanted, Bytes redline, Tracked mode, Comparing comparing,
      List<Finding> findings) {
    try {
      WordPackage pack = WordPackage.open(new Source("redline", redline));
      List<String> got = Lines.of(WordReader.read(WordDocument.open(pack, mode)), comparing);
      List<String> want = Lines.of(wanted, comparing);
      for (int i = 0; i < Math.max(got.size(), want.size()); i++) {
        String left = i < got.size() ? got.get(i) : "the end";
        String right = i < want.size() ? want.get(i) : "the end";
        if (!left.equals(right)) {
          findings
              .add(new Finding(rule + "-differs", "line " + (i + 1), "got " + cut(left) + ", wanted " + cut(right)));
          return false;
        }
      }
      return true;
    } catch (Unusable e) {
      findings.add(new Finding(rule + "-fails", e.where(), e.line()));
      return false;
    }
  }

  private static String cut(String line) {
    return line.length() <= 120 ? line : line.substring(0, 120) + "…";
  }
}
