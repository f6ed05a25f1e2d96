package io.github.ogpsdk.rules.assess;

import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.RequirementVerdict;
import io.github.ogpsdk.model.partnership.Partnership;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Verdicts by requirement, from the findings of its rules. */
final class Requirements {
  private Requirements() {}

  /**
   * Returns the verdicts on all requirements of which a rule was judged.
   *
   * @param asked the rules that were to be judged
   */
  static List<RequirementVerdict> of(
      List<RulebookSelector.Use> uses,
      RuleFilter asked,
      List<Finding> findings,
      Partnership partnership) {
    Map<List<String>, List<Finding>> groups = new LinkedHashMap<>();
    for (Finding f : findings) {
      if (f.requirement().isPresent()) {
        groups.computeIfAbsent(key(f), k -> new ArrayList<>()).add(f);
      }
    }
    DutyHolder holder = new DutyHolder(partnership);
    List<RequirementVerdict> verdicts = new ArrayList<>();
    for (List<Finding> group : groups.values()) {
      Finding any = group.get(0);
      verdicts.add(
          new RequirementVerdict(
              any.rulebook(),
              any.requirement().orElseThrow(),
              group.stream().map(Finding::level).min(Comparator.naturalOrder()),
              any.cycle(),
              any.phase(),
              verdict(group.stream().map(Finding::verdict).toList()),
              group.stream().map(Finding::rule).distinct().toList(),
              leftOut(uses, asked, any),
              any.phase().flatMap(p -> any.cycle().map(c -> holder.of(c, p)))));
    }
    return verdicts;
  }

  /** What the findings of one requirement have in common. */
  private static List<String> key(Finding f) {
    return List.of(
        f.rulebook(),
        f.requirement().orElseThrow(),
        f.cycle().orElse(""),
        f.phase().map(CyclePhase::code).orElse(""));
  }

  /** Returns the verdict of several: any not met, else any insufficient, else any met. */
  static Verdict verdict(List<Verdict> verdicts) {
    for (Verdict v : List.of(Verdict.NOT_MET, Verdict.INSUFFICIENT_EVIDENCE, Verdict.MET)) {
      if (verdicts.contains(v)) {
        return v;
      }
    }
    return Verdict.NOT_APPLICABLE;
  }

  /** Whether a rule of a requirement is switched off, or was not asked for. */
  private static boolean leftOut(List<RulebookSelector.Use> uses, RuleFilter asked, Finding any) {
    return uses.stream()
        .map(RulebookSelector.Use::book)
        .filter(b -> b.id().equals(any.rulebook()))
        .anyMatch(
            b ->
                b.rules().stream()
                    .filter(r -> r.requirement().equals(any.requirement()))
                    .anyMatch(r -> r.disabled().isPresent() || !asked.has(r, b)));
  }
}
