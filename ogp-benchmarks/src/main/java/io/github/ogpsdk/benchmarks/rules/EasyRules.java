package io.github.ogpsdk.benchmarks.rules;

import io.github.ogpsdk.benchmarks.rules.Subjects.Held;
import io.github.ogpsdk.benchmarks.rules.Subjects.InPhase;
import io.github.ogpsdk.benchmarks.rules.Subjects.InYear;
import io.github.ogpsdk.benchmarks.rules.Subjects.OfBody;
import io.github.ogpsdk.benchmarks.rules.Subjects.OfPlan;
import io.github.ogpsdk.model.partnership.Partnership;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules 4.1: its conditions are the hand-written checks, so it is that floor and itself. */
public final class EasyRules implements Engine {
  private static final String SUBJECT = "subject";
  private static final String FAILURES = "failures";

  private final RulesEngine engine = new DefaultRulesEngine();
  private final Map<Class<?>, Rules> byKind = new LinkedHashMap<>();

  /** Builds the rules. */
  public EasyRules() {
    on(OfPlan.class, 0, s -> CommitmentChecks.lacksText(s.commitment()));
    on(OfPlan.class, 1, s -> CommitmentChecks.hasNotOneLead(s.commitment()));
    on(OfPlan.class, 2, s -> CommitmentChecks.lacksDates(s.commitment()));
    on(OfPlan.class, 3, s -> CommitmentChecks.lacksMilestone(s.commitment()));
    on(OfPlan.class, 4, s -> CommitmentChecks.hasMilestoneOutside(s.commitment()));
    on(OfPlan.class, 5, s -> CommitmentChecks.lacksStakeholder(s.commitment()));
    on(OfPlan.class, 6, s -> s.national() && CommitmentChecks.hasOtherId(s.commitment()));
    on(OfPlan.class, 7, s -> CommitmentChecks.servesNoValue(s.commitment()));
    on(OfPlan.class, 8, s -> CommitmentChecks.servesOnlyOthers(s.commitment()));
    on(OfBody.class, 9, s -> Checks.isUnbalanced(s.body(), s.table()));
    on(OfBody.class, 10, s -> Checks.hasFewKinds(s.table()));
    on(OfBody.class, 11, s -> Checks.hasUnnamed(s.table()));
    on(Held.class, 12, s -> Checks.lacksAgenda(s.meeting()));
    on(Held.class, 13, s -> Checks.lacksMinutes(s.meeting(), s.asOf()));
    on(InPhase.class, 14, s -> Checks.meetsTooSeldom(s.spaces(), s.from(), s.to()));
    on(InPhase.class, 15, s -> Checks.isOneSided(s.spaces(), s.from(), s.to()));
    on(InPhase.class, 16, s -> s.coCreation() && Checks.lacksNotice(s.notices(), s.from()));
    on(
        InPhase.class,
        17,
        s -> !s.coCreation() && Checks.lacksResults(s.repositories(), s.from(), s.to()));
    on(InYear.class, 18, s -> Checks.hasFewMeetings(s.spaces(), s.from(), s.to()));
    on(InYear.class, 19, s -> Checks.hasFewUpdates(s.repositories(), s.from(), s.to()));
  }

  private <S> void on(Class<S> kind, int rule, Predicate<S> fails) {
    byKind
        .computeIfAbsent(kind, k -> new Rules())
        .register(
            new RuleBuilder()
                .name(TwentyRules.IDS.get(rule))
                .priority(rule)
                .when(facts -> fails.test(kind.cast(facts.get(SUBJECT))))
                .then(facts -> facts.<Failures>get(FAILURES).add(rule))
                .build());
  }

  @Override
  public Failures failures(Partnership partnership) {
    Failures failures = new Failures();
    Subjects.each(
        partnership,
        subject -> {
          Facts facts = new Facts();
          facts.put(SUBJECT, subject);
          facts.put(FAILURES, failures);
          engine.fire(byKind.get(subject.getClass()), facts);
        });
    return failures;
  }
}
