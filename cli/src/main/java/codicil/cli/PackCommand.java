package codicil.cli;

import codicil.history.Look;
import codicil.log.Release;
import codicil.model.Bytes;
import codicil.model.Source;
import codicil.publish.CodeChanges;
import codicil.publish.PackCheck;
import codicil.publish.Progress;
import codicil.publish.ReleasePack;
import codicil.store.Workspace;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `codicil pack`: what a release sends out, in one file; or a check of one that was received.
@Command(name = "pack", description = {
    "Pack a release into one ZIP file: redlines, the versions on both sides of them, the change"
        + " summary, the Document Log, and a manifest with the SHA-256 of every file and the proof of"
        + " every redline.",
    "With --check: compare a pack with its manifest, and prove its redlines again from the versions"
        + " in it.",
    "Ends with 1 if a document has no redline or an unproved one, or if the check finds something;"
        + " with 3 if the file is no release pack."},
    footer = {"", "JSON: docs/answers.schema.json; of the manifest: schemas/pack.schema.json in the pack.",
        "", "Examples:", "  codicil pack v61.0 -o sec-v61.0.zip", "  codicil pack --check sec-v61.0.zip", ""})
final class PackCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Mixin
  private WorkspaceOption workspace;

  @Mixin
  private Output output;

  @Parameters(arity = "0..1", paramLabel = "RELEASE",
      description = "A version of the code (v61.0), a release's title, or a modification.")
  private Optional<String> release = Optional.empty();

  @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "The file to write, ending in .zip.")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--check", paramLabel = "FILE", description = "Check this pack instead of making one.")
  private Optional<Path> check = Optional.empty();

  @Override
  public Integer call() {
    if (check.isPresent() == release.isPresent() || check.isPresent() == file.isPresent()) {
      throw new ParameterException(spec.commandLine(), "name a release and the file to write with -o, or a pack with"
          + " --check");
    }
    return (check.isPresent() ? check(check.get()) : pack(file.orElseThrow(), release.orElseThrow())).code();
  }

  private Exit pack(Path to, String what) {
    if (!to.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
      throw new ParameterException(spec.commandLine(), "the name of " + to + " does not end in .zip");
    }
    Workspace open = workspace.resolve();
    Release named = ReleaseCommand.one(open.log(), what);
    ReleasePack.Packed packed = ReleasePack.of(open, named, summaries(open, named), progress());
    Workspace.write(to, packed.zip());
    PackView.Made made = PackView.Made.of(to, packed);
    show(made);
    return made.lookAt().isEmpty() ? Exit.DONE : Exit.FINDINGS;
  }

  private static Map<String, Bytes> summaries(Workspace open, Release release) {
    Report report = ChangesReport.of(ChangesView.of(CodeChanges.of(open, release, Look.STRICT)));
    Map<String, Bytes> summaries = new LinkedHashMap<>();
    summaries.put("changes.md", report.markdown());
    summaries.put("changes.html", report.html());
    return summaries;
  }

  /// One line that is written over, on a terminal only.
  private Progress progress() {
    return Streams.terminal() ? (done, total, what) -> output
        .over(done == total ? "" : String.format(Locale.ROOT, "%d of %d: %s", done, total, what)) : Progress.silent();
  }

  private Exit check(Path pack) {
    Source source = Workspace.read(pack);
    PackView.Verdict verdict = PackView.Verdict.of(pack, source, PackCheck.of(source));
    show(verdict);
    return verdict.findings().isEmpty() ? Exit.DONE : Exit.FINDINGS;
  }

  private void show(PackView view) {
    if (output.json()) {
      output.json(view);
    } else {
      view.lines().map(Paint::plain).forEach(output::line);
    }
  }
}
