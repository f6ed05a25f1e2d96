package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.model.assessment.Assumption;
import io.github.ogpsdk.model.assessment.Evidence;
import io.github.ogpsdk.model.assessment.MissingFact;
import io.github.ogpsdk.model.assessment.ReadingVerdict;
import io.github.ogpsdk.model.assessment.Reason;
import io.github.ogpsdk.model.assessment.TruthValue;
import io.github.ogpsdk.rules.Outcomes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a rule came to for one subject.
 *
 * @param outcomes the set of outcomes that the facts leave open
 * @param reason why the rule does not apply, if it does not
 * @param parameters the parameters used
 * @param evidence the tree that decided
 * @param missing the facts that would settle it
 * @param moreMissing how many more there are than are told
 * @param readings the verdicts under other readings, where they differ
 * @param assumptions what was taken for granted
 */
public record RuleOutcome(
    int outcomes,
    Optional<Reason> reason,
    Map<String, String> parameters,
    Evidence evidence,
    List<MissingFact> missing,
    int moreMissing,
    List<ReadingVerdict> readings,
    List<Assumption> assumptions) {
  private static final Evidence NOTHING =
      new Evidence(
          "none",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Map.of(),
          TruthValue.NONE,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Map.of(),
          List.of(),
          List.of(),
          Optional.empty(),
          List.of());

  /** Returns what a rule came to, without its evidence. */
  public static RuleOutcome bare(int outcomes) {
    return bare(outcomes, Optional.empty(), Map.of());
  }

  static RuleOutcome bare(int outcomes, Optional<Reason> reason, Map<String, String> parameters) {
    return new RuleOutcome(
        outcomes, reason, parameters, NOTHING, List.of(), 0, List.of(), List.of());
  }

  /** Returns this judgement for a rule that does not apply for a reason. */
  public RuleOutcome because(Reason why) {
    return new RuleOutcome(
        Outcomes.NONE,
        Optional.of(why),
        parameters,
        evidence,
        List.of(),
        0,
        List.of(),
        assumptions);
  }

  /** Returns this judgement with one more fact that is missing. */
  public RuleOutcome missing(String at) {
    if (missing.stream().anyMatch(m -> m.at().equals(at))) {
      return this;
    }
    List<MissingFact> more = new ArrayList<>(missing);
    more.add(new MissingFact(at, Optional.empty(), Optional.empty(), List.of()));
    return new RuleOutcome(
        outcomes, reason, parameters, evidence, more, moreMissing, readings, assumptions);
  }
}
