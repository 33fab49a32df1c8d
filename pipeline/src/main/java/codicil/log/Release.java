package codicil.log;

import codicil.model.DocumentName;
import codicil.model.ReleaseNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A release: an event that made a version of the code, as far as it was known on some day.
///
/// @param id its name in file names and links: `v50.0`; for one without known number `2020-05-06-june-2020-release`
/// @param named the number and title
/// @param summary why it was made, in our words; may be empty
/// @param effective the last known statement of its day
/// @param statements every statement of its day, oldest first, with sources
/// @param stated when its notice was made
/// @param modifications what it implements, by number
/// @param designations what government designated
/// @param complete whether the sources mean to name every document that it changed
/// @param affected the documents that it changed, in the code's order
/// @param editions what is known of their own version numbers
/// @param applicabilities older versions that apply beside the current one, or no longer
/// @param parameters the values that it set inside documents
/// @param milestones what happened on the way to it, in the order of time
/// @param sources where all this is said, without repetition
public record Release(String id, Name named, String summary, Effective effective, List<Fact> statements, Stated stated,
    List<Modification> modifications, List<Designation> designations, boolean complete, List<Affected> affected,
    List<Edition> editions, List<Applicability> applicabilities, List<Parameter> parameters, List<Milestone> milestones,
    List<String> sources) {
  public Release {
    statements = List.copyOf(statements);
    modifications = List.copyOf(modifications);
    designations = List.copyOf(designations);
    affected = List.copyOf(affected);
    editions = List.copyOf(editions);
    applicabilities = List.copyOf(applicabilities);
    parameters = List.copyOf(parameters);
    milestones = List.copyOf(milestones);
    sources = List.copyOf(sources);
  }

  /// What a release is called.
  public sealed interface Name {
    /// It made this version of the code; the title (`November 2021 SEC Release`) may be empty.
    record Version(ReleaseNumber number, String title) implements Name {}

    /// Which version it made is not known.
    record Event(String title) implements Name {}
  }

  /// The number of the version that it made; empty if it is not known.
  public Optional<ReleaseNumber> number() {
    return switch (named) {
      case Name.Version version -> Optional.of(version.number());
      case Name.Event _ -> Optional.empty();
    };
  }

  /// Its title; empty if it has none.
  public String title() {
    return switch (named) {
      case Name.Version version -> version.title();
      case Name.Event event -> event.title();
    };
  }

  /// Its shortest name: the number if known, else the title.
  public String label() {
    return number().map(ReleaseNumber::toString).orElseGet(this::title);
  }

  /// Its shortest name as a sentence has it: `v50.0`, `the June 2020 SEC Release`.
  String said() {
    return number().isEmpty() && title().endsWith("Release") ? "the " + title() : label();
  }

  /// The day on which it took or is to take effect; for [Effective.NoLaterThan] a day on which it applied already.
  public LocalDate day() {
    return effective.day();
  }

  /// The day on which it took effect, if that is known.
  public Optional<LocalDate> from() {
    return effective instanceof Effective.NoLaterThan ? Optional.empty() : Optional.of(day());
  }

  /// Whether its day is no more than a plan.
  public boolean planned() {
    return effective instanceof Effective.Planned;
  }

  /// What it says of having changed the document; empty if it does not name it.
  public Optional<Affected> change(DocumentName document) {
    return affected.stream().filter(affected -> affected.document().equals(document)).findFirst();
  }

  /// What is known of the document's own version number in this release.
  public Optional<Edition> edition(DocumentName document) {
    return editions.stream().filter(edition -> edition.document().equals(document)).findFirst();
  }

  /// The document's own version number in this release, if a source states it.
  public Optional<String> numberOf(DocumentName document) {
    return edition(document).map(Edition::number).filter(number -> !number.isEmpty());
  }
}
