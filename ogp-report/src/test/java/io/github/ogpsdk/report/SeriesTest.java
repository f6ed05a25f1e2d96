package io.github.ogpsdk.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.Input;
import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.assess.Assessor;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SeriesTest {
  @Test
  void numberOfAPlanTellsThatEarlierOnesAreMissing() {
    assertThat(Series.gaps(new Names(Examples.of("georgia"), Locale.ENGLISH)))
        .containsExactly(
            "Plan 2018–2019 (4th) is number 4, and the file counts 2 before it: 1 earlier "
                + "plan is not on record.");
  }

  @Test
  void cycleWithoutPlanHasNoNumberOfItsOwn() {
    assertThat(
            gaps(
                """
                cycles:
                  - {id: a, number: 1, plan: {from: 2012, to: 2013}}
                  - {id: b, unknown: {plan: does-not-exist}}
                  - {id: c, plan: {from: 2016, to: 2018}}
                  - {id: d, number: 3, plan: {from: 2018, to: 2020}}
                """))
        .isEmpty();
  }

  @Test
  void eachGapIsSaidOnce() {
    assertThat(
            gaps(
                """
                cycles:
                  - {id: a, number: 3, plan: {from: 2012, to: 2013}}
                  - {id: b, number: 5, plan: {from: 2016, to: 2018}}
                  - {id: c, number: 6, plan: {from: 2018, to: 2020}}
                """))
        .containsExactly(
            "Plan 2012–2013 (3rd) is number 3, and the file counts 0 before it: 2 earlier "
                + "plans are not on record.",
            "Plan 2016–2018 (5th) is number 5, and the file counts 3 before it: 1 earlier "
                + "plan is not on record.");
  }

  private static List<String> gaps(String cycles) {
    String head = "format: partnership\nversion: 0.1.0\nid: x\nasOf: 2026-01-01\n";
    Partnership partnership =
        OgpJson.readPartnership(Input.of(head + "member: {id: xx, type: national}\n" + cycles))
            .document();
    return Series.gaps(
        new Names(Assessed.of(partnership, Assessor.assess(partnership)), Locale.ENGLISH));
  }
}
