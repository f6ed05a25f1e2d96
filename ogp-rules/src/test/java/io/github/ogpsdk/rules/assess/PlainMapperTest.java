package io.github.ogpsdk.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.partnership.Partnership;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** A plain mapper, without ogp-json, reads what an assessment is written as. */
class PlainMapperTest {
  private static final JsonMapper PLAIN = new JsonMapper();

  private static Partnership partnership(String member) {
    return OgpJson.readPartnership(
            Path.of("../ogp-examples/partnerships").resolve(member + ".json"))
        .document();
  }

  @ParameterizedTest
  @ValueSource(strings = {"georgia", "united-states", "osasco", "steering-committee", "canada"})
  void realAssessmentsAreTheSame(String member) {
    Assessment assessment = Assessor.assess(partnership(member));

    assertThat(PLAIN.readValue(OgpJson.write(assessment), Assessment.class)).isEqualTo(assessment);
    assertThat(PLAIN.readValue(PLAIN.writeValueAsString(assessment), Assessment.class))
        .isEqualTo(assessment);
  }

  @ParameterizedTest
  @EnumSource
  void withAnyDetail(Detail detail) {
    Assessment assessment =
        Assessor.assess(partnership("peru"), AssessmentRequest.DEFAULT.detail(detail));

    assertThat(PLAIN.readValue(OgpJson.write(assessment), Assessment.class)).isEqualTo(assessment);
  }
}
