package codicil.model;

import java.util.Set;

/// A stretch of a paragraph's text in one format.
///
/// @param start UTF-16 offset of the first character, from 0
/// @param end UTF-16 offset after the last character
/// @param emphasis what a reader sees of the format
/// @param link the target of the hyperlink around it; empty outside links
/// @param format a digest of the complete format; two spans with equal digests look the same
public record Span(int start, int end, Set<Emphasis> emphasis, String link, String format) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span " + start + ".." + end);
    }
    emphasis = Set.copyOf(emphasis);
  }
}
