package codicil.cli;

import codicil.history.Lineage;
import codicil.history.Look;
import codicil.history.Transcript;
import codicil.model.Address;
import codicil.model.Clause;
import codicil.model.DocumentName;
import codicil.publish.Chronicle;
import codicil.publish.Chronicles;
import codicil.store.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/// Two versions from the log that are to be compared, of a document or of a clause.
///
/// @param document the document
/// @param name what they are versions of: the document or a clause of it
record Sides(DocumentName document, String name, StoredVersion before, StoredVersion after) {

  /// Reads a document and two versions or days, or two citations. A clause that is named once is the one of that number in
  /// the version where it is named, by default the later one; its number in the other is looked up.
  ///
  /// @param what two or three arguments
  /// @param notes is told how a name was read and what was taken instead of a version
  /// @throws codicil.model.Unusable if one is not stored
  static Sides of(List<String> what, Workspace open, Consumer<String> notes) {
    Cited first = Cited.of(what.getFirst(), open.code());
    first.show(notes);
    boolean versions = what.size() == 3;
    Cited old = versions ? first.at(Cited.version(what.get(1))).of(Optional.of("")) : first;
    Cited now = versions ? first.at(Cited.version(what.get(2))) : Cited.of(what.get(1), open.code());
    Cited before = old.named().isEmpty() ? counterpart(open, now, old) : old;
    Cited after = now.named().isEmpty() ? counterpart(open, old, now) : now;
    StoredVersion was = StoredVersion.of(open, before);
    StoredVersion is = StoredVersion.of(open, after);
    was.remark().ifPresent(notes);
    is.remark().ifPresent(notes);
    return new Sides(after.document(), after.document() + after.named().map(clause -> ", " + clause).orElse(""), was,
        is);
  }

  /// A citation of the same clause in another version of the document.
  private static Cited counterpart(Workspace open, Cited of, Cited in) {
    if (of.named().isEmpty() || !of.document().equals(in.document())) {
      return in;
    }
    Chronicle chronicle = Chronicles.of(open).of(of.document(), Look.STRICT);
    Lineage lineage = chronicle.lineage();
    int there = place(open, chronicle, of);
    int here = place(open, chronicle, in);
    Transcript named = lineage.texts().get(there);
    OptionalInt found = named.find(of.clause());
    if (found.isEmpty()) {
      return in.of(of.named());
    }
    return in.of(lineage.in(here, new Lineage.State(there, found.getAsInt()))
        .map(lineage::clause)
        .map(Clause::name)
        .or(of::named));
  }

  private static int place(Workspace open, Chronicle chronicle, Cited cited) {
    Address.At held = StoredVersion.choose(open, cited.document(), cited.at()).at();
    return chronicle.versions().indexOf(held);
  }
}
