package io.github.ogpsdk.compat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Finding;
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
}
