package codicil.publish;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Which release brought a change, as far as that is known.
///
/// @param text the recorded text that shows the change first, by its place among the document's, from 0
/// @param version that text's version: `v40.0`, `base`
/// @param from the day on which its release took effect; empty if that is not known
/// @param modifications why: the modifications and designations that a source ties to it, as far as `certainty` says
/// @param others the other modifications and designations of that release, any of which may be behind it as well
/// @param certainty how sure it is that this release and these modifications brought it
/// @param unseen what may have brought it instead, unseen: versions that are not recorded, or of which no text is held
public record Origin(int text, String version, Optional<LocalDate> from, List<String> modifications,
    List<String> others, Certainty certainty, List<String> unseen) {
  public Origin {
    modifications = List.copyOf(modifications);
    others = List.copyOf(others);
    unseen = List.copyOf(unseen);
  }

  /// How sure it is what brought a change.
  public enum Certainty {
    /// a source says that these modifications change this clause
    CLAUSE_STATED,
    /// a source says that these modifications change this document
    DOCUMENT_STATED,
    /// a source says that the release changed this document, and not why
    RELEASE_STATED,
    /// it stands in the first text that is held, and nobody knows since when
    OR_BEFORE
  }

  /// The version, as far as it is known: `v40.0`, `in v35.0–v40.0`, `before v34.0`, `in v27.0 or before`.
  public String said() {
    return switch (certainty) {
      case CLAUSE_STATED, DOCUMENT_STATED -> version;
      case RELEASE_STATED -> unseen.isEmpty() ? version
          : "in " + unseen.getFirst().replaceFirst("( and |–).*", "") + "–" + version;
      case OR_BEFORE -> unseen.isEmpty() ? "in " + version + " or before" : "before " + unseen.getFirst();
    };
  }

  /// Why, as far as it is known: `MP146`, `MP150 or another of v50.0`, `one of MP116, MP121`.
  public String reason() {
    if (modifications.isEmpty()) {
      return (others.size() > 1 ? "one of " : "") + String.join(", ", others);
    }
    return String.join(", ", modifications) + (others.isEmpty() ? "" : " or another of " + version);
  }
}
