package codicil.serve;

import codicil.model.Bytes;
import codicil.model.Comparing;
import codicil.model.Source;
import codicil.publish.LastSaved;
import codicil.site.Covers;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;

/// Two files that a reader sent, as `multipart/form-data`, with what is to count as a change.
record Upload(Source before, Source after, Comparing comparing) {
  private static final int LONGEST_NAME = 100;

  /// Reads the two files.
  ///
  /// @throws Refused if there are not two, or one is too large, or neither Word nor PDF
  static Upload of(Context request, Bounds bounds) {
    if (!request.isMultipartFormData()) {
      throw Refused.of(415, "Send two files, before and after, as multipart/form-data.");
    }
    Source before = file(request, "before", bounds);
    Source after = file(request, "after", bounds);
    return new Upload(checked(before), checked(after),
        UploadPage.comparing(new Query(request.formParamMap()).all("ignore")));
  }

  Finished redline(Redlines redlines) {
    Instant date = LastSaved.of(after);
    return redlines.of(after.name(), before, after, date, comparing,
        proven -> Covers.files(after.name(), before, after, proven, date));
  }

  private static Source file(Context request, String field, Bounds bounds) {
    List<UploadedFile> files = request.uploadedFiles(field);
    if (files.size() != 1 || files.getFirst().size() == 0) {
      throw Refused.mistaken("Choose a file for ‘" + field + "’.", List.of());
    }
    try (InputStream content = files.getFirst().content()) {
      byte[] bytes = content.readNBytes(bounds.file() + 1);
      if (bytes.length > bounds.file()) {
        throw Refused.tooLarge(bounds.file());
      }
      return new Source(name(files.getFirst().filename(), field), Bytes.owning(bytes));
    } catch (IOException _) {
      throw Refused.mistaken("The file did not arrive whole.", List.of());
    }
  }

  private static Source checked(Source source) {
    if (!source.isWord() && !source.isPdf()) {
      throw Refused.of(415, source.name() + " is neither a Word file (.docx) nor a PDF.");
    }
    return source;
  }

  /// The last part of what the browser says, which may be any text at all.
  private static String name(String said, String field) {
    String last = said.substring(Math.max(said.lastIndexOf('/'), said.lastIndexOf('\\')) + 1)
        .replaceAll("\\p{Cntrl}", "")
        .strip();
    return last.isEmpty() ? field : last.substring(0, Math.min(last.length(), LONGEST_NAME));
  }
}
