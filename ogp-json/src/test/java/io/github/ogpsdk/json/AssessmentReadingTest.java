package io.github.ogpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Finding;
import java.io.InputStream;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** An assessment is read and written with nothing lost. */
class AssessmentReadingTest {
  private static Input sample() {
    InputStream stream =
        AssessmentReadingTest.class.getResourceAsStream("assessment/one-finding-of-each.json");
    return Input.of(Objects.requireNonNull(stream));
  }

  @Test
  void isReadWithoutWarnings() {
    ReadResult<Assessment> read = OgpJson.readAssessment(sample());

    assertThat(read.warnings()).isEmpty();
    assertThat(read.document().findings())
        .extracting(Finding::rule)
        .containsExactly("P22-1.1-FREQ", "P22-5.1-COUNT");
    assertThat(read.document().findings().get(1).parameters()).containsEntry("perYear", "2");
  }

  @Test
  void comesBackAsItWas() {
    Assessment assessment = OgpJson.readAssessment(sample()).document();

    assertThat(OgpJson.readAssessment(OgpJson.write(assessment)).document()).isEqualTo(assessment);
    assertThat(OgpJson.readAssessment(OgpJson.writeYaml(assessment)).document())
        .isEqualTo(assessment);
  }

  @Test
  void isWrittenInTheShapeItIsReadIn() {
    Tree sample = Scan.of(sample(), new Places());

    Assessment assessment = OgpJson.readAssessment(sample()).document();

    assertThat(OgpJson.canonical(assessment)).isEqualTo(Canonical.write(sample));
  }

  @Test
  void isAllowedByTheSchema() {
    Assessment assessment = OgpJson.readAssessment(sample()).document();

    assertThat(Schemas.check("assessment", Input.of(OgpJson.write(assessment)))).isEmpty();
  }

  @Test
  void unknownVerdictIsNamed() {
    Input input =
        Input.of(sample().text().replace("\"insufficient-evidence\"", "\"insuficient-evidence\""));

    OgpJsonException refused =
        Assertions.catchThrowableOfType(
            OgpJsonException.class, () -> OgpJson.readAssessment(input));

    assertThat(refused.problems())
        .extracting(p -> p.pointer() + " " + p.suggestion().orElse(""))
        .containsExactly(
            "/requirements/0/verdict insufficient-evidence",
            "/findings/0/verdict insufficient-evidence");
  }
}
