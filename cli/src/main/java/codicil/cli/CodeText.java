package codicil.cli;

import codicil.log.Code;
import codicil.log.Release;
import codicil.log.ReleaseAnswer;
import codicil.model.Address;
import codicil.model.Bytes;
import codicil.model.Source;
import codicil.model.Text;
import codicil.model.Unusable;
import codicil.outline.Outline;
import codicil.publish.AsOf;
import codicil.read.Reader;
import codicil.render.html.Frame;
import codicil.render.html.TextHtml;
import codicil.store.Folder;
import codicil.store.Workspace;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// The consolidated code as of a day: each document at the version in force, as a page that says on its face what is not
/// recorded, the publisher's own file beside it, and an index.
///
/// @param code the code's id
/// @param day the day
record CodeText(String code, LocalDate day) {
  private static final Pattern FORM = Pattern.compile("([a-z][a-z0-9]*):(\\d{4}-\\d{2}-\\d{2})");

  /// Reads `sec:2021-12-01`; empty if the text is nothing of the kind.
  static Optional<CodeText> of(String what) {
    Matcher form = FORM.matcher(what.strip());
    try {
      return form.matches() ? Optional.of(new CodeText(form.group(1), LocalDate.parse(form.group(2))))
          : Optional.empty();
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /// Writes the code to a folder; ends with findings if a text is missing.
  ///
  /// @throws ParameterException if no folder is named
  /// @throws Unusable if it cannot be written, or a text cannot be used
  Exit write(Workspace open, Optional<Path> named, CommandLine line, Output output) {
    if (!code.equals(open.code().id())) {
      throw new Unusable("holds the code " + open.code().id() + ", not " + code, open.corpus().toString(),
          "name another with --workspace");
    }
    Folder folder = new Folder(named.orElseThrow(
        () -> new ParameterException(line, "name the folder to write the code to with -o")));
    List<String> missing = write(open, folder);
    output.line("wrote " + (open.code().documents().size() - missing.size()) + " documents and an index to "
        + folder.root());
    missing.forEach(document -> output.note("no text of that day is held: " + document));
    return missing.isEmpty() ? Exit.DONE : Exit.FINDINGS;
  }

  /// Writes it and names the documents of which no text is held that was in force.
  private List<String> write(Workspace open, Folder folder) {
    List<Report.Line> index = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    ReleaseAnswer whole = open.log().releaseOn(day);
    index.add(Report.Line.of(whole.sentence()));
    for (Code.Document document : open.code().documents()) {
      String sentence = open.log().inForce(document.name(), day).sentence();
      index.add(Report.Line.heading(1, document.name() + (document.title().isEmpty() ? "" : " " + document.title())));
      index.add(Report.Line.of(sentence));
      Optional<Address.At> held = new AsOf(open, day).version(document.name());
      if (held.isPresent()) {
        index.add(Report.Line.of(write(open, folder, document, held.get(), sentence)));
      } else {
        index.add(Report.Line.of("no text of that day is held"));
        missing.add(document.name().toString());
      }
    }
    Report report = new Report(open.code().name() + " as of " + day, index);
    folder.put("index.html", report.html());
    folder.put("index.md", report.markdown());
    return missing;
  }

  private String write(Workspace open, Folder folder, Code.Document document, Address.At at, String sentence) {
    Source source = open.source(document.name(), at).orElseThrow();
    String version = at instanceof Address.At.Release release ? release.number().toString() : "base";
    String name = document.name().id();
    Text text = Outline.of(Reader.read(source), open.code().numbering(document.name()));
    String notice = sentence + newer(open, document, at);
    Frame frame =
        Frame.alone(document.name() + ", " + version, open.code().name() + " as of " + day, notice);
    folder.put(name + ".html", Bytes.of(TextHtml.of(text, frame)));
    String own = name + "-" + version + (source.isPdf() ? ".pdf" : ".docx");
    folder.put(own, source.bytes());
    return name + ".html, " + own + newer(open, document, at);
  }

  /// Changes up to the day of which no text is held.
  private String newer(Workspace open, Code.Document document, Address.At held) {
    LocalDate since = held instanceof Address.At.Release release
        ? open.log().release(release.number()).map(Release::day).orElse(LocalDate.MIN)
        : LocalDate.MIN;
    List<String> later = open.log()
        .versions(document.name())
        .stream()
        .filter(release -> release.day().isAfter(since) && !release.day().isAfter(day))
        .map(Release::label)
        .toList();
    return later.isEmpty() ? ""
        : " This text does not show what " + String.join(", ", later) + " changed, because no text of it is held.";
  }
}
