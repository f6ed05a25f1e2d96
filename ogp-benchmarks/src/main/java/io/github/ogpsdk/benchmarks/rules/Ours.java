package io.github.ogpsdk.benchmarks.rules;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.assess.AssessmentRequest;
import io.github.ogpsdk.rules.assess.Assessor;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** This library, through the calls that its users make. */
public final class Ours implements Engine {
  private static final AssessmentRequest REQUEST =
      AssessmentRequest.DEFAULT.only(List.of(TwentyRules.book()));

  @Override
  public Failures failures(Partnership partnership) {
    Failures failures = new Failures();
    Assessor.verdicts(
        partnership,
        REQUEST,
        (rule, subject, phase, verdict) -> {
          if (verdict == Verdict.NOT_MET) {
            failures.add(TwentyRules.IDS.indexOf(rule.id()));
          }
        });
    return failures;
  }

  /** Returns how often each verdict was given. */
  public VerdictCount verdicts(Partnership partnership) {
    VerdictCount count = new VerdictCount();
    Assessor.verdicts(partnership, REQUEST, (rule, subject, phase, verdict) -> count.add(verdict));
    return count;
  }

  /** Returns the rules that a subject fails, each once. */
  public Set<String> failedIds(Partnership partnership) {
    Set<String> failed = new LinkedHashSet<>();
    Assessor.verdicts(
        partnership,
        REQUEST,
        (rule, subject, phase, verdict) -> {
          if (verdict == Verdict.NOT_MET) {
            failed.add(rule.id());
          }
        });
    return failed;
  }

  /** Returns the findings, with evidence, of what is not met. */
  public List<Finding> evidenceOfFailures(Partnership partnership) {
    return new ArrayList<>(Assessor.failures(partnership, REQUEST));
  }

  /** Returns the whole assessment. */
  public Assessment evidenceOfEverything(Partnership partnership) {
    return Assessor.assess(partnership, REQUEST);
  }
}
