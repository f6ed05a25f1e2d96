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
import java.util.Optional;

/** Verdicts by requirement, from the findings of its rules. */
final class Requirements {
  private Requirements() {}

  private record Key(
      String rulebook, String requirement, Optional<String> cycle, Optional<CyclePhase> phase) {}

  /**
   * Returns the verdicts on all requirements of which a rule was judged.
   *
   * @param asked the rules that were to be judged
   */
  static List<RequirementVerdict> of(
      List<Choice.Use> uses, RuleFilter asked, List<Finding> findings, Partnership partnership) {
    Map<Key, List<Finding>> groups = new LinkedHashMap<>();
    for (Finding f : findings) {
      if (f.requirement().isPresent()) {
        Key key = new Key(f.rulebook(), f.requirement().get(), f.cycle(), f.phase());
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(f);
      }
    }
    List<RequirementVerdict> verdicts = new ArrayList<>();
    groups.forEach(
        (key, group) ->
            verdicts.add(
                new RequirementVerdict(
                    key.rulebook(),
                    key.requirement(),
                    group.stream().map(Finding::level).min(Comparator.naturalOrder()),
                    key.cycle(),
                    key.phase(),
                    verdict(group.stream().map(Finding::verdict).toList()),
                    group.stream().map(Finding::rule).distinct().toList(),
                    leftOut(uses, asked, key),
                    key.phase()
                        .flatMap(p -> key.cycle().map(c -> DutyHolder.of(c, p, partnership))))));
    return verdicts;
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
  private static boolean leftOut(List<Choice.Use> uses, RuleFilter asked, Key key) {
    return uses.stream()
        .map(Choice.Use::book)
        .filter(b -> b.id().equals(key.rulebook()))
        .anyMatch(
            b ->
                b.rules().stream()
                    .filter(r -> r.requirement().filter(key.requirement()::equals).isPresent())
                    .anyMatch(r -> r.disabled().isPresent() || !asked.has(r, b)));
  }
}
