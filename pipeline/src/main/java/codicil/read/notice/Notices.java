package codicil.read.notice;

import codicil.model.Finding;
import java.util.List;

/// The notices of one file.
///
/// @param notices the notices, in the file's order; one whose day is not found is left out
/// @param unplaced what is missing or could not be placed: a person has to look
/// @param remarks what was left out on purpose
public record Notices(List<Notice> notices, List<Finding> unplaced, List<Finding> remarks) {
  public Notices {
    notices = List.copyOf(notices);
    unplaced = List.copyOf(unplaced);
    remarks = List.copyOf(remarks);
  }
}
