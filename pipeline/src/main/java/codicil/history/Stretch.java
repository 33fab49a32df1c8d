package codicil.history;

import codicil.model.Atom;
import java.util.ArrayList;
import java.util.List;

/// Words of a clause that one text brought, or took out.
///
/// @param words the words; paragraphs are parted by line ends
/// @param origin the text that brought them or took them out, by its place among the recorded ones, from 0
/// @param removed whether they are gone
public record Stretch(String words, int origin, boolean removed) {

  /// The words of a clause in order, each stretch with its origin; what was taken out stands where it was.
  public static List<Stretch> of(Lineage lineage, Lineage.State state) {
    Transcript text = lineage.texts().get(state.text());
    List<Stretch> stretches = new ArrayList<>();
    for (int paragraph : text.paragraphsOfClauses().get(state.clause())) {
      String words = text.paragraphs().get(paragraph);
      Provenance provenance = lineage.generations().get(state.text()).paragraphs().get(paragraph);
      if (!Words.none(words) || !provenance.scars().isEmpty()) {
        paragraph(words, provenance, stretches.isEmpty() ? "" : "\n", stretches);
      }
    }
    return List.copyOf(stretches);
  }

  private static void paragraph(String words, Provenance provenance, String between, List<Stretch> stretches) {
    String before = between;
    List<Scar> scars = new ArrayList<>(provenance.scars());
    for (Run run : provenance.runs()) {
      int at = run.start();
      while (!scars.isEmpty() && scars.getFirst().at() < run.end()) {
        Scar scar = scars.removeFirst();
        add(stretches, new Stretch(before + words.substring(at, Math.max(at, scar.at())), run.origin(), false));
        before = "";
        at = Math.max(at, scar.at());
        add(stretches, new Stretch(scar.words(), scar.origin(), true));
      }
      add(stretches, new Stretch(before + words.substring(at, run.end()), run.origin(), false));
      before = "";
    }
    scars.forEach(scar -> add(stretches, new Stretch(scar.words(), scar.origin(), true)));
  }

  private static void add(List<Stretch> stretches, Stretch stretch) {
    String shown = stretch.words().replace(String.valueOf(Atom.OBJECT), "");
    boolean joins = !stretches.isEmpty() && stretches.getLast().origin() == stretch.origin()
        && stretches.getLast().removed() == stretch.removed() && !stretch.removed();
    if (joins) {
      stretches.add(new Stretch(stretches.removeLast().words() + shown, stretch.origin(), stretch.removed()));
    } else if (!shown.isEmpty()) {
      stretches.add(new Stretch(shown, stretch.origin(), stretch.removed()));
    }
  }
}
