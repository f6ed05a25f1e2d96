package io.github.ogpsdk.rules.assess;

import io.github.ogpsdk.model.assessment.Fault;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.book.Rulebooks;
import java.util.List;

/**
 * What all rulebooks shipped find, and nothing else: no requirements, no consequences, no other
 * readings.
 *
 * @param findings the findings, without evidence
 * @param faults the rules that broke
 */
public record Outlook(List<Finding> findings, List<Fault> faults) {
  private static final AssessmentRequest EVERY_RULE =
      AssessmentRequest.DEFAULT.only(Rulebooks.shipped()).detail(Detail.VERDICTS);

  /** Judges a partnership on its own day. */
  public static Outlook of(Partnership partnership) {
    RuleSet library = RuleSet.of(Rulebooks.shipped());
    AssessmentRun bench =
        new AssessmentRun(
            partnership, partnership.asOf().orElseThrow().latest(), EVERY_RULE, library);
    bench.judge(library);
    return new Outlook(bench.findings(), bench.faults());
  }
}
