package codicil.sample;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTFtnEdn;
import org.docx4j.wml.CTFtnEdnRef;
import org.docx4j.wml.FldChar;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.RStyle;
import org.docx4j.wml.STFldCharType;
import org.docx4j.wml.Text;

/// Words, fields and notes as runs.
final class DocxRuns {
  private static final ObjectFactory WML = new ObjectFactory();

  private final Citations citations;
  private final List<CTFtnEdn> notes = new ArrayList<>();

  DocxRuns(Citations citations) {
    this.citations = citations;
  }

  /// The notes met so far, in the order of their references.
  List<CTFtnEdn> notes() {
    return List.copyOf(notes);
  }

  List<R> of(List<Piece> pieces) {
    return pieces.stream().map(this::of).flatMap(List::stream).toList();
  }

  private List<R> of(Piece piece) {
    return switch (piece) {
      case Piece.Words words -> List.of(words(words.text(), words.bold()));
      case Piece.Reference reference -> reference(reference.label());
      case Piece.Note note -> List.of(note(note.text()));
      case Piece.Tab _ -> List.of(tab());
    };
  }

  static R words(String words, boolean bold) {
    var text = new Text();
    text.setValue(words);
    if (!words.equals(words.strip())) {
      text.setSpace("preserve");
    }
    R run = run(WML.createRT(text));
    if (bold) {
      var properties = new RPr();
      properties.setB(new BooleanDefaultTrue());
      run.setRPr(properties);
    }
    return run;
  }

  static R tab() {
    return run(WML.createRTab(new R.Tab()));
  }

  static P paragraph(String style, List<R> runs) {
    var name = new PPrBase.PStyle();
    name.setVal(style);
    var properties = new PPr();
    properties.setPStyle(name);
    var paragraph = new P();
    paragraph.setPPr(properties);
    paragraph.getContent().addAll(runs);
    return paragraph;
  }

  /// `\r` prints the number of the paragraph, `\w` with those of the paragraphs that it stands under. A typed label has
  /// no number to print: the bookmark encloses the label and the field repeats it.
  private List<R> reference(String label) {
    String number =
        switch (citations.targets().get(label)) {
          case Numbered.Counted counted -> counted.label().equals(label) ? "\\r " : "\\w ";
          case null, default -> "";
        };
    return List.of(
        field(STFldCharType.BEGIN),
        instruction(" REF " + Citations.bookmark(label) + " " + number + "\\h "),
        field(STFldCharType.SEPARATE),
        words(label, false),
        field(STFldCharType.END));
  }

  private R note(String words) {
    var note = new CTFtnEdn();
    note.setId(BigInteger.valueOf(notes.size() + 1));
    R mark = superscript(run(new R.FootnoteRef()));
    note.getContent().add(paragraph("FootnoteText", List.of(mark, words(" " + words, false))));
    notes.add(note);
    var reference = new CTFtnEdnRef();
    reference.setId(note.getId());
    return superscript(run(WML.createRFootnoteReference(reference)));
  }

  private static R superscript(R run) {
    var style = new RStyle();
    style.setVal("FootnoteReference");
    var properties = new RPr();
    properties.setRStyle(style);
    run.setRPr(properties);
    return run;
  }

  private static R field(STFldCharType type) {
    var mark = new FldChar();
    mark.setFldCharType(type);
    return run(WML.createRFldChar(mark));
  }

  private static R instruction(String words) {
    var text = new Text();
    text.setValue(words);
    text.setSpace("preserve");
    return run(WML.createRInstrText(text));
  }

  private static R run(Object content) {
    var run = new R();
    run.getContent().add(content);
    return run;
  }
}
