package codicil.render.docx;

import codicil.word.Blocks;
import codicil.word.Element;
import codicil.word.WordDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Carries over the bookmarks that references of the before-document need, so that after rejecting every cross-reference
/// and table of contents still finds its target. A name that the after-document has stays where that has it.
final class Bookmarks {
  private static final Pattern TARGET =
      Pattern.compile("(?:REF|PAGEREF|NOTEREF|GOTOBUTTON|\\\\l)\\s+\"?([^\\s\"\\\\]+)");

  private final Marks marks;
  private final Map<Element, List<String>> needed = new HashMap<>();

  Bookmarks(WordDocument before, WordDocument after, List<String> beforeParts, List<String> afterParts, Marks marks) {
    this.marks = marks;
    Set<String> there = new LinkedHashSet<>();
    afterParts.forEach(part -> after.tree(part).root().walk(e -> {
      if (e.is("w:bookmarkStart")) {
        there.add(e.attribute("w:name").toLowerCase(Locale.ROOT));
      }
    }));
    Set<String> referred = new LinkedHashSet<>();
    beforeParts.forEach(part -> collectReferences(before.tree(part).root(), referred));
    referred.removeAll(there);
    if (!referred.isEmpty()) {
      beforeParts.forEach(part -> assign(before.tree(part).root(), referred));
    }
  }

  private static void collectReferences(Element root, Set<String> referred) {
    StringBuilder instructions = new StringBuilder();
    root.walk(e -> {
      switch (e.name()) {
        case "w:hyperlink" -> referred.add(e.attribute("w:anchor").toLowerCase(Locale.ROOT));
        case "w:instrText" -> instructions.append(e.text());
        case "w:fldChar" -> instructions.append('\n');
        case "w:fldSimple" -> instructions.append('\n').append(e.attribute("w:instr")).append('\n');
        default -> {
          // refers to nothing
        }
      }
    });
    Matcher target = TARGET.matcher(instructions);
    while (target.find()) {
      referred.add(target.group(1).toLowerCase(Locale.ROOT));
    }
  }

  /// A bookmark between paragraphs belongs to the paragraph after it, or at the very end to the last one.
  private void assign(Element root, Set<String> referred) {
    List<String> waiting = new ArrayList<>();
    Element[] last = new Element[1];
    assign(root, root, referred, waiting, last);
    if (last[0] != null && !waiting.isEmpty()) {
      needed.computeIfAbsent(last[0], p -> new ArrayList<>()).addAll(waiting);
    }
  }

  private void assign(Element parent, Element paragraph, Set<String> referred, List<String> waiting, Element[] last) {
    for (Element child : parent.elements()) {
      if (child.is("w:bookmarkStart") && referred.contains(child.attribute("w:name").toLowerCase(Locale.ROOT))) {
        if (paragraph.is("w:p")) {
          needed.computeIfAbsent(paragraph, p -> new ArrayList<>()).add(child.attribute("w:name"));
        } else {
          waiting.add(child.attribute("w:name"));
        }
      } else if (child.is("w:p")) {
        if (!waiting.isEmpty()) {
          needed.computeIfAbsent(child, p -> new ArrayList<>()).addAll(waiting);
          waiting.clear();
        }
        last[0] = child;
        assign(child, child, referred, waiting, last);
      } else {
        assign(child, paragraph, referred, waiting, last);
      }
    }
  }

  /// Gives a paragraph the bookmarks that its counterpart in the before-document has and that are needed; of a table,
  /// those of all paragraphs.
  void keep(Element old, Element now) {
    if (old.is("w:tbl")) {
      keepAll(old, now);
      return;
    }
    List<String> names = needed.remove(old);
    if (names == null) {
      return;
    }
    int at = now.child("w:pPr").isPresent() ? 1 : 0;
    for (String name : new LinkedHashSet<>(names)) {
      String id = marks.freshId();
      now.children().add(at, Element.of("w:bookmarkStart").with("w:id", id).with("w:name", name));
      now.add(Element.of("w:bookmarkEnd").with("w:id", id));
    }
  }

  /// As [#keep] for the paragraphs of tables, rows and cells, pair by pair.
  void keepAll(Element old, Element now) {
    if (needed.isEmpty()) {
      return;
    }
    List<Element> olds = paragraphs(old);
    List<Element> news = paragraphs(now);
    for (int i = 0; i < Math.min(olds.size(), news.size()); i++) {
      keep(olds.get(i), news.get(i));
    }
  }

  private static List<Element> paragraphs(Element container) {
    List<Element> found = new ArrayList<>();
    List<Blocks.Block> blocks = container.is("w:tbl")
        ? Blocks.rows(container).stream().flatMap(r -> Blocks.cells(r.element()).stream()).toList()
        : container.is("w:tr") ? Blocks.cells(container) : List.of(new Blocks.Block(container, container));
    for (Blocks.Block cell : blocks) {
      for (Blocks.Block block : Blocks.of(cell.element())) {
        if (block.isTable()) {
          found.addAll(paragraphs(block.element()));
        } else {
          found.add(block.element());
        }
      }
    }
    return found;
  }
}
