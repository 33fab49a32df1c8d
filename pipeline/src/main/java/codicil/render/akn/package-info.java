/// A clause tree as Akoma Ntoso 3.0 (OASIS LegalDocumentML 1.0, 29 August 2018).
///
/// In: a text with its references, and what is known of its version. Out: XML. It must not know where either came from.
@NullMarked
package codicil.render.akn;

import org.jspecify.annotations.NullMarked;
