package codicil.read.pdf;

/// What stands on a page: a line, or a table between lines.
sealed interface Item permits Print, Grid {}
