package codicil.model;

import java.util.List;

/// What takes up lines of a clause's text and is set apart from its sentences.
public sealed interface Inset permits Grid, Note {
  /// The first of its lines, from 0.
  int line();

  /// How many lines of the text stand in it.
  int lines();

  /// Its own of all lines of the text.
  default List<String> of(List<String> text) {
    return text.subList(Math.min(line(), text.size()), Math.min(line() + lines(), text.size()));
  }
}
