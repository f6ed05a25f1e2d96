package io.github.ogpsdk.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssessmentTest {
  private static final UsedRulebook BOOK = book(Optional.empty());
  private static final AssessedDocument DOCUMENT =
      new AssessedDocument("xx", "partnership", Optional.empty());

  private static final Assessment ASSESSMENT =
      new Assessment(
          Assessment.FORMAT,
          Assessment.VERSION,
          DOCUMENT,
          "2026-11-23",
          Silence.UNKNOWN,
          List.of("P22-1.1-FREQ"),
          List.of(BOOK),
          List.of(new Assumption("no-resolution-recorded", Optional.empty())),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(
              new Consequence("c1", "none", List.of("P22-1.1-FREQ"), false, List.of(), List.of())),
          Optional.empty(),
          List.of(new Fault("R-1", "own", Optional.empty(), "broke")));

  @Test
  void theDocumentCanBeDescribedOtherwise() {
    AssessedDocument signed = new AssessedDocument("xx", "partnership", Optional.of("ab"));

    Assessment described = ASSESSMENT.withDocument(signed);

    assertThat(described.document()).isEqualTo(signed);
    assertThat(described).isNotEqualTo(ASSESSMENT);
    assertThat(described.withDocument(DOCUMENT)).isEqualTo(ASSESSMENT);
  }

  @Test
  void rulebooksCanBeDescribedOtherwise() {
    List<UsedRulebook> signed = List.of(book(Optional.of("cd")));

    Assessment described = ASSESSMENT.withRulebooks(signed);

    assertThat(described.rulebooks()).isEqualTo(signed);
    assertThat(described.withRulebooks(List.of(BOOK))).isEqualTo(ASSESSMENT);
  }

  @Test
  void aReasonMayNeedNoMoreThanItsCode() {
    assertThat(Reason.of("phase"))
        .isEqualTo(new Reason("phase", Optional.empty(), Optional.empty()));
  }

  private static UsedRulebook book(Optional<String> sha256) {
    RulebookSelection chosen =
        new RulebookSelection("named", Optional.empty(), Optional.empty(), Optional.empty());
    return new UsedRulebook("own", "1.0.0", sha256, chosen);
  }
}
