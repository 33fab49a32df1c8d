package codicil.word;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The customary prefixes of the namespaces of Office documents. Strict and transitional documents (ISO/IEC 29500-1 and
/// -4) differ in the namespaces' addresses and share the prefixes, so that the rest of the code sees one vocabulary.
final class Prefixes {
  private static final Map<String, String> KNOWN = known();

  private Prefixes() {}

  static Optional<String> customary(String namespace) {
    return Optional.ofNullable(KNOWN.get(namespace));
  }

  static boolean isCustomary(String prefix) {
    return KNOWN.containsValue(prefix);
  }

  private static Map<String, String> known() {
    Map<String, String> known = new LinkedHashMap<>();
    String transitional = "http://schemas.openxmlformats.org/";
    String strict = "http://purl.oclc.org/ooxml/";
    known.put(transitional + "wordprocessingml/2006/main", "w");
    known.put(strict + "wordprocessingml/main", "w");
    known.put(transitional + "officeDocument/2006/relationships", "r");
    known.put(strict + "officeDocument/relationships", "r");
    known.put(transitional + "officeDocument/2006/math", "m");
    known.put(strict + "officeDocument/math", "m");
    known.put(transitional + "drawingml/2006/main", "a");
    known.put(strict + "drawingml/main", "a");
    known.put(transitional + "drawingml/2006/wordprocessingDrawing", "wp");
    known.put(strict + "drawingml/wordprocessingDrawing", "wp");
    known.put(transitional + "drawingml/2006/picture", "pic");
    known.put(strict + "drawingml/picture", "pic");
    known.put(transitional + "drawingml/2006/chart", "c");
    known.put(strict + "drawingml/chart", "c");
    known.put(transitional + "drawingml/2006/diagram", "dgm");
    known.put(strict + "drawingml/diagram", "dgm");
    known.put(transitional + "markup-compatibility/2006", "mc");
    known.put(transitional + "package/2006/relationships", "rel");
    known.put(transitional + "package/2006/content-types", "ct");
    known.put("urn:schemas-microsoft-com:vml", "v");
    known.put("urn:schemas-microsoft-com:office:office", "o");
    known.put("urn:schemas-microsoft-com:office:word", "w10");
    known.put("http://schemas.microsoft.com/office/word/2010/wordml", "w14");
    known.put("http://schemas.microsoft.com/office/word/2012/wordml", "w15");
    known.put("http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps");
    known.put("http://schemas.microsoft.com/office/word/2010/wordprocessingGroup", "wpg");
    known.put("http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas", "wpc");
    known.put("http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing", "wp14");
    return known;
  }
}
