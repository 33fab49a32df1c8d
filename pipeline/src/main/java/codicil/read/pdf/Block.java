package codicil.read.pdf;

/// What a document is made of: paragraphs and tables.
sealed interface Block permits PrintedParagraph, Grid, TaggedTable {}
