package codicil.history;

/// Where words were taken out that had stood there before.
///
/// @param at the UTF-16 offset at which they stood
/// @param words the words
/// @param origin the text in which they first were missing, by its place among the recorded ones, from 0
public record Scar(int at, String words, int origin) {}
