package codicil.read.notice;

import codicil.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/// Turns a saved text or web page into lines.
final class Lines {
  private static final Pattern PAGE =
      Pattern.compile("(?is)^\\uFEFF?\\s*<(?:!doctype|html|head|body|div|article|\\?xml|!--).*");
  private static final Pattern BLANKS = Pattern.compile("[ \\u00A0\\u2007\\u202F]+");

  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private int openedAt;

  private Lines() {}

  /// The lines of a file; blank ones are kept, since they end lists and tables.
  static List<Line> of(Source source) {
    String text = source.bytes().text();
    return PAGE.matcher(text).matches() ? ofPage(text) : ofText(text);
  }

  private static List<Line> ofText(String text) {
    List<Line> lines = new ArrayList<>();
    for (String line : text.replace("\uFEFF", "").lines().toList()) {
      lines.add(new Line(lines.size() + 1, tidy(line)));
    }
    return List.copyOf(lines);
  }

  private static String tidy(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  private static List<Line> ofPage(String html) {
    Document page = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
    page.select("script, style, nav, header > nav, footer, template, noscript").remove();
    Lines lines = new Lines();
    lines.walk(page.body());
    lines.end();
    return List.copyOf(lines.lines);
  }

  private void walk(Element element) {
    for (Node node : element.childNodes()) {
      switch (node) {
        case TextNode words -> add(words.text(), words.sourceRange().start().lineNumber());
        case Element child -> child(child);
        default -> {
          // comments and the like say nothing to a reader
        }
      }
    }
  }

  private void child(Element child) {
    switch (child.normalName()) {
      case "tr" -> row(child);
      case "br" -> end();
      case "li" -> {
        end();
        add("• ", line(child));
        walk(child);
        end();
      }
      default -> {
        if (child.isBlock()) {
          end();
          walk(child);
          end();
          blank(child);
        } else {
          walk(child);
        }
      }
    }
  }

  private void row(Element row) {
    end();
    List<String> cells = row.select("> td, > th").stream().map(cell -> tidy(cell.text())).toList();
    lines.add(new Line(line(row), String.join("\t", cells)));
  }

  /// Ends a list or table and parts paragraphs.
  private void blank(Element block) {
    String name = block.normalName().toLowerCase(Locale.ROOT);
    if (!List.of("tbody", "thead", "tfoot").contains(name)) {
      lines.add(new Line(line(block), ""));
    }
  }

  private static int line(Element element) {
    return element.sourceRange().start().lineNumber();
  }

  private void add(String words, int line) {
    if (open.toString().isBlank() && !words.isBlank()) {
      openedAt = line;
    }
    open.append(words);
  }

  private void end() {
    String text = tidy(open.toString().replace('\n', ' ').replace('\t', ' '));
    open.setLength(0);
    if (!text.isEmpty() && !text.equals("•")) {
      lines.add(new Line(openedAt, text));
    }
  }
}
