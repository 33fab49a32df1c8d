package codicil.log;

import codicil.model.DocumentName;

/// A release: this older version of a technical specification applies, or applied, beside the current one.
///
/// A version may have several windows: one that was to end, and one from the day on which a release moved the end.
///
/// @param document the document
/// @param number the older version's own number
/// @param window the days on which it applies; the start is [java.time.LocalDate#MIN] if it is not known
public record Applicability(DocumentName document, String number, Days window) implements Claim {}
