package codicil.log;

import codicil.model.DocumentName;

/// A release: the document that it changed carries this version number of its own.
///
/// @param document the document
/// @param number its number as stated, `4.0`; empty if only the publication is known
/// @param markedUpFrom the number of the version that its redline starts from; empty if not stated
/// @param published the day on which its text became available, ISO 8601; empty if not stated
public record Edition(DocumentName document, String number, String markedUpFrom, String published) implements Claim {}
