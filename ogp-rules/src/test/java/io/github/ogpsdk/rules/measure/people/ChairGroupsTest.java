package io.github.ogpsdk.rules.measure.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.measure.MeasureProbe;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who chaired a body together, counted on each day on which somebody took the chair. */
class ChairGroupsTest {
  private static final String[] GROUPS = {"mechanisms", "chairGroups"};

  private static MeasureProbe chairs(String more, String terms) {
    return MeasureProbe.of(
        "2020-12-31", "mechanisms: [{id: committee, %s, chairs: [%s]}]".formatted(more, terms));
  }

  private static final String SIX =
      """
      {sector: government, role: lead-co-chair, from: 2018-10, to: 2019-09},
      {sector: civil-society, role: lead-co-chair, from: 2018-10, to: 2019-09},
      {sector: government, role: lead-co-chair, from: 2019-10, to: 2020-09},
      {sector: civil-society, role: lead-co-chair, from: 2019-10},
      {sector: government, role: incoming-co-chair, from: 2020-10},
      {sector: government, role: incoming-co-chair, from: 2021-10}
      """;

  private static List<Optional<String>> names(MeasureProbe probe) {
    return probe.elements(GROUPS).all().stream().map(g -> g.part().orElseThrow().name()).toList();
  }

  @Test
  void thereIsOneGroupForEachBeginningUpToTheDayOfJudgement() {
    assertThat(names(chairs("groups: 0", SIX)))
        .containsExactly(Optional.of("2018-10"), Optional.of("2019-10"), Optional.of("2020-10"));
    assertThat(chairs("groups: 0", SIX).elements(GROUPS).complete()).isTrue();
    assertThat(chairs("partial: [chairs]", SIX).elements(GROUPS).complete()).isFalse();
    assertThat(chairs("groups: 0", "{sector: government}").elements(GROUPS).complete()).isFalse();
  }

  @Test
  void thoseInOfficeAreCountedBySideAndPosition() {
    MeasureProbe probe = chairs("groups: 0", SIX);

    assertThat(probe.readEach("chairsInOffice", "chair-group", GROUPS))
        .containsExactly(Whole.of(2), Whole.of(2), Whole.of(2));
    assertThat(probe.read("chairsInOffice", Map.of("sector", "government"), "chair-group", GROUPS))
        .isEqualTo(Whole.of(1));
    assertThat(
            probe.read(
                "chairsInOffice", Map.of("role", "incoming-co-chair"), "chair-group", GROUPS))
        .isEqualTo(Whole.of(0));
  }

  @Test
  void whatIsNotKnownWidensTheCount() {
    assertThat(chairs("partial: [chairs]", SIX).read("chairsInOffice", "chair-group", GROUPS))
        .isEqualTo(new Whole(2, Whole.UNBOUNDED));
    assertThat(
            chairs("groups: 0", "{from: 2019-10}, {sector: government}, {to: 2019-09}")
                .read("chairsInOffice", Map.of("sector", "government"), "chair-group", GROUPS))
        .isEqualTo(new Whole(0, 2));
  }
}
