package codicil.site;

import codicil.log.Affected;
import codicil.log.Designation;
import codicil.log.Modification;
import codicil.log.Parameter;
import codicil.log.Release;
import codicil.model.DocumentName;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Why a release changed a document: what a source ties to it, or what may be behind it.
///
/// @param release the release
/// @param document the document
public record Why(Release release, DocumentName document) {
  /// A modification or designation that may be behind it.
  ///
  /// @param name `MP157`, `designation by BEIS`
  /// @param words the name with what else there is to say
  /// @param tied whether a source ties it to the document
  private record Cause(String name, String words, boolean tied) {}

  /// When the release took effect: `in effect from 4 November 2021`.
  public String effective() {
    return Wording.statement(release.effective());
  }

  /// The reason in a sentence, which says so where it is one of several.
  public String sentence() {
    List<Cause> causes = Stream.concat(modifications(), designations()).toList();
    List<Cause> tied = causes.size() == 1 ? causes : causes.stream().filter(Cause::tied).toList();
    if (causes.isEmpty()) {
      return release.summary().isEmpty() ? "Why is not recorded." : "Why: " + release.summary();
    }
    if (tied.isEmpty()) {
      return "Why: one of " + causes.stream().map(Cause::name).distinct().collect(Collectors.joining(", "))
          + "; no source says which.";
    }
    return "Why: " + tied.stream().map(Cause::words).collect(Collectors.joining("; "))
        + (tied.size() < causes.size() ? "; or another reason of " + release.label() : "") + ".";
  }

  private Stream<Cause> modifications() {
    return stated(Affected::modification) == Affected.Column.NO ? Stream.empty()
        : release.modifications().stream().map(this::cause);
  }

  private Stream<Cause> designations() {
    return stated(Affected::designation) == Affected.Column.NO ? Stream.empty()
        : release.designations().stream().map(this::cause);
  }

  private Affected.Column stated(Function<Affected, Affected.Column> column) {
    return release.change(document).map(column).orElse(Affected.Column.NOT_STATED);
  }

  private Cause cause(Modification modification) {
    Optional<Modification.Touch> touch =
        modification.touches().stream().filter(each -> each.document().equals(document)).findFirst();
    boolean sets = release.parameters()
        .stream()
        .filter(each -> each.documents().contains(document))
        .map(Parameter::modification)
        .anyMatch(modification.id()::equals);
    return new Cause(modification.id(), named(modification.id(), modification.title())
        + touch.filter(Modification.Touch::byTitle).map(_ -> " (going by its title)").orElse(""),
        touch.isPresent() || sets);
  }

  private Cause cause(Designation designation) {
    String name = "designation by " + designation.by();
    return new Cause(name, named(name, designation.summary().replaceFirst("\\.$", "")),
        designation.documents().contains(document));
  }

  private static String named(String name, String title) {
    return title.isEmpty() ? name : name + ", " + title;
  }
}
