package codicil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The description of the API: it is one in the sense of OpenAPI 3.1, its examples are answered, and the answers are as it
/// says.
class OpenApiTest {
  private static final URI DESCRIPTION = URI.create("https://codicil.example/api/openapi.json");
  private static final Path TESTS = Path.of(System.getProperty("codicil.root"), "cli", "src", "test", "resources");
  private static final Validator VALIDATOR = new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory())
      .withDisabledSchemaValidation(true)
      .createValidator();

  private static ServedSite site;
  private static JsonNode api;

  @BeforeAll
  static void start() {
    site = ServedSite.start();
    String text = site.get("/api/openapi.json").body();
    api = JsonMapper.shared().readTree(text);
    VALIDATOR.registerSchema(DESCRIPTION, text);
    VALIDATOR.registerSchema(URI.create("https://codicil.example/api/answers.schema.json"),
        site.get("/api/answers.schema.json").body().replaceFirst("\"\\$id\": \"[^\"]*\",", ""));
    VALIDATOR.registerSchema(URI.create("https://codicil.example/redline.schema.json"),
        site.get("/redline.schema.json").body().replaceFirst("\"\\$id\": \"[^\"]*\",", ""));
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void itIsADescription() throws IOException {
    URI format = URI.create("https://codicil.example/openapi-3.1.schema.json");
    VALIDATOR.registerSchema(format, Files.readString(TESTS.resolve("serve/openapi-3.1.schema.json")));
    assertThat(VALIDATOR.validate(format, api.toString()).getErrors()).isEmpty();
    List<String> names = api.get("paths")
        .valueStream()
        .flatMap(JsonNode::valueStream)
        .map(each -> each.get("operationId").stringValue())
        .toList();
    assertThat(names).doesNotHaveDuplicates();
  }

  @Test
  void everyReferenceInItLeadsSomewhere() {
    List<String> references = api.findValuesAsString("$ref");
    assertThat(references).isNotEmpty().allSatisfy(reference -> {
      String[] parts = reference.split("#", 2);
      JsonNode document = parts[0].isEmpty() ? api
          : JsonMapper.shared()
              .readTree(site.get(parts[0].startsWith("../") ? parts[0].substring(2) : "/api/" + parts[0])
                  .body());
      assertThat(document.at(parts.length > 1 ? parts[1] : "").isMissingNode()).as(reference).isFalse();
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"in-force", "release", "log", "gaps", "search", "text", "redline", "openapi.json",
      "answers.schema.json"})
  void theExampleIsAnsweredAsItSays(String name) {
    String path = "/api/" + name;
    JsonNode parameters = api.at("/paths/" + path.replace("/", "~1") + "/get/parameters");
    String query = parameters.valueStream()
        .filter(parameter -> parameter.has("example"))
        .map(parameter -> parameter.get("name").stringValue() + "=" + URLEncoder.encode(parameter.get("example")
            .stringValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
    HttpResponse<String> answer = site.get(path + "?" + query);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    holds("/paths/" + path.replace("/", "~1") + "/get/responses/200/content/application~1json/schema", answer.body());
  }

  @Test
  void aRequestThatMakesNoSenseIsAnsweredAsItSays() {
    for (String path : List.of("/api/in-force", "/api/in-force?document=Appendix+Q9&on=2021-12-01",
        "/api/text?address=x",
        "/api/nowhere", "/api/redline?document=Section+H&before=v99.0&after=v40.0", "/api/release")) {
      HttpResponse<String> answer = site.get(path);
      assertThat(answer.statusCode()).as(path).isIn(400, 404);
      holds("/components/schemas/Problem", answer.body());
    }
    HttpResponse<String> files = site.post("/api/redline", Map.of("before", ServedSite.document("section-h", "base"),
        "after", ServedSite.document("section-h", "v40.0")), List.of());
    holds("/paths/~1api~1redline/post/responses/200/content/application~1json/schema", files.body());
  }

  private static void holds(String pointer, String json) {
    URI schema = URI.create("https://codicil.example/asked" + pointer.hashCode());
    VALIDATOR.registerSchema(schema, "{\"$ref\":\"" + DESCRIPTION + "#" + pointer + "\"}");
    assertThat(VALIDATOR.validate(schema, json).getErrors()).as(json).isEmpty();
  }
}
