package io.github.ogpsdk.rules.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.UnknownReason;
import io.github.ogpsdk.model.assessment.UsedFact;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Code;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Bounds.Lapses;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.Place;
import io.github.ogpsdk.rules.fact.Recorder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Where two items of a list say the same, or each other's contrary, their order decides nothing.
 */
class AnyOrderTest {
  private static final String DATED =
      "{id: c, coCreation: {from: 2022-02-01}, plan: {submitted: 2022-12-20, from: 2023-01-01, to: 2024-12-31}, %s}";

  /** What a measure came to, and the values of all facts that it told, sorted. */
  private record Read(Bounds value, List<String> told) {}

  /** A measure of the first object of a kind. */
  private record Asked(
      CyclePhase phase, String measure, Map<String, String> args, String kind, List<String> path) {}

  private static Read read(Asked asked, String yaml) {
    List<String> told = new ArrayList<>();
    MeasureProbe probe = MeasureProbe.of("2026-12-31", yaml, takingDown(told)).in(asked.phase());
    Bounds value =
        probe.read(
            asked.measure(), asked.args(), asked.kind(), asked.path().toArray(String[]::new));
    told.sort(null);
    return new Read(value, told);
  }

  private static Recorder takingDown(List<String> told) {
    return new Recorder() {
      @Override
      public void fact(UsedFact fact) {
        told.add(fact.value());
      }

      @Override
      public void missing(Place at, Optional<UnknownReason> reason) {}

      @Override
      public boolean isOn() {
        return true;
      }
    };
  }

  /** Reads with both orders of two items, and returns what both came to. */
  private static Read inAnyOrder(Asked asked, String yaml, String one, String two) {
    Read read = read(asked, yaml.formatted(one + ", " + two));

    assertThat(read(asked, yaml.formatted(two + ", " + one))).isEqualTo(read);
    return read;
  }

  private static Asked ofCycle(String measure, Map<String, String> args) {
    return new Asked(CyclePhase.IMPLEMENTATION, measure, args, "cycle", List.of("cycles"));
  }

  private static Asked ofBody(CyclePhase phase, String measure) {
    return new Asked(phase, measure, Map.of(), "mechanism", List.of("cycles", "spaces"));
  }

  private static String cycle(String facts) {
    return "cycles: [" + DATED.formatted(facts) + "]\n";
  }

  private static String body(String facts) {
    return "mechanisms: [{id: forum, " + facts + "}]\n" + cycle("mechanisms: [forum]");
  }

  @Test
  void theFirstMeetingShowsThatABodyExisted() {
    Read read =
        inAnyOrder(
            ofBody(CyclePhase.CO_CREATION, "atWork"),
            body("meetings: [%s]"),
            "{date: 2022-05-02}",
            "{date: 2022-03-01}");

    assertThat(read.value()).isEqualTo(Flag.of(Outcomes.HOLDS));
    assertThat(read.told()).contains("2022-03-01").doesNotContain("2022-05-02");
  }

  @Test
  void allWorkThatIsReportedIsTold() {
    Read read =
        inAnyOrder(
            ofCycle("progressed", Map.of("noEvidence", "no-progress")),
            "cycles: [{id: c, plan: {from: 2023-01-01, commitments: [{id: a, progress: [%s]}]}}]",
            "{date: 2023-06, status: limited}",
            "{date: 2024-06, status: complete}");

    assertThat(read.value()).isEqualTo(Whole.of(1));
    assertThat(read.told()).contains("limited", "complete");
  }

  @Test
  void answersThatContradictEachOtherLeaveProgressOpen() {
    Read read =
        inAnyOrder(
            ofCycle("progressed", Map.of("noEvidence", "no-progress")),
            cycle(
                "reviews: [{product: results-report, assessor: irm, published: 2025-06-01, answers: [%s]}]"),
            "{subject: progress, phase: implementation, value: 'no'}",
            "{subject: progress, phase: implementation, value: 'yes'}");

    assertThat(read.value()).isEqualTo(Whole.ANY);
  }

  @Test
  void allFindingsOnProcessAreTold() {
    Read read =
        inAnyOrder(
            ofCycle("foundContrary", Map.of()),
            cycle("reviews: [%s]"),
            "{product: results-report, assessor: irm, published: 2025-06-01, answers: [{subject: process, value: contrary}]}",
            "{product: results-report, assessor: irm, published: 2025-07-01, answers: [{subject: process, value: contrary}]}");

    assertThat(read.value()).isEqualTo(Flag.of(Outcomes.HOLDS));
    assertThat(read.told()).filteredOn("contrary"::equals).hasSize(2);
  }

  @Test
  void anOutcomeThatIsToldTwiceIsEither() {
    Read read =
        inAnyOrder(
            new Asked(
                CyclePhase.IMPLEMENTATION,
                "wonBy",
                Map.of(),
                "membership",
                List.of("mechanisms", "memberships")),
            """
            organizations: [{id: a}]
            mechanisms:
              - id: forum
                selections: [{id: e, results: [%s]}]
                members: [{organization: a, selection: e}]
            """,
            "{organization: a, outcome: elected}",
            "{organization: a, outcome: re-elected}");

    assertThat(read.value()).isEqualTo(new Code(Set.of("elected", "re-elected"), false));
  }

  @Test
  void othersWhoChoseAreTold() {
    Read read =
        inAnyOrder(
            ofBody(CyclePhase.IMPLEMENTATION, "civilSocietyChosenBy"),
            body("selections: [%s]"),
            "{sector: civil-society, decidedBy: government}",
            "{sector: civil-society, decidedBy: secretariat}");

    assertThat(read.value()).isEqualTo(new Code(Set.of("government", "secretariat"), false));
  }

  @Test
  void theShorterIntervalHolds() {
    Read read =
        inAnyOrder(
            ofBody(CyclePhase.IMPLEMENTATION, "gaps"),
            body("meetingTotals: [%s]"),
            "{from: 2022, to: 2025, maxInterval: P3M}",
            "{from: 2022, to: 2025, maxInterval: P6M}");

    assertThat(((Lapses) read.value()).atWorst()).isNotEmpty().allMatch(g -> g.days() < 100);
  }
}
