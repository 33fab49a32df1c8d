package codicil.cli;

import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/// Words for a reader in front of a terminal, who sees colours, or of a file, who sees signs instead: `[-old-]`, `{+new+}`.
///
/// @param colour whether the terminal shows it
record Paint(boolean colour) {

  String strong(String words) {
    return styled(Style.bold, words);
  }

  String faint(String words) {
    return styled(Style.faint, words);
  }

  /// Words that were looked for; signs around them would only be in the way.
  String sought(String words) {
    return styled(Style.fg_yellow, words);
  }

  String inserted(String words) {
    return colour ? styled(Style.fg_green, styled(Style.underline, words)) : "{+" + words + "+}";
  }

  String deleted(String words) {
    return colour ? styled(Style.fg_red, "[-" + words + "-]") : "[-" + words + "-]";
  }

  // What a document says must not command the terminal.
  static String plain(String words) {
    return words.replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
  }

  private String styled(IStyle style, String words) {
    return colour ? style.on() + words + style.off() : words;
  }
}
