package io.github.ogpsdk.rules.words;

import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.MissingFact;
import java.util.List;

/**
 * A fact that is missing, or several of one kind such as the start of each member's term, with the
 * findings that wait for it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param facts the facts, one or more
 * @param settles the findings that one of them alone could settle
 * @param helps the findings that wait for more besides
 */
public record WantedFact(List<MissingFact> facts, List<Finding> settles, List<Finding> helps) {
  /** Copies the lists. */
  public WantedFact {
    facts = List.copyOf(facts);
    settles = List.copyOf(settles);
    helps = List.copyOf(helps);
  }

  /**
   * Returns the findings that it counts for first: those it settles, else those it helps; but those
   * that belong to minimum requirements before others.
   */
  public List<Finding> findings() {
    return isDecisive() ? settles : helps;
  }

  /** Returns whether it settles the findings that it counts for first. */
  public boolean isDecisive() {
    return !settles.isEmpty() && (minimum(settles) > 0 || minimum(helps) == 0);
  }

  /** Returns how many of several findings belong to minimum requirements. */
  static int minimum(List<Finding> findings) {
    return (int) findings.stream().filter(AssessmentSummary::isMinimum).count();
  }
}
