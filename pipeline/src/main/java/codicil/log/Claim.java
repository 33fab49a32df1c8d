package codicil.log;

import codicil.model.DocumentName;
import codicil.model.ReleaseNumber;
import java.util.List;

/// What a fact says of its subject, which is the code or a release.
public sealed interface Claim permits Affected, Applicability, Claim.Complete, Claim.Labelled, Claim.Named,
    Claim.Numbered,
    Claim.SourceTitled, Claim.Summarised, Claim.Titled, Claim.Whole, Designation, Edition, Effective, Modification {

  /// The code: this class of documents labels its clauses so, one sample label a level; `place` ranks the class, from 0.
  record Labelled(String kind, int place, List<String> samples) implements Claim {
    public Labelled {
      samples = List.copyOf(samples);
    }
  }

  /// The code: it has this document, under these titles (the preferred one first; none if no source gives one) and aliases.
  record Named(DocumentName document, List<String> titles, List<String> aliases) implements Claim {
    public Named {
      titles = List.copyOf(titles);
      aliases = List.copyOf(aliases);
    }
  }

  /// The code: what a short name used for a source stands for.
  record SourceTitled(String key, String title) implements Claim {}

  /// The code: from this version on its numbers are whole, so that a gap can be listed number by number.
  record Whole(ReleaseNumber from) implements Claim {}

  /// The code or a release: its title; empty if it has none.
  record Titled(String title) implements Claim {}

  /// A release: what it did, in our words; may be empty.
  record Summarised(String summary) implements Claim {}

  /// A release: it made this version of the whole code.
  record Numbered(ReleaseNumber number) implements Claim {}

  /// A release: whether its sources mean to name every document that it changed.
  record Complete(boolean complete) implements Claim {}
}
