package io.github.ogpsdk.rules.standing;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.RequirementVerdict;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.measure.Setting;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What consequences are derived from: the facts, and the verdicts on them.
 *
 * @param partnership the facts
 * @param asOf the day of judgement
 * @param findings the verdicts by rule and subject
 * @param requirements the verdicts by requirement
 * @param days the day that chooses the edition of each cycle, by the cycle's id
 */
public record Basis(
    Partnership partnership,
    LocalDate asOf,
    List<Finding> findings,
    List<RequirementVerdict> requirements,
    Map<String, Day> days) {
  /** Copies lists and map. */
  public Basis {
    findings = List.copyOf(findings);
    requirements = List.copyOf(requirements);
    days = Map.copyOf(days);
  }

  /** Returns whether a consequence or a standing can rest on verdicts of a rule. */
  public static boolean restsOn(Rule rule, Rulebook book) {
    return CycleConsequences.restOn(rule, book) || StandingReports.restOn(rule);
  }

  /** Returns the day on which a cycle's plan was delivered, or what stands in for it. */
  Day day(Cycle cycle) {
    return days.getOrDefault(cycle.id(), Day.ANY);
  }

  /** Returns the findings of a rule, of all subjects. */
  List<Finding> of(String rule) {
    return findings.stream().filter(f -> f.rule().equals(rule)).toList();
  }

  /** Returns the findings of a rule on a cycle. */
  List<Finding> of(String rule, Cycle cycle) {
    return of(rule).stream().filter(f -> f.cycle().equals(Optional.of(cycle.id()))).toList();
  }

  /** Returns whether something recorded had surely happened by the day of judgement. */
  boolean isPast(Optional<PartialDate> date) {
    LocalDate recordedBy = partnership.asOf().map(PartialDate::latest).orElse(Day.LAST);
    return !Setting.happened(date, recordedBy).latest().isAfter(asOf);
  }
}
