package codicil.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Finds the ruled tables of a page: rules that touch each other and part an area in rows and columns.
final class Grids {
  private static final float SAME = 3;
  private static final float ASCENT = 0.3f;
  private final Sheet sheet;
  private final List<Grid> grids = new ArrayList<>();
  private final List<Letter> outside;

  private Grids(Sheet sheet) {
    this.sheet = sheet;
    this.outside = new ArrayList<>(sheet.letters());
  }

  static Grids of(Sheet sheet) {
    Grids grids = new Grids(sheet);
    meshes(sheet.rules()).forEach(grids::read);
    grids.grids.sort(Comparator.comparingDouble(Grid::top));
    return grids;
  }

  /// The tables, from top to bottom.
  List<Grid> grids() {
    return grids;
  }

  /// The page without what stands in tables.
  Sheet rest() {
    return sheet.with(outside);
  }

  private static List<List<Rule>> meshes(List<Rule> rules) {
    int[] group = new int[rules.size()];
    for (int at = 0; at < group.length; at++) {
      group[at] = at;
    }
    for (int one = 0; one < group.length; one++) {
      for (int other = one + 1; other < group.length; other++) {
        if (rules.get(one).touches(rules.get(other))) {
          group[root(group, other)] = root(group, one);
        }
      }
    }
    Map<Integer, List<Rule>> meshes = new LinkedHashMap<>();
    for (int at = 0; at < group.length; at++) {
      meshes.computeIfAbsent(root(group, at), _ -> new ArrayList<>()).add(rules.get(at));
    }
    return List.copyOf(meshes.values());
  }

  private static int root(int[] group, int at) {
    int root = at;
    while (group[root] != root) {
      group[root] = group[group[root]];
      root = group[root];
    }
    return root;
  }

  private void read(List<Rule> mesh) {
    List<Float> columns = places(mesh.stream().filter(Rule::isDown).map(Rule::x));
    if (columns.size() < 3) {
      return;
    }
    float width = columns.getLast() - columns.getFirst();
    List<Float> edges = places(mesh.stream().filter(Rule::isAcross).map(Rule::y)).stream()
        .filter(y -> across(mesh, y) > width / 2)
        .toList();
    if (edges.size() < 3) {
      return;
    }
    List<List<Grid.Box>> rows = new ArrayList<>();
    for (int at = 0; at + 1 < edges.size(); at++) {
      rows.add(row(mesh, columns, edges.get(at), edges.get(at + 1)));
    }
    grids.add(new Grid(edges.getFirst(), columns, rows));
  }

  private static double across(List<Rule> mesh, float y) {
    return mesh.stream()
        .filter(rule -> rule.isAcross() && Math.abs(rule.y() - y) <= SAME)
        .mapToDouble(rule -> rule.right() - rule.left())
        .sum();
  }

  /// Places that lie next to each other are one: a cell's edge may be drawn by both of its neighbours.
  private static List<Float> places(Stream<Float> all) {
    List<Float> places = new ArrayList<>();
    for (float place : all.sorted().toList()) {
      if (places.isEmpty() || place - places.getLast() > SAME) {
        places.add(place);
      }
    }
    return places;
  }

  private List<Grid.Box> row(List<Rule> mesh, List<Float> columns, float top, float bottom) {
    float middle = (top + bottom) / 2;
    List<Grid.Box> row = new ArrayList<>();
    int from = 0;
    for (int to = 1; to < columns.size(); to++) {
      float x = columns.get(to);
      boolean parted = to == columns.size() - 1 || mesh.stream()
          .anyMatch(rule -> rule.isDown()
              && Math.abs(rule.x() - x) <= SAME && rule.top() <= middle && rule.bottom() >= middle);
      if (parted) {
        row.add(new Grid.Box(to - from, take(columns.get(from), x, top, bottom)));
        from = to;
      }
    }
    return row;
  }

  private List<Print> take(float left, float right, float top, float bottom) {
    List<Letter> inside = outside.stream().filter(letter -> isIn(letter, left, right, top, bottom)).toList();
    if (inside.isEmpty()) {
      return List.of();
    }
    outside.removeIf(letter -> isIn(letter, left, right, top, bottom));
    return Prints.of(sheet.with(inside));
  }

  private static boolean isIn(Letter letter, float left, float right, float top, float bottom) {
    float x = letter.x() + letter.width() / 2;
    float y = letter.y() - ASCENT * letter.size();
    return x >= left && x < right && y >= top && y < bottom;
  }
}
