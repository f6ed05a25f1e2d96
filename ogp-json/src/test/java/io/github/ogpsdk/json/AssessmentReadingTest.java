package io.github.ogpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** An assessment is read and written with nothing lost. */
class AssessmentReadingTest {
  private static Input sample() {
    return sample("one-finding-of-each.json");
  }

  private static Input sample(String name) {
    InputStream stream = AssessmentReadingTest.class.getResourceAsStream("assessment/" + name);
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

  /** Until version 0.1 evidence told its facts itself. */
  @Test
  void oneOfVersion01IsReadAsTheSame() {
    ReadResult<Assessment> read = OgpJson.readAssessment(sample("one-finding-of-each-0.1.json"));

    assertThat(read.warnings()).isEmpty();
    assertThat(read.document()).isEqualTo(OgpJson.readAssessment(sample()).document());
    assertThat(read.document().version()).isEqualTo("0.2.0");
  }

  @Test
  void eachFactStandsOnceAndEvidenceRefersToIt() {
    Assessment assessment = OgpJson.readAssessment(sample()).document();
    String fact = assessment.facts().get(0).at();

    String json = OgpJson.write(assessment);

    assertThat(json).containsOnlyOnce("\"at\": \"" + fact + "\"");
    assertThat(json).contains("\"facts\": [0");
  }

  @Test
  void aFactThatIsNotInTheTableIsRefused() {
    Input input =
        Input.of(sample().text().replaceFirst("(?s)(\"evidence\".*?\"facts\": \\[\\s*)0", "$1900"));

    OgpJsonException refused =
        Assertions.catchThrowableOfType(
            OgpJsonException.class, () -> OgpJson.readAssessment(input));

    assertThat(refused).hasMessageContaining("900");
  }

  @Test
  void streamsHoldTheSame() {
    Assessment assessment = OgpJson.readAssessment(sample()).document();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StringWriter text = new StringWriter();

    OgpJson.write(assessment, bytes, JsonLayout.INDENTED);
    OgpJson.write(assessment, text, JsonLayout.COMPACT);

    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(OgpJson.write(assessment));
    assertThat(text.toString()).doesNotContain("\n ").endsWith("}\n");
    assertThat(OgpJson.readAssessment(text.toString()).document()).isEqualTo(assessment);
  }

  @Test
  void aStreamThatCannotBeWrittenToIsTold() {
    Assessment assessment = OgpJson.readAssessment(sample()).document();
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }
        };

    assertThatThrownBy(() -> OgpJson.write(assessment, full, JsonLayout.COMPACT))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("no space left");
  }

  @Test
  void isAllowedByTheSchema() {
    Assessment assessment = OgpJson.readAssessment(sample()).document();

    assertThat(SchemaCheck.faults("assessment", Input.of(OgpJson.write(assessment)))).isEmpty();
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
