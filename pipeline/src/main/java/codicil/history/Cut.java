package codicil.history;

/// Words that were taken out of a paragraph.
///
/// @param at the UTF-16 offset in what is left at which they stood
/// @param words the words
public record Cut(int at, String words) {}
