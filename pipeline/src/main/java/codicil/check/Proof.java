package codicil.check;

import codicil.model.Bytes;
import codicil.model.Comparing;
import codicil.model.Finding;
import codicil.model.Paragraph;
import codicil.model.Passage;
import codicil.model.Passages;
import codicil.model.Source;
import codicil.model.Story;
import codicil.model.Unusable;
import codicil.read.docx.WordReader;
import codicil.word.Element;
import codicil.word.Tracked;
import codicil.word.WordDocument;
import codicil.word.WordPackage;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Whether a redline holds both versions: accept all = after, reject all = before, in every story.
///
/// @param accept whether accepting all changes gives the words, objects and tables of the after side
/// @param reject whether rejecting all changes gives those of the before side
/// @param findings where it does not, and where only the look differs
/// @param faults the first place of each side where words, objects or tables differ
public record Proof(boolean accept, boolean reject, List<Finding> findings, List<Fault> faults) {
  private static final int LONGEST = 120;

  public Proof {
    findings = List.copyOf(findings);
    faults = List.copyOf(faults);
  }

  /// A place of an input that the redline does not give back.
  ///
  /// @param story the story of the input
  /// @param around the passages there, the very ones of the input: the innermost first, then those around it and the one
  ///        before it, whose mark may have joined them
  public record Fault(Story story, List<Passage> around) {
    public Fault {
      around = List.copyOf(around);
    }
  }

  /// Whether both directions hold.
  public boolean holds() {
    return accept && reject;
  }

  /// Accepts and rejects the written file and compares the words, objects, tables, notes, headers and text boxes, and how
  /// they look, with the inputs.
  public static Proof of(Passages before, Passages after, Bytes redline) {
    return of(before, after, redline, Comparing.EVERYTHING);
  }

  /// As above, for a redline in which only these differences count.
  ///
  /// @param before what is compared of the before side ([Comparing#of(Passages)]); the faults name its passages
  /// @param after of the after side
  public static Proof of(Passages before, Passages after, Bytes redline, Comparing comparing) {
    List<Finding> findings = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    try {
      WordPackage pack = WordPackage.open(new Source("redline", redline)).twice();
      IdentityHashMap<Element, Paragraph> known = new IdentityHashMap<>();
      Side accept = new Side("accept", Tracked.ACCEPT, after, known, findings, faults);
      Side reject = new Side("reject", Tracked.REJECT, before, known, findings, faults);
      return new Proof(accept.holds(pack, comparing), reject.holds(pack, comparing), findings, faults);
    } catch (Unusable e) {
      return new Proof(false, false, List.of(new Finding("redline-unreadable", e.where(), e.line())), faults);
    }
  }

  /// One side of a proof.
  private record Side(String rule, Tracked mode, Passages wanted, IdentityHashMap<Element, Paragraph> known,
      List<Finding> findings, List<Fault> faults) {

    boolean holds(WordPackage redline, Comparing comparing) {
      List<Line> got = Lines.of(comparing.of(read(WordDocument.open(redline, mode))), comparing);
      List<Line> want = Lines.of(wanted, comparing);
      int same = 0;
      while (same < Math.min(got.size(), want.size()) && got.get(same).saysAs(want.get(same))) {
        same++;
      }
      looks(got.subList(0, same), want.subList(0, same));
      if (same == got.size() && same == want.size()) {
        return true;
      }
      Line place = want.get(Math.min(same, want.size() - 1));
      findings.add(new Finding(rule + "-differs", place(place),
          "got " + words(got, same) + ", wanted " + words(want, same)));
      faults.add(new Fault(place.story(), around(want, Math.min(same, want.size() - 1))));
      return false;
    }

    /// What no change touches is read once for both sides, unless changes of styles make it look different.
    private Passages read(WordDocument redline) {
      boolean styled = Stream.of("styles", "numbering")
          .flatMap(kind -> redline.pack().related(kind).stream())
          .anyMatch(part -> redline.tree(part).tracked());
      return WordReader.unnumbered(redline, styled ? new IdentityHashMap<>() : known);
    }

    private void looks(List<Line> got, List<Line> want) {
      int differ = 0;
      int first = 0;
      for (int i = 0; i < want.size(); i++) {
        if (!got.get(i).looksAs(want.get(i))) {
          first = differ == 0 ? i : first;
          differ++;
        }
      }
      if (differ > 0) {
        findings.add(new Finding(rule + "-looks-different", place(want.get(first)),
            "its look cannot be tracked" + (differ == 1 ? "" : ", nor that of " + (differ - 1) + " more places") + ": "
                + cut(want.get(first).words())));
      }
    }

    private static List<Passage> around(List<Line> lines, int at) {
      List<Passage> around = new ArrayList<>(lines.get(at).path().reversed());
      if (at > 0) {
        around.addAll(lines.get(at - 1).path().reversed());
      }
      return around;
    }

    private static String place(Line line) {
      String story = line.story().kind().toString().toLowerCase(Locale.ROOT).replace('_', ' ');
      String name = line.story().name();
      int number = line.path().isEmpty() ? 0 : line.story().passages().indexOf(line.path().getFirst()) + 1;
      return (name.startsWith(story) || name.isEmpty() ? story : story + " " + name)
          + (number == 0 ? "" : ", passage " + number);
    }

    private static String words(List<Line> lines, int at) {
      return at < lines.size() ? cut(lines.get(at).words()) : "the end";
    }

    private static String cut(String line) {
      return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
  }
}
