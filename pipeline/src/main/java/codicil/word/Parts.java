package codicil.word;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/// The names of parts and how relationships point at them (ISO/IEC 29500-2 §9).
public final class Parts {
  private Parts() {}

  /// The name of the part that holds a part's relationships.
  public static String relationshipsOf(String part) {
    return folder(part) + "_rels/" + file(part) + ".rels";
  }

  /// The folder of a part with its closing slash; empty at the root.
  public static String folder(String part) {
    return part.substring(0, part.lastIndexOf('/') + 1);
  }

  /// The name of a part without its folder.
  public static String file(String part) {
    return part.substring(part.lastIndexOf('/') + 1);
  }

  /// The absolute name of what a relationship of a part points at.
  public static String absolute(String part, String target) {
    String path = decode(target.split("#", 2)[0]);
    Deque<String> names = new ArrayDeque<>();
    String whole = path.startsWith("/") ? path : folder(part) + path;
    Arrays.stream(whole.split("/")).filter(name -> !name.isEmpty() && !name.equals(".")).forEach(name -> {
      if (name.equals("..")) {
        names.pollLast();
      } else {
        names.addLast(name);
      }
    });
    return String.join("/", names);
  }

  private static String decode(String target) {
    try {
      return URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return target;
    }
  }

  static Map<String, Relationship> relationships(String part, XmlPart xml) {
    Map<String, Relationship> found = new LinkedHashMap<>();
    for (Element element : xml.root().elements()) {
      boolean external = element.attribute("TargetMode").equals("External");
      String target = element.attribute("Target");
      found.putIfAbsent(element.attribute("Id"), new Relationship(element.attribute("Id"), element.attribute("Type"),
          external ? target : absolute(part, target), external));
    }
    return found;
  }
}
