package io.github.ogpsdk.rules.assess;

import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.RequirementVerdict;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Rulebook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Verdicts by requirement, from the findings of its rules. */
final class Requirements {
  private Requirements() {}

  static List<RequirementVerdict> of(
      List<Choice.Use> uses, List<Finding> findings, Partnership partnership) {
    Map<List<String>, List<Finding>> groups = new LinkedHashMap<>();
    for (Finding f : findings) {
      if (f.requirement().isPresent()) {
        groups.computeIfAbsent(key(f), k -> new ArrayList<>()).add(f);
      }
    }
    List<RequirementVerdict> verdicts = new ArrayList<>();
    for (List<Finding> group : groups.values()) {
      Finding any = group.get(0);
      verdicts.add(
          new RequirementVerdict(
              any.rulebook(),
              any.requirement().orElseThrow(),
              any.cycle(),
              any.phase(),
              verdict(group.stream().map(Finding::verdict).toList()),
              group.stream().map(Finding::rule).distinct().toList(),
              disabled(uses, any),
              any.phase().flatMap(p -> any.cycle().map(c -> DutyHolder.of(c, p, partnership)))));
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

  private static boolean disabled(List<Choice.Use> uses, Finding any) {
    for (Choice.Use use : uses) {
      Rulebook book = use.book();
      if (book.id().equals(any.rulebook())) {
        for (Rule rule : book.rules()) {
          if (rule.disabled().isPresent() && rule.requirement().equals(any.requirement())) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
