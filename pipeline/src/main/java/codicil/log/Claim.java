package codicil.log;

import codicil.model.DocumentName;
import codicil.model.ReleaseNumber;
import java.util.List;

/// What a fact says of its subject, which is the code or a release.
public sealed interface Claim permits Affected, Applicability, Claim.Complete, Claim.Disputed, Claim.Labelled,
    Claim.Mentioned, Claim.Named, Claim.Numbered, Claim.Proposed, Claim.Side, Claim.SideBySide, Claim.SourceTitled,
    Claim.Summarised, Claim.Titled, Claim.Whole, Designation, Edition, Effective, Milestone, Modification, Parameter {

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

  /// The code: several versions of this document may apply at once.
  record SideBySide(DocumentName document) implements Claim {}

  /// The code: a source names this version of the document, or says this of it; no recorded release brought it.
  ///
  /// @param document the document
  /// @param number the version's own number; empty if it is about the document as a whole
  /// @param words what the source says, in our words
  record Mentioned(DocumentName document, String number, String words) implements Claim {}

  /// The code: a modification was proposed, or its proposal came to this.
  ///
  /// @param id `MP084`, `DP124`; the number is the identity
  /// @param titles every title seen, the preferred one first
  /// @param status what came of it by the day on which the source says so, in our words
  record Proposed(String id, List<String> titles, String status) implements Claim {
    public Proposed {
      titles = List.copyOf(titles);
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

  /// The code: sources contradict each other on this. What each claims is a [Side].
  ///
  /// @param id `C01`
  /// @param about on what
  /// @param rule which claim goes before the others and why, in our words
  /// @param documents the documents that it touches
  /// @param releases the ids of the releases that it touches
  /// @param modifications the modifications that it touches
  record Disputed(String id, String about, String rule, List<DocumentName> documents, List<String> releases,
      List<String> modifications) implements Claim {
    public Disputed {
      documents = List.copyOf(documents);
      releases = List.copyOf(releases);
      modifications = List.copyOf(modifications);
    }
  }

  /// The code: one claim of a contradiction; whose it is stands beside the fact.
  ///
  /// @param contradiction the contradiction's id
  /// @param place its place among the claims, from 0
  /// @param words what is claimed, in our words
  /// @param preferred whether the rule prefers it
  record Side(String contradiction, int place, String words, boolean preferred) implements Claim {}
}
