package io.github.ogpsdk.rules.assess;

import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.book.Rulebooks;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * The findings of an assessment by all rulebooks shipped, without their evidence and without what
 * is derived from them: about a tenth of the work.
 */
public final class BareFindings {
  private static final RuleSet ALL = RuleSet.of(Rulebooks.shipped());
  private static final AssessmentRequest REQUEST =
      AssessmentRequest.DEFAULT.detail(Detail.VERDICTS);

  private BareFindings() {}

  /**
   * Returns the findings on a day.
   *
   * @param wanted the ids of rules to judge
   */
  public static List<Finding> of(Partnership partnership, LocalDate day, Predicate<String> wanted) {
    AssessmentRun bench = new AssessmentRun(partnership, day, REQUEST, ALL);
    bench.judge(ALL, (rule, book) -> wanted.test(rule.id()));
    if (!bench.faults().isEmpty()) {
      throw new AssertionError(bench.faults());
    }
    return bench.findings();
  }
}
