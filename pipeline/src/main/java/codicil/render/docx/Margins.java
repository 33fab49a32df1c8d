package codicil.render.docx;

import codicil.model.Passage;
import codicil.model.Redline;
import codicil.model.Story;
import codicil.model.StoryChange;
import codicil.word.Element;
import codicil.word.Relationship;
import codicil.word.Tracked;
import codicil.word.WordDocument;
import codicil.word.XmlPart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Headers and footers. Word tracks the words in them, but not which section has which: a section's references are made
/// explicit, and a part that two sections share is parted where their earlier versions differ.
final class Margins {
  private final Carrier carrier;
  private final Target target;
  private final Marks marks;
  private final Bookmarks bookmarks;
  private final WordDocument before;
  private final WordDocument after;
  private final Map<String, WordDocument.Margin> olds;
  private final Map<String, WordDocument.Margin> news;
  private final List<Element> oldSections;
  private final List<Element> newSections;
  private final Map<String, List<Passage>> woven = new LinkedHashMap<>();
  private final Map<Integer, Integer> paired = new LinkedHashMap<>();
  private boolean evenPages;

  Margins(Carrier carrier, Target target, Marks marks, Bookmarks bookmarks) {
    this.carrier = carrier;
    this.target = target;
    this.marks = marks;
    this.bookmarks = bookmarks;
    this.before = carrier.before();
    this.after = target.document();
    this.olds = named(before);
    this.news = named(after);
    this.oldSections = before.sections();
    this.newSections = after.sections();
  }

  private static Map<String, WordDocument.Margin> named(WordDocument document) {
    Map<String, WordDocument.Margin> named = new LinkedHashMap<>();
    document.margins().forEach(m -> named.put(m.kind() + " " + m.name(), m));
    return named;
  }

  /// Makes ready for a redline: which sections answer to each other, what they inherit, what even pages show.
  void settle(Redline redline) {
    Redline.sections(redline.body().changes()).forEach((now, old) -> paired.put(old, now));
    makeExplicit();
    evenPages = EvenPages.settle(before, target, redline);
  }

  /// Where sections come or go, the next one must not inherit from another than before: what it inherits is written out.
  private void makeExplicit() {
    if (oldSections.size() + newSections.size() > 2) {
      olds.values().forEach(m -> refer(before, oldSections.get(m.section() - 1), m, false));
      news.values().forEach(m -> refer(after, newSections.get(m.section() - 1), m, false));
    }
  }

  /// Weaves the changes of one header or footer.
  void weave(StoryChange change) {
    String kind = change.kind() == Story.Kind.HEADER ? "header" : "footer";
    Optional<WordDocument.Margin> old = Optional.ofNullable(olds.get(kind + " " + change.before()));
    Optional<WordDocument.Margin> now = Optional.ofNullable(news.get(kind + " " + change.after()));
    switch (change.side()) {
      case BOTH -> weave(change, old.orElseThrow(), now.orElseThrow());
      case AFTER -> now.ifPresent(margin -> {
        // a section that is inserted as a whole takes its headers with it
        if (!hasCounterpart(margin)) {
          return;
        }
        String part = ownPart(margin, List.of());
        if (!part.isEmpty()) {
          marks.story(target.woven(part).root(), Revision.INSERTED, false);
        }
      });
      case BEFORE -> old.ifPresent(this::lost);
    }
  }

  private boolean hasCounterpart(WordDocument.Margin margin) {
    return paired.containsValue(margin.section());
  }

  private void weave(StoryChange change, WordDocument.Margin old, WordDocument.Margin now) {
    String part = ownPart(now, Redline.reject(change.changes()));
    if (!part.isEmpty() && !change.unchanged()) {
      new StoryWeaver(new Loom(carrier, marks, bookmarks, old.part(), part)).weave(before.tree(old.part()).root(),
          target.woven(part).root(), change.changes());
    }
  }

  /// The part to be woven for a section: the one that it refers to, or a fresh copy if that was woven with other words
  /// before; empty if it was woven with the same.
  private String ownPart(WordDocument.Margin margin, List<Passage> earlier) {
    List<Passage> known = woven.putIfAbsent(margin.part(), earlier);
    if (known == null) {
      return margin.part();
    }
    if (known.equals(earlier)) {
      return "";
    }
    XmlPart fresh = Tracked.ACCEPT.resolved(after.pack().xml(margin.part()));
    String copy = target.freeName(margin.part());
    target.add(copy, fresh, contentType(margin.kind()));
    after.pack().relationships(margin.part()).values().forEach(r -> target.relateAs(copy, r));
    refer(after, newSections.get(margin.section() - 1),
        new WordDocument.Margin(margin.kind(), margin.section(), margin.type(), copy), true);
    woven.put(copy, earlier);
    return copy;
  }

  private static String contentType(String kind) {
    return "application/vnd.openxmlformats-officedocument.wordprocessingml." + kind + "+xml";
  }

  /// Makes a section refer to a header or footer.
  private void refer(WordDocument document, Element section, WordDocument.Margin margin, boolean anew) {
    String name = "w:" + margin.kind() + "Reference";
    Optional<Element> present = section.elements(name)
        .filter(e -> e.attribute("w:type").equals(margin.type())
            || e.attribute("w:type").isEmpty() && margin.type().equals("default"))
        .findFirst();
    if (present.isPresent() && !anew) {
      return;
    }
    String id = document == after ? target.relate(after.pack().main(), type(margin.kind()), margin.part(), false)
        : before.pack()
            .relationships(before.pack().main())
            .values()
            .stream()
            .filter(r -> r.target().equalsIgnoreCase(margin.part()))
            .findFirst()
            .orElseThrow()
            .id();
    present.ifPresent(e -> section.replace(e, List.of()));
    section.children().addFirst(Element.of(name).with("w:type", margin.type()).with("r:id", id));
  }

  private String type(String kind) {
    for (WordDocument document : List.of(after, before)) {
      Optional<String> type = document.pack()
          .relationships(document.pack().main())
          .values()
          .stream()
          .filter(r -> r.kind().equals(kind))
          .map(Relationship::type)
          .findFirst();
      if (type.isPresent()) {
        return type.get();
      }
    }
    throw new IllegalArgumentException("neither side has a " + kind);
  }

  /// Word cannot track the loss of a header: it is kept, all its words marked as deleted. That of a section that goes as a
  /// whole was carried over with its section break.
  private void lost(WordDocument.Margin margin) {
    Integer section = paired.get(margin.section());
    if (section == null || margin.onEvenPages() && !evenPages) {
      return;
    }
    String copy = carrier.copyMargin(margin.part());
    marks.story(target.woven(copy).root(), Revision.DELETED, false);
    refer(after, newSections.get(section - 1),
        new WordDocument.Margin(margin.kind(), section, margin.type(), copy), true);
  }
}
