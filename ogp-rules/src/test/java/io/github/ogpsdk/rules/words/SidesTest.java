package io.github.ogpsdk.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.assess.Assessor;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reason tells what was compared: the seats of each side, and not only how far they differ. */
class SidesTest {
  private static final String FACTS =
      """
      format: partnership
      version: 0.1.0
      id: example
      asOf: 2024-12-31
      member: {id: ca, type: national, code: CA}
      mechanisms:
        - id: forum
          type: %s
          from: 2020-01-01
          compositions:
            - {basis: actual, from: 2020-01-01,
               seats: [{sector: government, count: %d}, {sector: civil-society, count: %d}]}
      """;

  private static String headline(
      String rule, Locale locale, String type, int government, int civilSociety) {
    Partnership facts =
        OgpJson.readPartnership(FACTS.formatted(type, government, civilSociety)).document();
    Finding found =
        Assessor.assess(facts).findings().stream()
            .filter(f -> f.rule().equals(rule))
            .findFirst()
            .orElseThrow();
    return Explainer.in(locale).headline(found, facts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Met: government has 7 seats and non-government has 7 seats, as required.",
        "fr | Satisfait : 7 sièges (gouvernement) et 7 sièges (parties non gouvernementales), comme demandé.",
        "es | Cumplido: 7 asientos (gobierno) y 7 asientos (parte no gubernamental), como se pide."
      })
  void parityTellsTheSeatsOfEachSide(Locale locale, String expected) {
    assertThat(
            headline("MSF-SEED-BALANCE", locale, "joint-steering-committee", 7, 7)
                .replaceAll("[\u00a0\u202f]", " "))
        .startsWith(expected);
  }

  @Test
  void anImbalanceTellsTheSeatsOfEachSide() {
    assertThat(headline("MSF-SEED-BALANCE", Locale.ENGLISH, "joint-steering-committee", 8, 4))
        .startsWith(
            "Not met: government has 8 seats and non-government has 4 seats; the numbers "
                + "should be equal.");
  }

  @Test
  void aRuleOnSeatsTellsAllParts() {
    assertThat(headline("MSF-CA-8-4", Locale.ENGLISH, "multi-stakeholder-forum", 4, 8))
        .isEqualTo(
            "Met: there are 12 seats in all; exactly 12 are required; non-government has 8 "
                + "seats; exactly 8 are required; government has 4 seats; exactly 4 are required.");
  }
}
