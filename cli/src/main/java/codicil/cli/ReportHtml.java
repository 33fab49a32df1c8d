package codicil.cli;

import codicil.render.html.Frame;
import codicil.render.html.Framed;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A report as a page that stands alone: headings with anchors, a list of them on top, words that came and went as `ins`
/// and `del`.
record ReportHtml(Report report) {
  private static final int DEEPEST = 6;

  String page() {
    StringBuilder content = new StringBuilder(contents());
    content.append("<article class=\"text\">\n");
    List<Report.Line> lines = report.lines();
    for (int at = 0; at < lines.size(); at++) {
      Report.Line line = lines.get(at);
      int level = Math.min(DEEPEST, line.level() + 1);
      content.append(line.level() == 0 ? "<p>" : "<h" + level + " id=\"" + anchor(at) + "\">")
          .append(line.paragraphs().stream().map(ReportHtml::words).collect(Collectors.joining("<br>")))
          .append(line.level() == 0 ? "</p>\n" : "</h" + level + ">\n");
    }
    return new Framed(Frame.alone(report.title(), ""), content.append("</article>\n").toString()).page();
  }

  private String contents() {
    List<Report.Line> lines = report.lines();
    return IntStream.range(0, lines.size())
        .filter(at -> lines.get(at).level() == 1)
        .mapToObj(at -> "<li><a href=\"#" + anchor(at) + "\">" + escaped(lines.get(at).words()) + "</a></li>")
        .collect(Collectors.joining("\n", "<details class=\"contents\" open>\n<summary>Contents</summary>\n<ol>\n",
            "\n</ol>\n</details>\n"));
  }

  private static String anchor(int line) {
    return "part-" + line;
  }

  private static String words(List<HistoryView.Piece> pieces) {
    return pieces.stream().map(piece -> {
      String words = escaped(piece.words());
      return switch (piece.kind()) {
        case "inserted" -> "<ins>" + words + "</ins>";
        case "deleted" -> "<del>" + words + "</del>";
        default -> words;
      };
    }).collect(Collectors.joining());
  }

  static String escaped(String words) {
    return Paint.plain(words).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }
}
