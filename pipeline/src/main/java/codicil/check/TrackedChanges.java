package codicil.check;

import codicil.model.Bytes;
import codicil.model.Finding;
import codicil.model.Source;
import codicil.word.WordPackage;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the tracked changes that were left in a Word document (ISO/IEC 29500-1 §17.13.5).
public final class TrackedChanges {
  private static final Pattern REVISION =
      Pattern
          .compile("<\\w+:(?:ins|del|moveFrom|moveTo|rPrChange|pPrChange|sectPrChange|tblPrChange|trPrChange|tcPrChange"
              + "|cellIns|cellDel|cellMerge|numberingChange)[ />]");

  private TrackedChanges() {}

  /// A finding that counts them, or none.
  ///
  /// @throws codicil.model.Unusable if the package cannot be opened
  public static List<Finding> in(Source source) {
    if (!source.isWord()) {
      return List.of();
    }
    WordPackage word = WordPackage.open(source);
    String folder = word.main().replaceFirst("[^/]*$", "");
    long changes = word.parts()
        .stream()
        .filter(part -> part.startsWith(folder) && part.endsWith(".xml"))
        .mapToLong(part -> word.bytes(part).map(TrackedChanges::count).orElse(0L))
        .sum();
    return changes == 0 ? List.of()
        : List.of(new Finding("tracked-changes", "", changes
            + " marks of tracked changes are left in; read as if all were accepted"));
  }

  private static long count(Bytes part) {
    return REVISION.matcher(part.text()).results().count();
  }
}
