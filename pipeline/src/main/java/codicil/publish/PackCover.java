package codicil.publish;

import codicil.render.html.Frame;

/// The first page of a release pack: what it holds, with links, and what it does not.
///
/// @param manifest the manifest of the pack, its files not yet named
public record PackCover(PackManifest manifest) {
  /// What surrounds the page.
  public Frame frame() {
    String name = manifest.title().isEmpty() || manifest.title().equals(manifest.release()) ? ""
        : " (" + manifest.title() + ")";
    return Frame.alone(manifest.name() + ": " + manifest.release() + name, manifest.sentence());
  }

  /// Whether the pack holds a redline.
  public boolean hasRedlines() {
    return manifest.redlines().findAny().isPresent();
  }
}
