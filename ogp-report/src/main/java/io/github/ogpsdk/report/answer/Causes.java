package io.github.ogpsdk.report.answer;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.report.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts findings that are not met together by the reason that decided them. */
final class Causes {
  private final Names names;
  private final Map<String, Integer> order = new LinkedHashMap<>();

  Causes(Names names) {
    this.names = names;
    names.assessed().partnership().cycles().forEach(c -> order.putIfAbsent(c.id(), order.size()));
  }

  /**
   * Returns the causes: minimum requirements first, those of the current plan and of no plan, then
   * the newest.
   */
  List<Cause> of(List<Finding> findings) {
    Map<String, List<Finding>> reasons = new LinkedHashMap<>();
    findings.stream()
        .filter(f -> f.verdict() == Verdict.NOT_MET)
        .sorted(Comparator.comparing(Finding::level).thenComparing(this::age))
        .forEach(f -> reasons.computeIfAbsent(reason(f), r -> new ArrayList<>()).add(f));
    Map<Set<String>, List<Cause>> byRules = new LinkedHashMap<>();
    reasons.forEach(
        (reason, found) -> {
          Set<String> rules = new LinkedHashSet<>();
          found.forEach(f -> rules.add(f.rule()));
          byRules
              .computeIfAbsent(rules, r -> new ArrayList<>())
              .add(new Cause(reason, subject(found), found));
        });
    return byRules.values().stream().map(this::together).toList();
  }

  /** Returns one cause for several that break the same rules on other plans or at other times. */
  private Cause together(List<Cause> alike) {
    if (alike.size() == 1) {
      return alike.get(0);
    }
    List<Finding> all = new ArrayList<>();
    alike.forEach(c -> all.addAll(c.findings()));
    return new Cause(alike.get(0).reason(), subject(all), all);
  }

  private String reason(Finding finding) {
    return names.explainer().because(finding, names.assessed().partnership());
  }

  /** The newest first; what is about no plan counts as the newest. */
  private int age(Finding finding) {
    return finding.cycle().map(c -> -order.getOrDefault(c, 0)).orElse(Integer.MIN_VALUE);
  }

  private String subject(List<Finding> findings) {
    Set<String> subjects = new LinkedHashSet<>();
    for (Finding finding : findings) {
      Optional<String> cycle = finding.cycle();
      subjects.add(
          cycle
              .map(names::plan)
              .orElseGet(() -> names.explainer().subject(finding, names.assessed().partnership())));
    }
    return names.phrases().list(List.copyOf(subjects));
  }
}
