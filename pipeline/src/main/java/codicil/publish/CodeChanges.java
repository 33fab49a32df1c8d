package codicil.publish;

import codicil.history.ClauseChange;
import codicil.history.Lineage;
import codicil.history.Look;
import codicil.log.Affected;
import codicil.log.Code;
import codicil.log.Release;
import codicil.model.Address;
import codicil.model.DocumentName;
import codicil.store.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// What changed in the code, document by document: by a release, or between two versions or days.
///
/// @param title what it is about, in words
/// @param documents the documents of which both texts are held and which differ, in the code's order
/// @param relocations clauses that left one of these documents and stand in another since
/// @param withoutText documents that changed and of which a text is missing, in words
public record CodeChanges(String title, List<DocumentChanges> documents, List<Relocation> relocations,
    List<String> withoutText) {
  public CodeChanges {
    documents = List.copyOf(documents);
    relocations = List.copyOf(relocations);
    withoutText = List.copyOf(withoutText);
  }

  /// What a release changed: each text that it brought against the one held before it.
  public static CodeChanges of(Workspace workspace, Release release, Look look) {
    Maker maker = new Maker(workspace, look);
    for (Affected affected : release.affected()) {
      List<Address.At> stored = workspace.versions(affected.document());
      int after = release.number().map(number -> stored.indexOf(new Address.At.Release(number))).orElse(-1);
      maker.add(affected.document(), after - 1, after);
    }
    return new CodeChanges(release.label() + (release.number().isPresent() && !release.title().isEmpty()
        ? ", " + release.title()
        : "") + release.from().map(day -> ", " + day).orElse(""), maker.documents, Relocation.among(maker.documents),
        maker.withoutText);
  }

  /// What changed between two versions or days in some documents.
  ///
  /// @param title what it is about, in words
  /// @param before the place of a document's earlier text among the stored ones; empty if none is as early
  /// @param after the place of its later text
  /// @param within whether a release took effect after the earlier and not after the later
  public static CodeChanges between(Workspace workspace, String title, List<DocumentName> documents,
      Function<DocumentName, OptionalInt> before, Function<DocumentName, OptionalInt> after, Predicate<Release> within,
      Look look) {
    Maker maker = new Maker(workspace, look);
    for (DocumentName document : documents) {
      int to = after.apply(document).orElse(-1);
      int from = before.apply(document).orElse(-1);
      if (to >= 0 && from != to) {
        maker.add(document, from, to);
      }
      maker.note(document, within);
    }
    return new CodeChanges(title, maker.documents, Relocation.among(maker.documents), maker.withoutText);
  }

  private static final class Maker {
    private final Workspace workspace;
    private final Chronicles chronicles;
    private final Look look;
    private final List<DocumentChanges> documents = new ArrayList<>();
    private final List<String> withoutText = new ArrayList<>();

    Maker(Workspace workspace, Look look) {
      this.workspace = workspace;
      this.chronicles = Chronicles.of(workspace);
      this.look = look;
    }

    void add(DocumentName document, int before, int after) {
      if (after < 0) {
        withoutText.add(document + ": no text of this version is held");
      } else if (before < 0) {
        withoutText.add(document + ": no text before it is held");
      } else {
        documents.add(changes(document, before, after));
      }
    }

    /// Says which of the releases changed a document without a text of it being held.
    void note(DocumentName document, Predicate<Release> within) {
      List<Address.At> stored = workspace.versions(document);
      List<String> unheld = workspace.log()
          .versions(document)
          .stream()
          .filter(within)
          .filter(release -> release.number().map(Address.At.Release::new).filter(stored::contains).isEmpty())
          .map(Release::label)
          .toList();
      if (!unheld.isEmpty()) {
        withoutText.add(document + ": changed by " + String.join(", ", unheld) + ", of which no text is held");
      }
    }

    private DocumentChanges changes(DocumentName document, int before, int after) {
      List<Address.At> stored = workspace.versions(document);
      List<Address.At> ends = List.of(stored.get(before), stored.get(after));
      Lineage lineage = chronicles.lineage(document, ends, look);
      Origins origins = new Origins(workspace.log(), document, stored);
      return new DocumentChanges(document,
          workspace.code().document(document).map(Code.Document::title).orElse(""),
          Task.name(ends.getFirst()), Task.name(ends.getLast()),
          IntStream.rangeClosed(before + 1, after).mapToObj(text -> origins.of(text, "")).toList(), lineage,
          ClauseChange.of(lineage, 1));
    }
  }
}
