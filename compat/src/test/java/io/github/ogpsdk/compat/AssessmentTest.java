package io.github.ogpsdk.compat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.UsedFact;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A portal's own mapper reads assessments, in which what is empty is left out. */
class AssessmentTest {
  private static final String TEXT =
      """
      {"format":"assessment","version":"0.1.0",
      "document":{"id":"xx","format":"partnership"},"asOf":"2024-01-01","silence":"unknown",
      "rulebooks":[{"id":"xx-2024","version":"1.0.0","chosen":{"because":"named"}}],
      "findings":[{"rule":"XX-ONE","rulebook":"xx-2024","level":"national","subject":"",
      "verdict":"insufficient-evidence","citation":{"document":"Decree 12","read":"in-source"},
      "evidence":{"op":"at-least","truth":"unknown","threshold":"2","children":[]},
      "missing":[{"at":"/cycles"}],"message":{"code":"finding.insufficient-evidence","args":{}},
      "remedies":[]}]}"""
          .replace("\n", "");

  @Test
  void whatIsLeftOutIsEmpty() {
    Assessment assessment = new PortalMapper().read(TEXT, Assessment.class);

    Finding finding = assessment.findings().get(0);
    assertThat(finding.verdict()).isEqualTo(Verdict.INSUFFICIENT_EVIDENCE);
    assertThat(finding.parameters()).isEqualTo(Map.of());
    assertThat(finding.possible()).isEmpty();
    assertThat(finding.phase()).isEmpty();
    assertThat(finding.evidence().args()).isEqualTo(Map.of());
    assertThat(finding.evidence().facts()).isEmpty();
    assertThat(finding.evidence().value()).isEmpty();
    assertThat(finding.missing().get(0).settles()).isEmpty();
    assertThat(assessment.requirements()).isEmpty();
    assertThat(assessment.standing()).isEmpty();
  }

  @Test
  void aForeignDocumentIsRefused() {
    String foreign = TEXT.replaceFirst("assessment", "partnership");
    String newer = TEXT.replaceFirst("0.1.0", "1.0.0");

    for (String text : List.of(foreign, newer)) {
      assertThatThrownBy(() -> new PortalMapper().read(text, Assessment.class))
          .rootCause()
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("Assessment: ");
    }
  }

  @Test
  void comesBackAsTheSame() {
    Mapper mapper = new PortalMapper();
    Assessment assessment = mapper.read(TEXT, Assessment.class);

    assertThat(mapper.read(mapper.write(assessment), Assessment.class)).isEqualTo(assessment);
  }

  private static final String NODE = "\"threshold\":\"2\",";
  private static final String FACT = "{\"at\":\"/asOf\",\"value\":\"2024-01-01\"}";

  /** Evidence refers to the facts of the assessment by their places. */
  @Test
  void numbersOfFactsAreReadAsFactsAndWrittenAsNumbers() {
    Mapper mapper = new PortalMapper();
    String text =
        TEXT.replace("0.1.0", "0.2.0")
            .replace("\"findings\"", "\"facts\":[" + FACT + "],\"findings\"")
            .replace(NODE, NODE + "\"facts\":[0],");

    Assessment assessment = mapper.read(text, Assessment.class);

    assertThat(assessment.findings().get(0).evidence().facts())
        .extracting(UsedFact::at)
        .containsExactly("/asOf");
    assertThat(mapper.write(assessment)).containsOnlyOnce("/asOf").contains("\"facts\":[0]");
    assertThat(mapper.read(mapper.write(assessment), Assessment.class)).isEqualTo(assessment);
  }

  /** Until version 0.1 evidence told its facts. */
  @Test
  void factsThatEvidenceTellsAreRead() {
    Mapper mapper = new PortalMapper();
    String text = TEXT.replace(NODE, NODE + "\"facts\":[" + FACT + "],");

    Assessment assessment = mapper.read(text, Assessment.class);

    assertThat(assessment.facts()).extracting(UsedFact::value).containsExactly("2024-01-01");
    assertThat(assessment.version()).isEqualTo("0.2.0");
    assertThat(mapper.write(assessment)).contains("\"facts\":[0]");
  }
}
