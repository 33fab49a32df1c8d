package codicil.serve;

import codicil.model.Bytes;
import codicil.publish.Redlined;
import codicil.render.Tally;
import codicil.render.pdf.Cover;
import codicil.render.pdf.RedlinePdf;

/// A redline that was made, in every form that is offered.
///
/// @param id its address: a digest of both files and of what counted
/// @param name what it is called
/// @param before what the earlier side is called
/// @param after what the later side is called
/// @param proved how it was proved
/// @param tally how much it changes
/// @param content what stands in the frame of its page
/// @param alone the page that stands alone
/// @param docx the Word file with tracked changes
/// @param json for programs
/// @param cover the first pages of its print
/// @param text the rest of its print as XHTML: it is set when somebody asks for it
record Finished(String id, String name, String before, String after, Redlined.Grade proved, Tally tally, Bytes content,
    Bytes alone, Bytes docx, Bytes json, Cover cover, Bytes text) {
  long size() {
    return (long) content.size() + alone.size() + docx.size() + json.size() + text.size();
  }

  /// The redline as a PDF; takes about a second for 100 pages.
  ///
  /// @throws codicil.model.Unusable if it is too long to be printed, or in a script that no font here has
  Bytes pdf() {
    return RedlinePdf.print(cover, text.text()).pdf();
  }

  /// The proof in words.
  String proof() {
    return switch (proved) {
      case FINE -> "proved: accepting all changes gives the later text, rejecting all the earlier one";
      case COARSE -> "proved, but only with whole paragraphs or tables replaced";
      case NO -> "NOT PROVED: compare it with the two texts before relying on it";
    };
  }
}
