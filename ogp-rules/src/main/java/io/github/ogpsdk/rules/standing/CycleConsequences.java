package io.github.ogpsdk.rules.standing;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Consequence;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.OfficialFinding;
import io.github.ogpsdk.model.assessment.RequirementVerdict;
import io.github.ogpsdk.model.assessment.Trigger;
import io.github.ogpsdk.model.assessment.UsedVerdict;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.partnership.TriggerGround;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.Outcomes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What verdicts mean for the process of each cycle, ground by ground and by the rules of its era.
 *
 * <p>One ground is enough; several in one cycle are still one cycle. The official finding is the
 * IRM's and OGP's: where one is recorded it stands beside.
 *
 * @ogp.source rules PR-* and P22-GRACE
 */
public final class CycleConsequences {
  private static final String STANDARDS = "ogp-standards-2022";

  /** Why a rule says nothing of a cycle before the cycle comes. */
  private static final Set<String> OF_OTHER_TIMES = Set.of("not-yet-due", "phase");

  private CycleConsequences() {}

  /** Returns the consequences of the cycles that were judged or found on, in document order. */
  public static List<Consequence> of(Basis basis) {
    List<Consequence> consequences = new ArrayList<>();
    for (Cycle cycle : basis.partnership().cycles()) {
      List<Trigger> triggers = triggers(cycle, basis);
      List<OfficialFinding> official = Officials.of(cycle, basis);
      if (triggers.stream().anyMatch(t -> !isToCome(t, cycle, basis)) || !official.isEmpty()) {
        consequences.add(consequence(cycle, triggers, official));
      }
    }
    return consequences;
  }

  /** Whether consequences rest on a rule: it is a ground, or one of the standards' requirements. */
  static boolean restOn(Rule rule, Rulebook book) {
    boolean required = rule.requirement().isPresent() || rule.level() == Level.MINIMUM_REQUIREMENT;
    return (required && book.id().equals(STANDARDS)) || rule.ground().isPresent();
  }

  /** Whether nothing of a ground is due yet: it says nothing of the cycle. */
  private static boolean isToCome(Trigger trigger, Cycle cycle, Basis basis) {
    List<Finding> findings = basis.of(trigger.rule(), cycle);
    return !findings.isEmpty()
        && findings.stream()
            .allMatch(f -> f.reason().filter(r -> OF_OTHER_TIMES.contains(r.code())).isPresent());
  }

  private static Consequence consequence(
      Cycle cycle, List<Trigger> triggers, List<OfficialFinding> official) {
    Outlook outlook =
        triggers.isEmpty()
            ? Outlook.UNDETERMINED
            : Outlook.worst(triggers.stream().map(CycleConsequences::outlook).toList());
    boolean grace = triggers.stream().anyMatch(Trigger::grace);
    List<String> rules = new ArrayList<>();
    triggers.stream().filter(t -> outlook(t) == outlook).forEach(t -> rules.add(t.rule()));
    if (grace) {
      rules.add(Grace.RULE);
    }
    return new Consequence(
        cycle.id(), outlook.code(), rules.stream().distinct().toList(), grace, triggers, official);
  }

  private static Outlook outlook(Trigger trigger) {
    for (Outlook outlook : Outlook.values()) {
      if (outlook.code().equals(trigger.code())) {
        return outlook;
      }
    }
    throw new IllegalStateException("no outlook has the code " + trigger.code());
  }

  private static List<Trigger> triggers(Cycle cycle, Basis basis) {
    List<Trigger> triggers = new ArrayList<>();
    boolean byRequirements = true;
    for (Rule rule : basis.grounds()) {
      List<Finding> findings = basis.of(rule.id(), cycle);
      boolean minimum = rule.ground().equals(Optional.of(TriggerGround.MINIMUM_REQUIREMENTS));
      if (minimum && byRequirements) {
        byRequirements = false;
        minimum(rule, cycle, basis, findings).ifPresent(triggers::add);
      } else if (!findings.isEmpty()) {
        triggers.add(trigger(rule, Outlook.ofFindings(findings), false, findings));
      }
    }
    return triggers;
  }

  /**
   * The ground of minimum requirements, by the first rule that has it: by the rule itself; by
   * verdicts on requirements where it was not judged, be it that the grace period took it away, and
   * where a requirement is not met that the IRM may yet find otherwise.
   */
  private static Optional<Trigger> minimum(Rule rule, Cycle cycle, Basis basis, List<Finding> all) {
    List<Finding> judged = all.stream().filter(f -> !Grace.takesAway(f)).toList();
    List<Finding> own = isFoundOnlyByFacts(cycle, basis, judged) ? List.of() : judged;
    List<Finding> findings = own.isEmpty() ? requirements(cycle, basis) : own;
    List<Verdict> verdicts = own.isEmpty() ? verdicts(cycle, basis) : List.of();
    if (own.isEmpty() && verdicts.isEmpty()) {
      return Optional.empty();
    }
    Outlook outlook = own.isEmpty() ? Outlook.ofAll(verdicts) : Outlook.ofFindings(own);
    int grace = outlook == Outlook.NONE ? Outcomes.FAILS : Grace.of(cycle, basis.day(cycle));
    Outlook left =
        switch (grace) {
          case Outcomes.HOLDS -> Outlook.NONE;
          case Outcomes.FAILS -> outlook;
          default -> Outlook.UNDETERMINED;
        };
    List<Finding> deciding =
        findings.stream()
            .filter(f -> !own.isEmpty() || Outlook.of(f.verdict()) == outlook)
            .toList();
    return Optional.of(trigger(rule, left, grace == Outcomes.HOLDS, deciding));
  }

  /**
   * Whether the rule is open, as the IRM's word is not known, in a phase in which the facts show a
   * requirement that is not met.
   */
  private static boolean isFoundOnlyByFacts(Cycle cycle, Basis basis, List<Finding> own) {
    return own.stream().noneMatch(f -> f.verdict() == Verdict.NOT_MET)
        && own.stream()
            .filter(f -> f.verdict() == Verdict.INSUFFICIENT_EVIDENCE)
            .anyMatch(
                f ->
                    requirements(cycle, basis).stream()
                        .anyMatch(
                            r -> r.phase().equals(f.phase()) && r.verdict() == Verdict.NOT_MET));
  }

  private static List<Verdict> verdicts(Cycle cycle, Basis basis) {
    return basis.requirements(cycle).stream()
        .filter(r -> r.rulebook().equals(STANDARDS))
        .map(RequirementVerdict::verdict)
        .toList();
  }

  private static List<Finding> requirements(Cycle cycle, Basis basis) {
    return basis.of(cycle).stream()
        .filter(f -> f.rulebook().equals(STANDARDS) && f.level() == Level.MINIMUM_REQUIREMENT)
        .toList();
  }

  private static Trigger trigger(Rule by, Outlook outlook, boolean grace, List<Finding> findings) {
    Optional<Finding> own = findings.stream().filter(f -> f.rule().equals(by.id())).findFirst();
    return new Trigger(
        by.ground().orElseThrow().code(),
        outlook.code(),
        by.id(),
        own.map(Finding::rulebook),
        own.map(Finding::citation),
        grace,
        findings.stream().map(UsedVerdict::of).toList());
  }
}
