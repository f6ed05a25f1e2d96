package io.github.ogpsdk.rules.measure.people;

import static io.github.ogpsdk.rules.Outcomes.FAILS;
import static io.github.ogpsdk.rules.Outcomes.HOLDS;
import static io.github.ogpsdk.rules.Outcomes.NONE;
import static io.github.ogpsdk.rules.Outcomes.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Code;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.measure.MeasureProbe;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The chairs of a committee: how they pass through positions and sit in a subcommittee. */
class CommitteeChairsTest {
  private static final String[] TERMS = {"mechanisms", "chairTerms"};

  private static MeasureProbe bodies(String chairs, String members, String more) {
    return MeasureProbe.of(
        "2024-12-31",
        """
        organizations: [{id: a}, {id: b}, {id: c}]
        mechanisms:
          - {id: committee, chairs: [%s], members: [%s], %s}
          - {id: part, parent: committee, members: [%s]}
        """
            .formatted(chairs, members, more, members));
  }

  private static MeasureProbe chairs(String more, String... chairs) {
    return bodies(String.join(", ", chairs), "", more);
  }

  private static List<Bounds> roles(String measure, String more, String... chairs) {
    return chairs(more, chairs).readEach(measure, "chair-term", TERMS);
  }

  private static final String INCOMING =
      "{organization: a, role: incoming-co-chair, from: 2019-10, to: 2020-09}";
  private static final String LEAD =
      "{organization: a, role: lead-co-chair, from: 2020-10, to: 2021-09}";

  @Test
  void thePositionBeforeAndAfterIsThatOfTheSameOrganizationWithoutABreak() {
    assertThat(roles("roleBefore", "groups: 0", INCOMING, LEAD))
        .containsExactly(Code.of("none"), Code.of("incoming-co-chair"));
    assertThat(roles("roleAfter", "groups: 0", INCOMING, LEAD))
        .containsExactly(Code.of("lead-co-chair"), Code.of("none"));
    assertThat(roles("roleBefore", "partial: [chairs]", LEAD)).containsExactly(Code.ANY);
    assertThat(roles("roleBefore", "groups: 0", LEAD.replace("2020-10", "2021-03"), INCOMING))
        .containsExactly(Code.of("none"), Code.of("none"));
    assertThat(roles("roleBefore", "groups: 0", LEAD, "{role: chair, from: 2019, to: 2020}"))
        .containsExactly(Code.of("none"), Code.ANY);
  }

  private static Bounds sitsIn(String members) {
    return bodies(LEAD, members, "groups: 0")
        .read("sitsIn", Map.of("body", "part"), "chair-term", TERMS);
  }

  @Test
  void aChairSitsInTheSubcommitteeWhereItHadASeatAtTheTime() {
    assertThat(sitsIn("{organization: a, from: 2021-09-01}")).isEqualTo(Flag.of(HOLDS));
    assertThat(sitsIn("{organization: a, from: 2021-10-01}")).isEqualTo(Flag.of(FAILS));
    assertThat(sitsIn("{organization: a}")).isEqualTo(Flag.of(OPEN));
    assertThat(sitsIn("{organization: b, from: 2020-01-01}")).isEqualTo(Flag.of(FAILS));
    assertThat(
            bodies(LEAD, "", "groups: 0")
                .read("sitsIn", Map.of("body", "unknown"), "chair-term", TERMS))
        .isEqualTo(Flag.of(OPEN));
  }

  @Test
  void theChairsOfTheParentAreThoseOfTheBodyItNames() {
    MeasureProbe probe =
        MeasureProbe.of(
            "2024-12-31",
            """
            organizations: [{id: a}, {id: b}, {id: c}]
            mechanisms:
              - {id: part, parent: committee, members: [{organization: a, from: 2021-01-01}]}
              - {id: committee, chairs: [%s]}
            """
                .formatted(LEAD));

    assertThat(probe.elements("mechanisms", "parentChairTerms").all()).hasSize(1);
    assertThat(probe.read("chairsParent", "membership", "mechanisms", "memberships"))
        .isEqualTo(Flag.of(HOLDS));
  }

  @Test
  void aCountrysStandingIsOnlyWhatSomebodyAttests() {
    String member =
        "organizations: [{id: a}]\nmechanisms: [{id: c, members: [{organization: a, from: 2020-01-01}]}]\n";
    String attested = "attestations: [{about: a, field: SC-NOTSUSPENDED, answer: %s}]";

    assertThat(active(member)).isEqualTo(Flag.of(NONE));
    assertThat(active(member + attested.formatted("\"no\""))).isEqualTo(Flag.of(FAILS));
    assertThat(active(member + attested.formatted("unclear"))).isEqualTo(Flag.of(OPEN));
  }

  private static Bounds active(String yaml) {
    return MeasureProbe.of("2024-12-31", yaml)
        .askedBy("SC-NOTSUSPENDED")
        .read("countryActive", "membership", "mechanisms", "memberships");
  }
}
