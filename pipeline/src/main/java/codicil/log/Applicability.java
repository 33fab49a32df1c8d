package codicil.log;

import codicil.model.DocumentName;
import java.time.LocalDate;

/// A release: this older version of a technical specification applies beside the current one until a day.
///
/// @param document the document
/// @param number the older version's own number
/// @param until the first day on which it no longer applies; when it began is not known
public record Applicability(DocumentName document, String number, LocalDate until) implements Claim {}
