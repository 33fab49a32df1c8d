package codicil.outline;

import codicil.model.Atom;
import codicil.model.Emphasis;
import codicil.model.Paragraph;
import java.util.Locale;
import java.util.regex.Pattern;

/// A paragraph as the outline sees it.
///
/// @param number its automatic number, without blanks around it; empty if it has none or a bullet
/// @param text its words; breaks as blanks
/// @param heading its level as a heading, 0 for none
/// @param style the name of its style
/// @param bold whether all of it stands out in bold
/// @param term how many characters at its start are bold
record Line(String number, String text, int heading, String style, boolean bold, int term) {
  private static final Pattern CONTENTS_STYLE = Pattern.compile(
      "(?i)(toc|contents|inhaltsverzeichnis|verzeichnis) ?\\d|table of .*");
  /// Instead of a page, `Error! Bookmark not defined.` may stand there.
  private static final Pattern LEADERS = Pattern.compile(
      "(?s).*(?:\\.{4,}|(?:\\. ){4,}|…{2,}|\\t)\\s*(?:\\d{1,4}|[ivxlc]+|\\p{L}+! [^.]{5,40}\\.)\\s*");
  private static final Pattern ENDS_LIKE_A_SENTENCE =
      Pattern.compile("(?s).*(?:[.;:,!?。；：，、！？．]|\\b(?:and|or|means|to|that))");
  private static final Pattern SENTENCE = Pattern.compile("(?s)(?:.{80,}[.;,]|.{8,}[。；，])");
  private static final Pattern FIGURE =
      Pattern.compile("(?s)(?i:figure|fig\\.|table|abbildung|tabelle|图|表|図|그림|표)[\\s\\h]*[A-Z]?[\\d.-]+[a-z]?\\b.*");
  private static final Pattern EDGES = Pattern.compile("^[\\s\\h]+|[\\s\\h]+$");
  private static final Pattern WORDS = Pattern.compile("(?s).*[\\p{L}\\p{N}].*");
  private static final int LONGEST_CAPTION = 160;

  static final Line NONE = new Line("", "", 0, "", false, 0);

  static Line of(Paragraph paragraph) {
    String number = paragraph.number().strip();
    String text = words(paragraph);
    int term = boldStart(paragraph);
    return new Line(number, text, paragraph.heading(), paragraph.style(), term > 0 && term >= paragraph.text()
        .stripTrailing()
        .length(), term);
  }

  private static String words(Paragraph paragraph) {
    StringBuilder words = new StringBuilder(paragraph.text());
    for (Atom atom : paragraph.atoms()) {
      if (atom.kind() == Atom.Kind.BREAK) {
        words.replace(atom.start(), atom.end(), " ".repeat(atom.end() - atom.start()));
      }
    }
    return words.toString().replace(String.valueOf(Atom.OBJECT), "");
  }

  private static int boldStart(Paragraph paragraph) {
    int end = 0;
    for (var span : paragraph.spans()) {
      boolean blank = paragraph.text().substring(span.start(), span.end()).isBlank();
      if (span.start() != end || !blank && !span.emphasis().contains(Emphasis.BOLD)) {
        return end;
      }
      end = span.end();
    }
    return end;
  }

  /// The same paragraph with other words, after its label was taken off.
  Line saying(String rest) {
    return new Line("", rest, heading, style, bold, 0);
  }

  boolean isBlank() {
    return text.isBlank();
  }

  boolean hasClauseNumber() {
    return WORDS.matcher(number).matches();
  }

  /// Its words with the number that starts no clause.
  String printed() {
    return number.isEmpty() ? text : number + " " + text.strip();
  }

  /// Whether it is a line of a contents list, which starts no clause.
  boolean isContents() {
    return CONTENTS_STYLE.matcher(style).matches() || heading == 0 && endsWithPage(text) && !text.isBlank();
  }

  /// Whether words end with dots or a tab and the number of a page.
  static boolean endsWithPage(String words) {
    return LEADERS.matcher(words).matches();
  }

  /// Whether its words are like a caption: short, and not the start or the end of a sentence.
  boolean isCaption() {
    String words = stripped();
    return !words.isEmpty() && words.length() <= LONGEST_CAPTION && !Character.isLowerCase(words.charAt(0))
        && !ENDS_LIKE_A_SENTENCE.matcher(words).matches() && WORDS.matcher(words).matches();
  }

  /// Whether it is a whole sentence, which is text even in the style of a heading.
  boolean isSentence() {
    return SENTENCE.matcher(stripped()).matches();
  }

  /// Whether it is the title of a figure or a table, which heads no clause.
  boolean namesFigure() {
    return FIGURE.matcher(stripped()).matches();
  }

  /// Its words without the blanks around them, those that do not break included.
  String stripped() {
    return EDGES.matcher(text).replaceAll("");
  }

  boolean isUpperCase() {
    return text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
  }
}
