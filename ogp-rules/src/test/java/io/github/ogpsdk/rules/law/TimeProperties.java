package io.github.ogpsdk.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.campaign.Campaign;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.rules.assess.AssessmentRequest;
import io.github.ogpsdk.rules.assess.Assessor;
import io.github.ogpsdk.rules.assess.BareFindings;
import io.github.ogpsdk.rules.assess.Detail;
import io.github.ogpsdk.rules.book.Rulebooks;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * Nothing is missed before it is over: what is not met on one day is not met on any later day,
 * whatever happens after it.
 *
 * <p>A try judges one random cycle on each of its days, some 200 to 1 800, by all rulebooks
 * shipped. On each day the record is whole: what happened by then, and nothing else.
 */
class TimeProperties {
  private static long missed;

  @Property(tries = 8, shrinking = ShrinkingMode.OFF)
  @AddLifecycleHook(Campaign.class)
  void nothingIsMissedBeforeItIsOver(@ForAll long seed) {
    Chronicle chronicle = new Chronicle(seed);
    Map<Object, LocalDate> missing = new HashMap<>();
    Map<String, String> broken = new HashMap<>();
    Set<LocalDate> changes = new HashSet<>(chronicle.days());
    Partnership record = chronicle.on(chronicle.start());
    LocalDate after = chronicle.end().plusDays(1);
    for (LocalDate day : chronicle.start().datesUntil(after).toList()) {
      record = changes.contains(day) ? chronicle.on(day) : record;
      for (Finding found : BareFindings.of(record, day, TimeProperties::isAsked)) {
        if (found.verdict() == Verdict.NOT_MET) {
          missed++;
          missing.putIfAbsent(key(found), day);
        } else if (missing.containsKey(key(found))) {
          broken.putIfAbsent(
              found.rule(),
              "%s: not met on %s, %s %s on %s"
                  .formatted(
                      key(found), missing.get(key(found)), found.verdict(), found.reason(), day));
        }
      }
    }

    assertThat(broken.values()).as("%s", chronicle.tree(chronicle.end())).isEmpty();
  }

  @Example
  void whatMayBeMadeUpForAreRules() {
    assertThat(Rulebooks.shipped().stream().flatMap(b -> b.rules().stream()).map(Rule::id))
        .containsAll(Lasting.MAY_BE_MADE_UP_FOR.keySet());
  }

  /** What is judged here without evidence is what an assessment says. */
  @Example
  void verdictsAreThoseOfAnAssessment() {
    Chronicle chronicle = new Chronicle(1);
    LocalDate day = chronicle.end();
    AssessmentRequest all = AssessmentRequest.DEFAULT.only(Rulebooks.shipped());

    assertThat(BareFindings.of(chronicle.on(day), day, rule -> true))
        .isEqualTo(
            Assessor.assess(chronicle.on(day), all.detail(Detail.VERDICTS).asOf(day)).findings());
  }

  private static boolean isAsked(String rule) {
    return !Lasting.MAY_BE_MADE_UP_FOR.containsKey(rule);
  }

  private static Object key(Finding found) {
    return List.of(found.rule(), found.subject(), found.part(), found.phase());
  }

  @AfterContainer
  static void somethingWasMissed() {
    assertThat(missed).isPositive();
  }
}
