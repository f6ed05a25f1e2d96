package io.github.ogpsdk.rules.measure.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.measure.MeasureProbe;
import org.junit.jupiter.api.Test;

/** The routes by which civil society could raise a concern. */
class RoutesTest {
  private static final String NONE_ELSE =
      "attestations: [{about: plan-1, field: MSF-SEED-ESCALATE, answer: no}]\n";

  private static Object routes(String body, String mechanisms, String attestations) {
    return MeasureProbe.of(
            "2024-12-31",
            """
            mechanisms:
              - {id: forum, %s}
            cycles:
              - id: plan-1
                %s
                plan: {from: 2023-01-01, to: 2024-12-31}
            %s"""
                .formatted(body, mechanisms, attestations))
        .askedBy("MSF-SEED-ESCALATE")
        .read("routes", "cycle", "cycles");
  }

  private static Object ofForum(String body) {
    return routes(body, "mechanisms: [forum]", NONE_ELSE);
  }

  @Test
  void aForumAtWorkIsARouteUntilItsLastDay() {
    assertThat(ofForum("from: 2020, to: 2023-01-01, relations: []")).isEqualTo(Whole.of(1));
    assertThat(ofForum("from: 2020, to: 2022-12-31, relations: []")).isEqualTo(Whole.of(0));
    assertThat(ofForum("from: 2020, to: 2023, relations: []")).isEqualTo(Whole.of(1));
    assertThat(ofForum("from: 2020, relations: [], status: proposed")).isEqualTo(Whole.of(0));
  }

  @Test
  void aContactIsARouteWhileItLasts() {
    String contact = "to: 2021, relations: [{role: point-of-contact, %s}]";

    assertThat(ofForum(contact.formatted("from: 2022"))).isEqualTo(Whole.of(1));
    assertThat(ofForum(contact.formatted("from: 2020, to: 2022-12-31"))).isEqualTo(Whole.of(0));
    assertThat(ofForum(contact.formatted("count: 1"))).isEqualTo(new Whole(0, 1));
    assertThat(ofForum("to: 2021, relations: [{role: host, from: 2022}]")).isEqualTo(Whole.of(0));
  }

  @Test
  void otherRoutesAreRuledOutOnlyWhereSomebodyAttestsIt() {
    assertThat(routes("groups: 0", "mechanisms: []", NONE_ELSE)).isEqualTo(Whole.of(0));
    assertThat(routes("groups: 0", "mechanisms: []", "")).isEqualTo(Whole.ANY);
    assertThat(routes("groups: 0", "mechanisms: []", NONE_ELSE.replace(" no", " yes")))
        .isEqualTo(new Whole(1, Whole.UNBOUNDED));
    assertThat(routes("groups: 0", "number: 1", NONE_ELSE)).isEqualTo(Whole.ANY);
    assertThat(ofForum("to: 2021")).isEqualTo(Whole.ANY);
  }
}
