package io.github.ogpsdk.cli.page;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.rule.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A minimum requirement of one plan, over its phases.
 *
 * @param rulebook the rulebook
 * @param requirement the requirement, such as {@code 1.1}
 * @param cycle the id of the plan's cycle; none for requirements of no plan
 * @param findings what was found, phase by phase
 */
record Judged(String rulebook, String requirement, Optional<String> cycle, List<Finding> findings) {

  /** Returns the minimum requirements that were judged, plan by plan. */
  static Map<Optional<String>, List<Judged>> of(Assessment assessment) {
    Map<Optional<String>, Map<List<String>, List<Finding>>> groups = new LinkedHashMap<>();
    for (Finding finding : assessment.findings()) {
      if (isMinimum(finding)) {
        groups
            .computeIfAbsent(finding.cycle(), c -> new LinkedHashMap<>())
            .computeIfAbsent(
                List.of(finding.rulebook(), finding.requirement().orElseThrow()),
                k -> new ArrayList<>())
            .add(finding);
      }
    }
    Map<Optional<String>, List<Judged>> judged = new LinkedHashMap<>();
    groups.forEach(
        (cycle, byRequirement) ->
            byRequirement.forEach(
                (key, findings) ->
                    judged
                        .computeIfAbsent(cycle, c -> new ArrayList<>())
                        .add(new Judged(key.get(0), key.get(1), cycle, findings))));
    return judged;
  }

  /** Returns whether a finding counts for a minimum requirement. */
  static boolean isMinimum(Finding finding) {
    return finding.level() == Level.MINIMUM_REQUIREMENT && finding.requirement().isPresent();
  }

  Verdict verdict() {
    return Tally.united(findings.stream().map(Finding::verdict).toList());
  }
}
