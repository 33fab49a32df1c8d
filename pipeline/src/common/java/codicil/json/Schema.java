package codicil.json;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A JSON Schema to hold JSON against.
public final class Schema {
  private final Validator validator =
      new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();
  private final URI schema;

  /// @param text the schema itself
  public Schema(String text) {
    schema = validator.registerSchema(text);
  }

  /// The schema of what the commands answer.
  public static Schema ofAnswers() throws IOException {
    return new Schema(Files.readString(Path.of(System.getProperty("codicil.root"), "docs", "answers.schema.json")));
  }

  /// Where and how the JSON breaks the schema; empty if it does not.
  public List<String> violations(String json) {
    return validator.validate(schema, json)
        .getErrors()
        .stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getError())
        .toList();
  }
}
