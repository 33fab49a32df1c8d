package codicil.render.json;

import codicil.model.Bytes;
import dev.harrel.jsonschema.JsonNodeFactory;
import dev.harrel.jsonschema.SimpleType;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A JSON Schema to hold JSON against. The library speaks to Jackson 2; this lets it see the trees of Jackson 3.
public final class Schema {
  private final Validator validator = new ValidatorFactory().withJsonNodeFactory(new Factory()).createValidator();
  private final URI schema;

  public Schema(Bytes text) {
    schema = validator.registerSchema(text.text());
  }

  /// Where and how the JSON breaks the schema; empty if it does not.
  public List<String> violations(String json) {
    return validator.validate(schema, json)
        .getErrors()
        .stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getError())
        .toList();
  }

  private static final class Factory implements JsonNodeFactory {
    @Override
    public dev.harrel.jsonschema.JsonNode wrap(Object node) {
      return node instanceof Node known ? known : new Node((JsonNode) node, "");
    }

    @Override
    public dev.harrel.jsonschema.JsonNode create(String json) {
      return wrap(JsonMapper.shared().readTree(json));
    }
  }

  private record Node(JsonNode node, String getJsonPointer) implements dev.harrel.jsonschema.JsonNode {
    @Override
    public SimpleType getNodeType() {
      return switch (node.getNodeType()) {
        case NULL, MISSING -> SimpleType.NULL;
        case BOOLEAN -> SimpleType.BOOLEAN;
        case STRING, BINARY, POJO -> SimpleType.STRING;
        case NUMBER -> node.canConvertToExactIntegral() ? SimpleType.INTEGER : SimpleType.NUMBER;
        case ARRAY -> SimpleType.ARRAY;
        case OBJECT -> SimpleType.OBJECT;
      };
    }

    @Override
    public boolean asBoolean() {
      return node.asBoolean();
    }

    @Override
    public String asString() {
      return node.asString();
    }

    @Override
    public BigInteger asInteger() {
      return asNumber().toBigIntegerExact();
    }

    @Override
    public BigDecimal asNumber() {
      return node.decimalValue();
    }

    @Override
    public List<dev.harrel.jsonschema.JsonNode> asArray() {
      List<dev.harrel.jsonschema.JsonNode> items = new ArrayList<>();
      node.forEach(item -> items.add(new Node(item, getJsonPointer + "/" + items.size())));
      return items;
    }

    @Override
    public Map<String, dev.harrel.jsonschema.JsonNode> asObject() {
      Map<String, dev.harrel.jsonschema.JsonNode> fields = new LinkedHashMap<>();
      node.properties()
          .forEach(field -> fields.put(field.getKey(), new Node(field.getValue(), getJsonPointer + "/"
              + dev.harrel.jsonschema.JsonNode.encodeJsonPointer(field.getKey()))));
      return fields;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Node that && node.equals(that.node);
    }

    @Override
    public int hashCode() {
      return node.hashCode();
    }
  }
}
