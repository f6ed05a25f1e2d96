package io.github.ogpsdk.rules.assess;

import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.engine.CompiledRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Judges by changed copies of all rulebooks shipped, which requests refuse. */
public final class InPlace {
  private InPlace() {}

  /**
   * Returns the findings by the rulebooks that are for the member.
   *
   * @param books all rulebooks shipped or copies of all of them, changed
   */
  public static List<Finding> findings(Partnership partnership, List<Rulebook> books) {
    Map<String, Rulebook> homes = new HashMap<>();
    books.forEach(book -> book.rules().forEach(rule -> homes.put(rule.id(), book)));
    List<Rule> rules = books.stream().flatMap(book -> book.rules().stream()).toList();
    List<Rulebook> used =
        books.stream().filter(b -> RulebookSelector.isFor(b, partnership)).toList();
    RuleSet library =
        new RuleSet(used, List.of(), CompiledRules.compile(rules, homes.keySet()), homes);
    AssessmentRun bench =
        new AssessmentRun(
            partnership,
            partnership.asOf().orElseThrow().latest(),
            AssessmentRequest.DEFAULT,
            library);
    bench.judge(library);
    return bench.findings();
  }
}
