package codicil.cli;

import codicil.log.Passage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The way of a modification as `codicil release` shows it, in lines or, by its components, as JSON.
record PassageView(String id, List<String> titles, List<Part> parts, List<Statement> statements, List<String> notKnown,
    String sentence) {

  /// A part that a release implements; `confirmed` is false for a plan of which no source says that it happened.
  record Part(String id, Optional<String> part, String release, LocalDate day, boolean confirmed, String status,
      Optional<String> summary, List<String> documents) {}

  /// What a source says of its stage; `stated` is null if the source prints no day.
  record Statement(String status, Optional<LocalDate> stated, String source) {}

  static PassageView of(Passage passage) {
    return new PassageView(passage.id(), passage.titles(), passage.parts().stream().map(PassageView::part).toList(),
        passage
            .statements()
            .stream()
            .map(each -> new Statement(each.status(), each.stated().print(), each.source()))
            .toList(),
        passage.notKnown(), passage.sentence());
  }

  private static Part part(Passage.Part each) {
    return new Part(each.modification().id(), InForceCommand.stated(each.modification().part()), each.release().label(),
        each.release().day(), !each.release().planned(), each.modification().status(), InForceCommand.stated(each
            .modification()
            .summary()),
        each.documents().stream().map(Object::toString).toList());
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>(List.of(sentence));
    statements.forEach(each -> lines.add("  " + each.stated().map(day -> day + ": ").orElse("") + each.status() + " ("
        + each.source() + ")"));
    notKnown.forEach(each -> lines.add("  not known: " + each));
    return lines;
  }
}
