package codicil.store;

import codicil.log.Basis;
import codicil.log.Claim;
import codicil.log.Days;
import codicil.log.Fact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Reads `modifications.yaml`: what became of modifications on their way, whether or not a release implements them.
final class ProposalsFile {
  private static final Pattern ID = Pattern.compile("(?:DP|MP|SECMP)\\d+[A-Z]?");

  private ProposalsFile() {}

  /// The facts that the file states.
  ///
  /// @param code the code's id
  static List<Written> facts(Entry file, String code, Instant recordedAt) {
    List<Written> facts = new ArrayList<>();
    Set<String> ids = new TreeSet<>();
    for (Entry entry : file.entries("modifications")) {
      String id = entry.text("id");
      if (!ID.matcher(id).matches()) {
        throw entry.trouble("id", "`" + id + "` is no modification", "write it like MP157");
      }
      if (!ids.add(id)) {
        throw entry.trouble("id", id + " stands in the list a second time", "keep one of them");
      }
      List<String> titles = entry.texts("titles");
      for (Entry statement : entry.entries("statements")) {
        facts.add(new Written(
            new Fact(code, new Claim.Proposed(id, titles, statement.text("status")), Days.unknown(), statement.stated(),
                statement.text("source"), Basis.STATED, statement.confidence(Basis.STATED), recordedAt),
            statement, statement.textOrNothing("why")));
        statement.done();
      }
      entry.done();
    }
    file.done();
    return facts;
  }
}
