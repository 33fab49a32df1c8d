package codicil.render.pdf;

import codicil.model.Bytes;
import codicil.model.Finding;
import java.util.List;

/// A printed redline.
///
/// @param pdf the file
/// @param findings what could not be printed
public record Printed(Bytes pdf, List<Finding> findings) {
  public Printed {
    findings = List.copyOf(findings);
  }
}
