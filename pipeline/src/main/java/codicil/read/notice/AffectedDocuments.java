package codicil.read.notice;

import codicil.model.DocumentName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the documents that a release changed: in lists, in tables whose cells may be glued together, in running text.
final class AffectedDocuments {
  private static final Pattern AFFECTED =
      Pattern.compile("(?i)\\b(?:affected|impacted|amended|changed|updated|modified)\\b");
  private static final Pattern NOT_AFFECTED =
      Pattern.compile("(?i)\\b(?:not|no longer|un)[ -]?(?:been |be )?(?:affected|impacted"
          + "|amended|changed)|\\bunchanged|\\bredlin|\\baccess\\b|\\bfurther information|\\bdownload|\\bconsult");
  private static final Pattern CHANGED =
      Pattern.compile("(?i)\\b(?:implemented|amend\\w*|changes?|changed|updated?|insert\\w*"
          + "|remov\\w*|modif\\w+|replaced?)\\b");
  private static final Pattern QUOTED = Pattern.compile("[‘“][^‘“]*?[’”](?![a-z])|(?<=\\s)['\"][^'\"]*['\"]");
  private static final Pattern YES_NO = Pattern.compile("((?:\\s*(?:Yes|No)\\b|\\s*(?:Yes|No)(?=Yes|No))+)\\s*$");
  private static final Pattern EACH = Pattern.compile("Yes|No");
  private static final Pattern PUBLISHED = Pattern.compile("^(.*?)\\s*(" + PrintedDay.FORM + ")$");
  private static final Pattern EDITION =
      Pattern.compile("^[\\s:–-]*(.*?)(?: v(\\d+(?:\\.\\d+)*))?\\s*(?:\\(([^)]*)\\))?$");
  private static final Pattern BASE = Pattern.compile("\\bv(\\d+(?:\\.\\d+)*) mark-?up");
  private static final Pattern DAY_AT_END = Pattern.compile("\\s*[–-]\\s*" + PrintedDay.FORM + "$");
  private static final Pattern NOT_ON_CODEWORKS =
      Pattern.compile("(?i)\\bnot (?:currently |yet )?available on CodeWorks");

  private final Doubts doubts;
  private final Map<DocumentName, Notice.Document> documents = new LinkedHashMap<>();
  private final List<Notice.Paper> papers = new ArrayList<>();
  private List<Notice.Column> columns = List.of();
  private boolean publications;
  /// The last heading, and whether it stands over a list of affected documents or over one of something else.
  private String heading = "";

  private AffectedDocuments(Doubts doubts) {
    this.doubts = doubts;
  }

  static AffectedDocuments of(Part part, String label, Doubts doubts) {
    AffectedDocuments all = new AffectedDocuments(doubts);
    part.lines().forEach(all::listed);
    if (all.documents.isEmpty()) {
      doubts.unplaced("affected-missing", part.heading().number(), label + ": no list of affected documents is found");
    }
    part.lines().forEach(all::narrated);
    return all;
  }

  /// What was found: listed, then published with the release, then told.
  List<Notice.Document> documents() {
    return List.copyOf(documents.values());
  }

  List<Notice.Paper> papers() {
    return List.copyOf(papers);
  }

  private void listed(Line line) {
    String text = line.words();
    if (line.isBlank()) {
      publications = false;
    } else if (isTableHead(text)) {
      return;
    } else if (publications && PUBLISHED.matcher(text).matches()) {
      published(line, text);
    } else {
      Optional<Mentions.Item> item = Mentions.item(text);
      boolean row = YES_NO.matcher(text).find() || line.text().contains("\t");
      if (item.isPresent() && (line.isItem() || row || isName(item.get().rest()))) {
        item(line, item.get());
      } else if (line.isItem() && under(AFFECTED) && !under(NOT_AFFECTED)) {
        doubts.unplaced("affected-unplaced", line.number(),
            "in the list of affected documents, but names none: " + text);
      } else if (line.isHeadingLike()) {
        heading = text;
        columns = List.of();
      }
    }
  }

  private boolean under(Pattern kind) {
    return kind.matcher(heading).find();
  }

  /// A line that is a document's name and title and no more.
  private static boolean isName(String rest) {
    return rest.isBlank() || Quoted.at(rest)
        .filter(quoted -> quoted.rest().length() < 60
            && !quoted.rest().endsWith("."))
        .isPresent();
  }

  private boolean isTableHead(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    if (small.startsWith("document") && small.contains("date") && text.length() < 80) {
      publications = true;
      return true;
    }
    Map<Integer, Notice.Column> places = new TreeMap<>();
    for (Notice.Column column : Notice.Column.values()) {
      int place = small.indexOf(column.name().toLowerCase(Locale.ROOT));
      if (place >= 0) {
        places.put(place, column);
      }
    }
    if (!small.contains("document") || places.isEmpty() || Mentions.item(text).isPresent() || text.length() > 120
        || text.endsWith(".") || text.endsWith("?")
        || text.endsWith(":")) {
      return false;
    }
    columns = List.copyOf(places.values());
    return true;
  }

  private void item(Line line, Mentions.Item item) {
    if (under(NOT_AFFECTED)) {
      doubts.remark("document-left-out", line.number(), item.document() + " is listed under `" + heading + "`");
      return;
    }
    Matcher answers = YES_NO.matcher(item.rest());
    boolean table = answers.find();
    String words = table ? item.rest().substring(0, answers.start()) : item.rest();
    List<Notice.Mark> marks = new ArrayList<>(table ? marks(line, answers.group(1)) : List.of());
    if (NOT_ON_CODEWORKS.matcher(item.rest()).find()) {
      marks.add(new Notice.Mark(Notice.Column.CODEWORKS, false));
    }
    String title = Quoted.at(words).map(Quoted::title).orElseGet(() -> plain(words));
    add(new Notice.Document(item.document(), title, marks, Notice.Because.LISTED, "", "", List.of(), line.number()));
  }

  /// A title without quotes.
  private static String plain(String words) {
    return words.replaceAll("\\([^)]*\\)", "").replaceAll("^[\\s:–—-]+|[\\s;,.]+$", "").replace('\t', ' ').strip();
  }

  private List<Notice.Mark> marks(Line line, String answers) {
    List<String> said = EACH.matcher(answers).results().map(each -> each.group()).toList();
    if (said.size() != columns.size()) {
      doubts.unplaced("columns-unknown", line.number(), said.size() + " times yes or no, but the table's head names "
          + columns.size() + " known columns");
      return List.of();
    }
    List<Notice.Mark> marks = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      marks.add(new Notice.Mark(columns.get(i), said.get(i).equals("Yes")));
    }
    return marks;
  }

  private void published(Line line, String text) {
    Matcher row = PUBLISHED.matcher(text);
    Optional<LocalDate> day = row.matches() ? PrintedDay.of(row.group(2)) : Optional.empty();
    if (day.isEmpty()) {
      doubts.unplaced("day-impossible", line.number(), "the day of this row is none");
      return;
    }
    Optional<Mentions.Item> item = Mentions.item(row.group(1));
    if (item.isEmpty()) {
      papers.add(new Notice.Paper(row.group(1).strip(), day.get(), line.number()));
      doubts.remark("paper-left-out", line.number(), "published with the release, but no document of the code");
      return;
    }
    // Glued to the number of a version, the first digit of the day may belong to either.
    if (text.charAt(row.end(1) - 1) >= '0' && text.charAt(row.end(1) - 1) <= '9' && row.end(1) == row.start(2)) {
      doubts.unplaced("row-ambiguous", line.number(), "where the version ends and the day begins is not clear");
    }
    Matcher edition = EDITION.matcher(item.get().rest());
    if (edition.matches()) {
      String note = edition.group(3) == null ? "" : edition.group(3);
      Matcher base = BASE.matcher(note);
      add(new Notice.Document(item.get().document(), DAY_AT_END.matcher(edition.group(1)).replaceFirst("").strip(),
          List.of(),
          Notice.Because.DERIVED, edition.group(2) == null ? "" : edition.group(2), base.find() ? base.group(1) : "",
          List.of(day.get()), line.number()));
    }
  }

  private void add(Notice.Document document) {
    documents.merge(document.name(), document, AffectedDocuments::together);
  }

  /// A document may be listed, and published with its version in another table.
  private static Notice.Document together(Notice.Document first, Notice.Document next) {
    Notice.Document listed =
        next.because() == Notice.Because.LISTED && first.because() != Notice.Because.LISTED ? next : first;
    Notice.Document printed = first.published().isEmpty() ? next : first;
    return new Notice.Document(first.name(), listed.title(), listed.marks(), listed.because(), printed.version(),
        printed.markedUpFrom(), printed.published(), listed.line());
  }

  /// What running text says was changed; titles of modifications do not count.
  private void narrated(Line line) {
    boolean paragraph = !line.isItem() && !line.text().contains("\t") && line.text().endsWith(".");
    if (!paragraph || NOT_AFFECTED.matcher(line.text()).find()
        || documents.values()
            .stream()
            .anyMatch(each -> each.line() == line
                .number())) {
      return;
    }
    for (DocumentName name : Mentions.in(QUOTED.matcher(line.text()).replaceAll("‘’"))) {
      if (documents.containsKey(name)) {
        continue;
      }
      if (CHANGED.matcher(line.text()).find()) {
        add(new Notice.Document(name, "", List.of(), Notice.Because.NARRATIVE, "", "", List.of(), line.number()));
        doubts.remark("document-narrated", line.number(),
            name + " is in no list, but the text says that it is changed");
      } else {
        doubts.unplaced("document-unplaced", line.number(), name + " is mentioned; that it is changed is not said");
      }
    }
  }
}
