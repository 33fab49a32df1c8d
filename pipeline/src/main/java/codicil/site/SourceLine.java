package codicil.site;

/// A source for a reader.
///
/// @param name what it is
/// @param place where in it; empty if the whole
/// @param href its address; empty if it has none
public record SourceLine(String name, String place, String href) {}
