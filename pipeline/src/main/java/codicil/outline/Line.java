package codicil.outline;

import codicil.model.Atom;
import codicil.model.Emphasis;
import codicil.model.Paragraph;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A paragraph as the outline sees it.
///
/// @param number its automatic number, without blanks around it; empty if it has none or a bullet
/// @param text its words; breaks as blanks
/// @param heading its level as a heading, 0 for none
/// @param style the name of its style
/// @param bold whether all of it stands out in bold
/// @param term how many characters at its start are bold
/// @param runIn how many characters at its start are a heading that its text follows on the same line; 0 if there is none
record Line(String number, String text, int heading, String style, boolean bold, int term, int runIn) {
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

  /// What sets a heading apart from the text that follows it.
  private static final Set<Emphasis> STANDS_OUT = EnumSet.of(Emphasis.BOLD, Emphasis.ITALIC, Emphasis.UNDERLINE,
      Emphasis.SMALL_CAPS);
  private static final Pattern RUN_IN =
      Pattern.compile("(?s)[\\s\\h]*(?:[\\d(]\\S{0,9}[\\s\\h]+)?\\p{Lu}[^.:;" + Atom.OBJECT + "]{1,100}[.:]");

  static final Line NONE = new Line("", "", 0, "", false, 0, 0);

  static Line of(Paragraph paragraph) {
    String number = paragraph.number().strip();
    String text = words(paragraph);
    int term = start(paragraph, EnumSet.of(Emphasis.BOLD));
    return new Line(number, text, paragraph.heading(), paragraph.style(), term > 0 && term >= paragraph.text()
        .stripTrailing()
        .length(), term, runIn(paragraph));
  }

  /// A heading set in another type than the text that follows it, and closed with a full stop or a colon, which may have
  /// the type of either: `Fees. The Customer shall pay`.
  private static int runIn(Paragraph paragraph) {
    String text = paragraph.text();
    int end = STANDS_OUT.stream().mapToInt(emphasis -> start(paragraph, EnumSet.of(emphasis))).max().orElse(0);
    end = text.substring(0, end).stripTrailing().length();
    end += end > 0 && end < text.length() && ".:".indexOf(text.charAt(end)) >= 0 ? 1 : 0;
    boolean isHeading = end < text.stripTrailing().length() && Character.isWhitespace(text.charAt(end))
        && RUN_IN.matcher(text.substring(0, end)).matches();
    return isHeading ? end : 0;
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

  /// How many characters at the start of a paragraph have all of these formats.
  private static int start(Paragraph paragraph, Set<Emphasis> formats) {
    int end = 0;
    for (var span : paragraph.spans()) {
      boolean blank = paragraph.text().substring(span.start(), span.end()).isBlank();
      if (span.start() != end || !blank && !span.emphasis().containsAll(formats)) {
        return end;
      }
      end = span.end();
    }
    return end;
  }

  /// The same paragraph with other words, after its label was taken off.
  Line saying(String rest) {
    return new Line("", rest, heading, style, bold, 0, Math.max(0, runIn - (text.length() - rest.length())));
  }

  /// The heading that its text follows on the same line; empty if there is none.
  String runInHeading() {
    return EDGES.matcher(text.substring(0, runIn)).replaceAll("");
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
