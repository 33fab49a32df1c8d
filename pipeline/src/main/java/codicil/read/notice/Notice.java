package codicil.read.notice;

import codicil.model.DocumentName;
import codicil.model.ReleaseNumber;
import java.time.LocalDate;
import java.util.List;

/// What a notice, or the page of a release, says of one release. Lines count from 1.
///
/// @param name the release
/// @param issued the days that it prints as its own; none if it is not dated, more than one never
/// @param effective when the release took or is to take effect
/// @param modifications what the release implements, in the notice's order
/// @param affected the documents that it changed: those listed first, in the notice's order
/// @param designations what government designated
/// @param windows until when older versions apply
/// @param moved days that it moved from one value to another
/// @param papers texts published with it that are no documents of the code
public record Notice(Name name, List<LocalDate> issued, List<Taking> effective, List<Change> modifications,
    List<Document> affected, List<Designation> designations, List<Window> windows, List<Moved> moved,
    List<Paper> papers) {
  public Notice {
    issued = List.copyOf(issued);
    effective = List.copyOf(effective);
    modifications = List.copyOf(modifications);
    affected = List.copyOf(affected);
    designations = List.copyOf(designations);
    windows = List.copyOf(windows);
    moved = List.copyOf(moved);
    papers = List.copyOf(papers);
  }

  /// What the release is called.
  public sealed interface Name {
    /// The line that says so.
    int line();

    /// It made this version of the code; the title (`November 2021 SEC Release`) may be empty.
    record Version(ReleaseNumber number, String title, int line) implements Name {}

    /// The version that it made is not stated.
    record Event(String title, int line) implements Name {}

    /// The shortest name: the number if stated, else the title.
    default String label() {
      return switch (this) {
        case Version version -> version.number().toString();
        case Event event -> event.title();
      };
    }
  }

  /// When the release took or is to take effect.
  public sealed interface Taking {
    /// The day, or the first day of a window.
    LocalDate day();

    /// The line that says so.
    int line();

    /// It took effect on that day.
    record Effect(LocalDate day, int line) implements Taking {}

    /// It was planned for that day, at the latest for another.
    ///
    /// @param stated the day on which that plan was made; none if the notice does not say
    record Plan(LocalDate day, LocalDate latest, List<LocalDate> stated, int line) implements Taking {
      public Plan {
        stated = List.copyOf(stated);
      }
    }
  }

  /// A modification that the release implements.
  ///
  /// @param id its number with the letters around it, `MP102A`
  /// @param title its title as quoted; empty if the notice prints none
  /// @param part which part of it, `part 2`; empty if all
  /// @param status as stated, or as it follows from the words around it
  public record Change(String id, String title, String part, String status, int line) {}

  /// A document that the release changed.
  ///
  /// @param title its title as printed; may be empty
  /// @param marks what the columns of the notice's table say; none if it is no table
  /// @param version its own new version number; empty if not stated
  /// @param markedUpFrom the version that its redline starts from; empty if not stated
  /// @param published the day on which its text became available; none if not stated
  public record Document(DocumentName name, String title, List<Mark> marks, Because because, String version,
      String markedUpFrom, List<LocalDate> published, int line) {
    public Document {
      marks = List.copyOf(marks);
      published = List.copyOf(published);
    }
  }

  /// Where the notice says that a document was changed.
  public enum Because {
    /// in its list of affected documents
    LISTED,
    /// in its running text only
    NARRATIVE,
    /// nowhere; it was published with the release
    DERIVED
  }

  /// What a table of affected documents says of one in a column.
  public record Mark(Column column, boolean yes) {}

  /// A column of the table of affected documents.
  public enum Column {
    /// available on CodeWorks
    CODEWORKS,
    /// changed by a modification
    MODIFICATION,
    /// changed by a designation of government
    DESIGNATION
  }

  /// What government designated.
  ///
  /// @param by who, in the notice's word
  public record Designation(String by, List<DocumentName> documents, int line) {
    public Designation {
      documents = List.copyOf(documents);
    }
  }

  /// A window in which an older version applies.
  ///
  /// @param document the document's short name as printed, `GBCS`
  /// @param from the first day; none if the notice does not say
  /// @param until the first day on which it applies no longer
  public record Window(String document, String version, List<LocalDate> from, LocalDate until, int line) {
    public Window {
      from = List.copyOf(from);
    }
  }

  /// A day that was moved.
  ///
  /// @param modification what moved it; empty if the notice does not say
  public record Moved(String modification, LocalDate was, LocalDate is, int line) {}

  /// A text published with the release.
  public record Paper(String title, LocalDate published, int line) {}
}
