package io.github.ogpsdk.benchmarks.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.benchmarks.data.Generator;
import io.github.ogpsdk.benchmarks.rules.flat.Flattening;
import io.github.ogpsdk.benchmarks.rules.flat.Maps;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.partnership.Partnership;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** All engines count the same failures where everything is recorded. */
class AgreementTest {
  private static final List<Partnership> COMPLETE = Generator.complete(64);

  private static void agreesWithTheFloor(Function<Partnership, Failures> engine) {
    HandWritten floor = new HandWritten();
    for (Partnership partnership : COMPLETE) {
      assertThat(engine.apply(partnership)).isEqualTo(floor.failures(partnership));
    }
  }

  @Test
  void everyRuleHasSubjectsThatPassAndSubjectsThatFail() {
    HandWritten floor = new HandWritten();

    for (int rule = 0; rule < TwentyRules.IDS.size(); rule++) {
      int index = rule;
      long failing = COMPLETE.stream().filter(p -> floor.failures(p).of(index) > 0).count();
      assertThat(failing).as(TwentyRules.IDS.get(rule)).isBetween(12L, 52L);
    }
  }

  @Test
  void oursCountsTheSameFailures() {
    agreesWithTheFloor(new Ours()::failures);
  }

  @Test
  void completeDataLeavesNothingOpen() {
    for (Partnership partnership : COMPLETE) {
      assertThat(new Ours().verdicts(partnership).of(Verdict.INSUFFICIENT_EVIDENCE)).isZero();
    }
  }

  @Test
  void easyRulesCountsTheSameFailures() {
    agreesWithTheFloor(new EasyRules()::failures);
  }

  @Test
  void droolsWithJavaConstraintsCountsTheSameFailures() {
    agreesWithTheFloor(new DroolsJava()::failures);
  }

  @Test
  void idiomaticDroolsCountsTheSameFailures() {
    DroolsIdiomatic drools = new DroolsIdiomatic();

    agreesWithTheFloor(p -> drools.failures(Flattening.of(p)));
  }

  @Test
  void celOverMapsCountsTheSameFailures() {
    CelEngine cel = CelEngine.overMaps();

    agreesWithTheFloor(p -> cel.failures(Maps.of(Flattening.of(p))));
  }

  @Test
  void celOverBeansCountsTheSameFailures() {
    CelEngine cel = CelEngine.overBeans();

    agreesWithTheFloor(p -> cel.failures(Flattening.of(p)));
  }
}
