package codicil.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/// The areas of a page that lead to other documents (ISO 32000-1 §12.5.6.5). Those that lead to places of the same one are
/// left out: they name a page and a height, which change with every edition though the reference does not.
final class LinkAreas {
  private static final int MOST = 10_000;
  private static final int CORNERS = 8;
  private final List<Area> areas = new ArrayList<>();

  /// An area in points from the left and the top of the page.
  private record Area(float left, float top, float right, float bottom, String target) {
    boolean holds(Letter letter) {
      float x = letter.x() + letter.width() / 2;
      float y = letter.y() - letter.size() / 4;
      return x >= left && x <= right && y >= top && y <= bottom;
    }
  }

  private LinkAreas() {}

  /// None for a turned page, whose letters stand in another frame than its links.
  static LinkAreas of(PDPage page) throws IOException {
    LinkAreas areas = new LinkAreas();
    if (page.getRotation() == 0) {
      for (PDAnnotation annotation : page.getAnnotations(PDAnnotationLink.class::isInstance)) {
        if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action
            && action.getURI() != null && areas.areas.size() < MOST) {
          areas.add(link, action.getURI().strip(), page.getCropBox());
        }
      }
    }
    return areas;
  }

  /// A link that runs over the end of a line has an area on each.
  private void add(PDAnnotationLink link, String target, PDRectangle page) {
    float[] quads = link.getQuadPoints();
    PDRectangle whole = link.getRectangle();
    if (quads != null && quads.length >= CORNERS) {
      for (int at = 0; at + CORNERS <= quads.length; at += CORNERS) {
        float left = Math.min(quads[at], quads[at + 4]);
        float right = Math.max(quads[at + 2], quads[at + 6]);
        float bottom = Math.min(quads[at + 5], quads[at + 1]);
        float top = Math.max(quads[at + 5], quads[at + 1]);
        areas.add(area(page, left, bottom, right, top, target));
      }
    } else if (whole != null) {
      areas.add(area(page, whole.getLowerLeftX(), whole.getLowerLeftY(), whole.getUpperRightX(),
          whole.getUpperRightY(), target));
    }
  }

  private static Area area(PDRectangle page, float left, float bottom, float right, float top, String target) {
    return new Area(left - page.getLowerLeftX(), page.getUpperRightY() - top, right - page.getLowerLeftX(),
        page.getUpperRightY() - bottom, target);
  }

  /// The letter, with where it leads if it stands in one of the areas.
  Letter on(Letter letter) {
    for (Area area : areas) {
      if (area.holds(letter)) {
        return letter.linked(area.target());
      }
    }
    return letter;
  }
}
