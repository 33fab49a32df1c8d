package codicil.publish;

import codicil.check.Proof;
import codicil.model.Bytes;
import codicil.model.Finding;
import codicil.model.Source;
import codicil.model.Unusable;
import codicil.word.Zip;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Checks a release pack that was received: every file against the manifest, and every redline against the two versions
/// beside it. Nothing of it is written to disk, and it is unpacked within bounds.
///
/// The manifest vouches for the files and nobody for the manifest: whoever changed both is found out only by the digest of
/// the manifest, told by another way, or by a redline that no longer leads from one version to the other.
public final class PackCheck {
  private final String name;
  private final Zip zip;
  private final PackManifest manifest;
  private final Set<String> sound = new HashSet<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<String> notChecked = new ArrayList<>();

  private PackCheck(String name, Zip zip, PackManifest manifest) {
    this.name = name;
    this.zip = zip;
    this.manifest = manifest;
  }

  /// What a check found.
  ///
  /// @param manifest what the pack says of itself
  /// @param manifestDigest the SHA-256 of its `manifest.json`
  /// @param proved how many redlines were proved again
  /// @param findings what is wrong: `pack-missing`, `pack-damaged`, `pack-altered`, `pack-added`, `pack-name`, `pack-not-proved`
  /// @param notChecked what could not be checked, a sentence each
  public record Checked(PackManifest manifest, String manifestDigest, int proved, List<Finding> findings,
      List<String> notChecked) {
    public Checked {
      findings = List.copyOf(findings);
      notChecked = List.copyOf(notChecked);
    }
  }

  /// Checks a pack.
  ///
  /// @throws Unusable if it is no release pack, or too large to be true
  public static Checked of(Source pack) {
    Zip zip = open(pack);
    Bytes manifest = zip.part(ReleasePack.MANIFEST)
        .orElseThrow(() -> new Unusable("this is no release pack: it has no " + ReleasePack.MANIFEST, pack.name(),
            "codicil pack makes one"));
    return new PackCheck(pack.name(), zip, PackManifest.read(manifest, pack.name())).check(manifest.sha256());
  }

  private static Zip open(Source pack) {
    try {
      return Zip.open(pack);
    } catch (Unusable damaged) {
      throw new Unusable(String.valueOf(damaged.getMessage()), pack.name(), "ask for the pack once more", damaged);
    }
  }

  private Checked check(String digest) {
    names();
    files();
    int proved = 0;
    for (PackManifest.Document document : manifest.documents()) {
      proved += proves(document) ? 1 : 0;
    }
    return new Checked(manifest, digest, proved, findings, notChecked);
  }

  /// Names that would lead out of a folder, or that some system takes for another file of the pack, are what an attack on
  /// those who unpack it is made of.
  private void names() {
    Map<String, String> taken = new HashMap<>();
    for (String written : zip.written()) {
      String before = taken.putIfAbsent(written.toLowerCase(Locale.ROOT), written);
      if (!isPlain(written)) {
        finding("pack-name", written, "the name is no plain path of a file; do not unpack this file");
      } else if (before != null) {
        finding("pack-name", written, "the name stands twice, here and as " + before);
      }
    }
  }

  private static boolean isPlain(String path) {
    return path.codePoints().noneMatch(Character::isISOControl) && !path.contains("\\") && !path.contains(":")
        && List.of(path.split("/", -1)).stream().noneMatch(part -> part.isEmpty() || part.matches("\\.+"));
  }

  private void files() {
    Set<String> added = new TreeSet<>(zip.written());
    added.remove(ReleasePack.MANIFEST);
    for (PackManifest.Entry entry : manifest.files()) {
      Optional<Bytes> content = added.remove(entry.path()) ? part(entry.path()) : Optional.empty();
      if (content.isEmpty()) {
        finding("pack-missing", entry.path(), "the manifest names this file, the pack does not hold it whole");
      } else if (content.get().sha256().equals(entry.sha256())) {
        sound.add(entry.path());
      } else {
        finding("pack-altered", entry.path(), "the file is not the one that was packed");
      }
    }
    added.forEach(path -> finding("pack-added", path, "the manifest does not name this file"));
  }

  /// Empty if the file is damaged.
  private Optional<Bytes> part(String path) {
    try {
      return zip.part(path);
    } catch (Unusable unusable) {
      finding("pack-damaged", path, unusable.line());
      return Optional.empty();
    }
  }

  private boolean proves(PackManifest.Document document) {
    if (document.redline().isEmpty()) {
      notChecked.add(document.name() + ": there is no redline");
      return false;
    }
    PackManifest.Redline redline = document.redline().get();
    List<String> needed = new ArrayList<>(List.of(redline.before(), redline.docx()));
    document.clean().ifPresent(needed::add);
    List<String> unsound = needed.stream().filter(path -> !sound.contains(path)).toList();
    if (document.clean().isEmpty() || !unsound.isEmpty()) {
      notChecked.add(document.name() + ": the redline could not be proved again, for the pack does not hold "
          + (unsound.isEmpty() ? "the version that it leads to" : String.join(", ", unsound)) + " as it was packed");
      return false;
    }
    return proves(document, redline, document.clean().get());
  }

  private boolean proves(PackManifest.Document document, PackManifest.Redline redline, String clean) {
    try {
      Proof proof = Redlining.prove(source(redline.before()), source(clean), source(redline.docx()).bytes());
      if (!proof.holds()) {
        List<String> fails = new ArrayList<>();
        if (!proof.accept()) {
          fails.add("accepting all changes does not give " + clean);
        }
        if (!proof.reject()) {
          fails.add("rejecting all changes does not give " + redline.before());
        }
        finding("pack-not-proved", redline.docx(), document.name() + ": " + String.join(", and ", fails)
            + (redline.proved() == Redlined.Grade.NO ? ", as the manifest says" : ""));
      }
      return proof.holds();
    } catch (Unusable unusable) {
      finding("pack-not-proved", redline.docx(), document.name() + ": " + unusable.line());
      return false;
    }
  }

  private Source source(String path) {
    return new Source(name + "!" + path, zip.part(path).orElseThrow());
  }

  private void finding(String rule, String place, String message) {
    findings.add(new Finding(rule, place.replaceAll("\\p{Cntrl}", "?"), message));
  }
}
