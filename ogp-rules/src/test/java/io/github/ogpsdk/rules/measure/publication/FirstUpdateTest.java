package io.github.ogpsdk.rules.measure.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.assessment.Evidence;
import io.github.ogpsdk.rules.assess.Assessor;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site stands at the latest since its first update, wherever that stands in the list. */
class FirstUpdateTest {
  private static final String FACTS =
      """
      format: partnership
      version: 0.1.0
      id: probe
      asOf: 2024-12-31
      member: {id: xx, type: national}
      cycles:
        - {id: c, coCreation: {from: 2023-02-01}, plan: {submitted: 2023-12-31, from: 2024-01-01}}
      publication:
        repositories:
          - url: https://example.org/ogp
            updates: [%s]
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{date: 2023-11-20}, {date: 2024-05-20}, {date: 2024-03-01}",
        "{date: 2024-05-20}, {date: 2024-03-01}, {date: 2023-11-20}"
      })
  void theFirstUpdateAloneIsShown(String updates) {
    var assessment = Assessor.assess(OgpJson.readPartnership(FACTS.formatted(updates)).document());

    assertThat(
            assessment.findings().stream()
                .filter(f -> f.rule().equals("P22-2.2-REPO"))
                .flatMap(f -> nodes(f.evidence()))
                .filter(e -> e.measure().filter("opened"::equals).isPresent())
                .flatMap(e -> e.facts().stream())
                .filter(f -> f.at().startsWith("/publication"))
                .map(f -> f.value()))
        .isNotEmpty()
        .containsOnly("2023-11-20");
  }

  private static Stream<Evidence> nodes(Evidence evidence) {
    return Stream.concat(
        Stream.of(evidence), evidence.children().stream().flatMap(FirstUpdateTest::nodes));
  }
}
