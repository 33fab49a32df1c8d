package codicil.read.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;

/// Follows the drawing of a page and keeps its straight lines along and down the page (ISO 32000-1 §8.5).
final class Pen {
  /// More lines than that are a drawing, not a table.
  private static final int MOST_RULES = 3_000;
  private static final float HAIR = 2.5f;
  private static final Set<String> DRAWING =
      Set.of("m", "l", "h", "re", "S", "s", "B", "B*", "b", "b*", "f", "F", "f*", "n");
  private final List<Rule> rules = new ArrayList<>();
  private final List<Rule> path = new ArrayList<>();
  private Point2D.Float at = new Point2D.Float();
  private Point2D.Float start = new Point2D.Float();
  private float left;
  private float top;

  /// @param left the left edge of the visible page in its own coordinates
  /// @param top its upper edge
  void newPage(float left, float top) {
    rules.clear();
    path.clear();
    this.left = left;
    this.top = top;
  }

  /// The lines of the page; none where there are too many.
  List<Rule> rules() {
    return rules.size() > MOST_RULES ? List.of() : List.copyOf(rules);
  }

  static boolean draws(String operator) {
    return DRAWING.contains(operator);
  }

  /// @param operator the name of a drawing operator; others are ignored
  void draw(String operator, List<COSBase> operands, Matrix matrix) {
    switch (operator) {
      case "m" -> {
        at = point(operands, 0, matrix);
        start = at;
      }
      case "l" -> line(point(operands, 0, matrix));
      case "h" -> line(start);
      case "re" -> rectangle(operands, matrix);
      case "S", "s", "B", "B*", "b", "b*" -> commit(path.stream());
      case "f", "F", "f*" -> commit(path.size() == 1 ? path.stream() : Stream.empty());
      case "n" -> path.clear();
      default -> {
      }
    }
  }

  private void line(Point2D.Float to) {
    add(at, to);
    at = to;
  }

  /// A thin filled rectangle is a line; a wide one only where its edge is drawn.
  private void rectangle(List<COSBase> operands, Matrix matrix) {
    Point2D.Float corner = point(operands, 0, matrix);
    float width = number(operands, 2) * matrix.getScalingFactorX();
    float height = number(operands, 3) * matrix.getScalingFactorY();
    Point2D.Float far = new Point2D.Float(corner.x + width, corner.y - height);
    if (Math.abs(width) <= HAIR || Math.abs(height) <= HAIR) {
      add(corner, far);
    } else {
      Point2D.Float right = new Point2D.Float(far.x, corner.y);
      Point2D.Float up = new Point2D.Float(corner.x, far.y);
      add(corner, right);
      add(right, far);
      add(up, far);
      add(corner, up);
    }
  }

  private void add(Point2D.Float from, Point2D.Float to) {
    if (path.size() <= MOST_RULES && rules.size() <= MOST_RULES) {
      path.add(
          new Rule(Math.min(from.x, to.x), Math.min(from.y, to.y), Math.max(from.x, to.x), Math.max(from.y, to.y)));
    }
  }

  /// The edges of a filled area are no lines, but a thin filled area is one.
  private void commit(Stream<Rule> drawn) {
    drawn.filter(rule -> rule.isAcross() || rule.isDown()).forEach(rules::add);
    path.clear();
  }

  private Point2D.Float point(List<COSBase> operands, int first, Matrix matrix) {
    Point2D.Float point = matrix.transformPoint(number(operands, first), number(operands, first + 1));
    return new Point2D.Float(point.x - left, top - point.y);
  }

  private static float number(List<COSBase> operands, int index) {
    return index < operands.size() && operands.get(index) instanceof COSNumber number ? number.floatValue() : 0;
  }
}
