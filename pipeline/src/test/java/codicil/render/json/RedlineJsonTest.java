package codicil.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.render.Golden;
import codicil.render.Markup;
import codicil.render.Samples;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RedlineJsonTest {
  @Test
  void everyKindOfChange() {
    Golden.same("every-kind-of-change/redline.json", RedlineJson.of(Samples.redline()));
  }

  @Test
  void theIdsAreTheAnchorsOfThePage() {
    JsonNode json = JsonMapper.shared().readTree(RedlineJson.of(Samples.redline()));
    assertThat(json.get("changes").valueStream().map(change -> change.get("id").asString()).toList())
        .isEqualTo(Markup.of(Samples.redline()).entries().stream().map(entry -> entry.mark().anchor()).toList());
  }
}
