package codicil.read.notice;

import codicil.model.Finding;
import java.util.ArrayList;
import java.util.List;

/// Collects what could not be placed while a file is read.
final class Doubts {
  private final String file;
  private final List<Finding> unplaced = new ArrayList<>();
  private final List<Finding> remarks = new ArrayList<>();

  Doubts(String file) {
    this.file = file;
  }

  /// Something is missing, or stands there and went nowhere.
  void unplaced(String rule, int line, String message) {
    add(unplaced, rule, line, message);
  }

  /// Something was left out on purpose.
  void remark(String rule, int line, String message) {
    add(remarks, rule, line, message);
  }

  private void add(List<Finding> findings, String rule, int line, String message) {
    Finding finding = new Finding(rule, file + "#L" + line, message);
    if (!findings.contains(finding)) {
      findings.add(finding);
    }
  }

  Notices with(List<Notice> notices) {
    return new Notices(notices, unplaced, remarks);
  }
}
