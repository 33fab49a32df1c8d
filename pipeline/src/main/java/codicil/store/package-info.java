/// Files and the database: the only room that touches either.
///
/// In comes a workspace, a folder with `code.yaml`, `releases/*.yaml`, `contradictions.yaml`, `modifications.yaml` and
/// `documents/<document>/<version>.docx` or `.pdf` ([codicil.store.Workspace]). Out come the code and its log, folded from the facts in the journal, and stored documents as
/// [codicil.model.Source]s. The journal (`.codicil/log.db`) is only ever appended to; it is brought up to date when the
/// YAML files have changed and read alone when they have not. Nothing here knows what a document says or what the facts
/// mean, and no `IOException` or `SQLException` leaves.
@NullMarked
package codicil.store;

import org.jspecify.annotations.NullMarked;
