package codicil.render.docx;

/// The four states of tracked content, by the element that marks them (ISO/IEC 29500-1 §17.13.5).
enum Revision {
  INSERTED("w:ins"), DELETED("w:del"), MOVED_FROM("w:moveFrom"), MOVED_TO("w:moveTo");

  private final String element;

  Revision(String element) {
    this.element = element;
  }

  String element() {
    return element;
  }
}
