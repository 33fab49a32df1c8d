package codicil.cli;

import codicil.model.Finding;
import codicil.model.Source;
import codicil.publish.PackCheck;
import codicil.publish.PackManifest;
import codicil.publish.Redlined;
import codicil.publish.ReleasePack;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What `codicil pack` says of a pack; the fields of each case are part of the interface.
sealed interface PackView {
  /// For a reader.
  Stream<String> lines();

  private static Stream<String> labelled(String label, List<String> sentences) {
    return sentences.stream().map(sentence -> "  " + label + ": " + sentence);
  }

  private static int redlines(PackManifest manifest) {
    return Math.toIntExact(manifest.redlines().count());
  }

  /// A pack that was made.
  ///
  /// @param lookAt documents without redline, or with one that is not proved word by word, a sentence each
  record Made(String file, String sha256, String manifestSha256, String release, int files, int redlines, int proved,
      List<String> lookAt, List<String> notRecorded) implements PackView {
    static Made of(Path file, ReleasePack.Packed packed) {
      PackManifest manifest = packed.manifest();
      return new Made(file.toString(), packed.zip().sha256(), packed.manifestDigest(), manifest.release(),
          manifest.files().size() + 1, PackView.redlines(manifest),
          Math.toIntExact(manifest.redlines().filter(it -> it.proved() != Redlined.Grade.NO).count()),
          manifest.remarks(), manifest.notRecorded());
    }

    @Override
    public Stream<String> lines() {
      return Stream.of(Stream.of(file + ": " + release + ", " + files + " files; " + proved + " of " + redlines
          + " redlines proved"), labelled("look at", lookAt), labelled("not recorded", notRecorded),
          Stream.of("SHA-256 of the file " + sha256, "SHA-256 of its manifest " + manifestSha256))
          .flatMap(part -> part);
    }
  }

  /// A pack that was checked.
  ///
  /// @param provedAgain how many of its redlines were proved again from the versions in it
  /// @param findings what is wrong with it
  /// @param notChecked what could not be checked, a sentence each
  record Verdict(String file, String sha256, String manifestSha256, String release, int files, int redlines,
      int provedAgain, List<Finding> findings, List<String> notChecked, List<String> notRecorded)
      implements
        PackView {
    static Verdict of(Path file, Source source, PackCheck.Checked checked) {
      PackManifest manifest = checked.manifest();
      return new Verdict(file.toString(), source.bytes().sha256(), checked.manifestDigest(), manifest.release(),
          manifest.files().size() + 1, PackView.redlines(manifest), checked.proved(), checked.findings(),
          checked.notChecked(), manifest.notRecorded());
    }

    @Override
    public Stream<String> lines() {
      String state = findings.isEmpty() ? "whole: its files are the " + files + " that were packed"
          : "NOT as it was packed or not proved";
      return Stream.of(Stream.of(file + ": " + release + ", " + state + "; " + provedAgain + " of " + redlines
          + " redlines proved again"),
          labelled("wrong", findings.stream().map(each -> each.place() + ": " + each.message()).toList()),
          labelled("not checked", notChecked), labelled("not recorded", notRecorded),
          Stream.of("SHA-256 of its manifest " + manifestSha256 + "; compare it with what the sender names"))
          .flatMap(part -> part);
    }
  }
}
