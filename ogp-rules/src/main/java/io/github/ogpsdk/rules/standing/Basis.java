package io.github.ogpsdk.rules.standing;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.RequirementVerdict;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.partnership.StandingTrack;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What consequences are derived from: the facts, and the verdicts on them. */
public final class Basis {
  private final Partnership partnership;
  private final LocalDate asOf;
  private final List<Rule> rules;
  private final List<Finding> findings;
  private final List<RequirementVerdict> requirements;
  private final Map<String, Day> days;
  private final Map<String, List<Finding>> byRule = new HashMap<>();
  private final Map<String, List<Finding>> byCycle = new HashMap<>();
  private final Map<String, List<RequirementVerdict>> requirementsByCycle = new HashMap<>();

  /**
   * Puts together what consequences are derived from.
   *
   * @param partnership the facts
   * @param asOf the day of judgement
   * @param rules the rules that can have consequences, in the order in which grounds are told
   * @param findings the verdicts by rule and subject
   * @param requirements the verdicts by requirement
   * @param days the day that chooses the edition of each cycle, by the cycle's id
   */
  public Basis(
      Partnership partnership,
      LocalDate asOf,
      List<Rule> rules,
      List<Finding> findings,
      List<RequirementVerdict> requirements,
      Map<String, Day> days) {
    this.partnership = partnership;
    this.asOf = asOf;
    this.rules = List.copyOf(rules);
    this.findings = List.copyOf(findings);
    this.requirements = List.copyOf(requirements);
    this.days = Map.copyOf(days);
    for (Finding finding : findings) {
      add(byRule, finding.rule(), finding);
      finding.cycle().ifPresent(cycle -> add(byCycle, cycle, finding));
    }
    for (RequirementVerdict verdict : requirements) {
      verdict.cycle().ifPresent(cycle -> add(requirementsByCycle, cycle, verdict));
    }
  }

  private static <T> void add(Map<String, List<T>> lists, String key, T item) {
    lists.computeIfAbsent(key, k -> new ArrayList<>()).add(item);
  }

  Partnership partnership() {
    return partnership;
  }

  LocalDate asOf() {
    return asOf;
  }

  /** Returns the rules on whose failure a cycle is contrary to process. */
  List<Rule> grounds() {
    return rules.stream().filter(r -> r.ground().isPresent()).toList();
  }

  /** Returns the ids of the rules whose verdicts count for a track. */
  List<String> rules(StandingTrack track) {
    return rules.stream().filter(r -> r.track().equals(Optional.of(track))).map(Rule::id).toList();
  }

  /** Returns the findings of the rules whose verdicts count for a track, in document order. */
  List<Finding> of(StandingTrack track) {
    List<String> ids = rules(track);
    return findings.stream().filter(f -> ids.contains(f.rule())).toList();
  }

  List<Finding> findings() {
    return findings;
  }

  List<RequirementVerdict> requirements() {
    return requirements;
  }

  /** Returns whether a consequence or a standing can rest on verdicts of a rule. */
  public static boolean restsOn(Rule rule, Rulebook book) {
    return CycleConsequences.restOn(rule, book) || rule.track().isPresent();
  }

  /** Returns the day on which a cycle's plan was delivered, or what stands in for it. */
  Day day(Cycle cycle) {
    return days.getOrDefault(cycle.id(), Day.ANY);
  }

  /** Returns the findings of a rule, of all subjects. */
  List<Finding> of(String rule) {
    return List.copyOf(byRule.getOrDefault(rule, List.of()));
  }

  /** Returns the findings of a rule on a cycle. */
  List<Finding> of(String rule, Cycle cycle) {
    return of(cycle).stream().filter(f -> f.rule().equals(rule)).toList();
  }

  /** Returns the findings on a cycle. */
  List<Finding> of(Cycle cycle) {
    return byCycle.getOrDefault(cycle.id(), List.of());
  }

  /** Returns the verdicts on requirements of a cycle. */
  List<RequirementVerdict> requirements(Cycle cycle) {
    return requirementsByCycle.getOrDefault(cycle.id(), List.of());
  }

  /** Returns whether something recorded had surely happened by the day of judgement. */
  boolean isPast(Optional<PartialDate> date) {
    LocalDate recordedBy = partnership.asOf().map(PartialDate::latest).orElse(Day.LAST);
    return !EvaluationContext.happened(date, recordedBy).latest().isAfter(asOf);
  }
}
