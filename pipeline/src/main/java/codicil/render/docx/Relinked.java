package codicil.render.docx;

import codicil.word.Element;
import codicil.word.Link;
import java.util.List;
import java.util.Optional;

/// Words that stay while the link around them comes, goes or leads elsewhere. Of the two links, the one that went is the
/// outer field.
///
/// @param was where they led; empty if nowhere
/// @param now the link that they stand in; empty if none
/// @param leads where that leads
/// @param around what else is around them, outermost first
record Relinked(Optional<Link> was, Optional<Element> now, Optional<Link> leads, List<Element> around) {
  /// What is around words that stay: empty if they lead where they led.
  static Optional<Relinked> of(Optional<Link> was, List<Element> wrappers, Links links) {
    Optional<Element> now = wrappers.stream().filter(w -> w.is("w:hyperlink")).findFirst();
    Optional<Link> leads = now.map(links::link);
    if (was.map(Link::place).equals(leads.map(Link::place))) {
      return Optional.empty();
    }
    List<Element> around = now.map(link -> wrappers.subList(0, wrappers.indexOf(link))).orElse(wrappers);
    return Optional.of(new Relinked(was, now, leads, around));
  }

  void begin(Strand strand) {
    was.ifPresent(link -> edges(strand, Revision.DELETED, Links.begin(link)));
    leads.ifPresent(link -> edges(strand, Revision.INSERTED, Links.begin(link)));
  }

  void end(Strand strand) {
    leads.ifPresent(_ -> edges(strand, Revision.INSERTED, List.of(Links.edge("end"))));
    was.ifPresent(_ -> edges(strand, Revision.DELETED, List.of(Links.edge("end"))));
  }

  private void edges(Strand strand, Revision revision, List<Element> parts) {
    for (Element part : parts) {
      strand.add(around, Optional.of(revision), Optional.of(Element.of("w:r")), Optional.empty(),
          revision == Revision.DELETED ? Marks.deletedPart(part) : part);
    }
  }
}
