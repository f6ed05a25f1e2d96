package io.github.ogpsdk.rules.words;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.MissingFact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A minimum requirement of one plan, over its phases.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rulebook the rulebook's id
 * @param requirement the requirement, such as {@code 1.1}
 * @param cycle the id of the plan's cycle; none for requirements of no plan
 * @param findings what was found, phase by phase
 */
public record RequirementSummary(
    String rulebook, String requirement, Optional<String> cycle, List<Finding> findings) {
  /** Copies the list. */
  public RequirementSummary {
    findings = List.copyOf(findings);
  }

  /**
   * A fact that rules of a requirement wait for.
   *
   * @param fact the fact; none where rules are open and lack none
   * @param findings the findings that wait for it
   */
  public record Lack(Optional<MissingFact> fact, List<Finding> findings) {
    /** Copies the list. */
    public Lack {
      findings = List.copyOf(findings);
    }

    /** Returns how many facts are missing to the findings, this one included. */
    public int facts() {
      return (int)
          findings.stream()
              .flatMap(f -> f.missing().stream())
              .map(MissingFact::at)
              .distinct()
              .count();
    }
  }

  /** Returns the verdict on the requirement. */
  public Verdict verdict() {
    return new VerdictCounts(findings.stream().map(Finding::verdict).toList()).united();
  }

  /** Returns the findings with a verdict. */
  public List<Finding> of(Verdict verdict) {
    return findings.stream().filter(f -> f.verdict() == verdict).toList();
  }

  /** Returns the findings that are not met, whatever facts are still to come. */
  public List<Finding> failures() {
    return of(Verdict.NOT_MET).stream().filter(f -> !AssessmentSummary.isWaiting(f)).toList();
  }

  /** Returns the findings that wait for facts by the fact that they lack, in few groups. */
  public List<Lack> lacks() {
    List<Finding> open = new ArrayList<>(findings);
    List<Lack> lacks = new ArrayList<>();
    open.removeIf(f -> !AssessmentSummary.isWaiting(f));
    while (!open.isEmpty()) {
      Optional<MissingFact> fact = mostWanted(open);
      List<Finding> group =
          open.stream().filter(f -> fact.isEmpty() || lacks(f, fact.get())).toList();
      lacks.add(new Lack(fact, group));
      open.removeIf(f -> fact.isEmpty() || lacks(f, fact.get()));
    }
    return lacks;
  }

  private static Optional<MissingFact> mostWanted(List<Finding> open) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    open.forEach(f -> f.missing().forEach(m -> counts.merge(m.at(), 1, Integer::sum)));
    MissingFact most = null;
    int count = 0;
    for (Finding finding : open) {
      for (MissingFact fact : finding.missing()) {
        int waiting = counts.getOrDefault(fact.at(), 0);
        boolean more = waiting > count;
        if (more || (waiting == count && most != null && isBetter(fact, most))) {
          most = fact;
          count = waiting;
        }
      }
    }
    return Optional.ofNullable(most);
  }

  private static boolean isBetter(MissingFact fact, MissingFact than) {
    return than.settles().isEmpty() && !fact.settles().isEmpty();
  }

  private static boolean lacks(Finding finding, MissingFact fact) {
    return finding.missing().stream().anyMatch(m -> m.at().equals(fact.at()));
  }
}
