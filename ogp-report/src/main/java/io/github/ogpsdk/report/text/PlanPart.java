package io.github.ogpsdk.report.text;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.rules.words.RequirementSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The minimum requirements of a plan: a title, each that was judged, then those that do not apply.
 */
final class PlanPart extends Part {
  PlanPart(Names names, Screen screen, Detail detail) {
    super(names, screen, detail);
  }

  /**
   * Prints a plan.
   *
   * @param each prints a requirement that applies, with its name
   */
  void print(
      Optional<String> cycle,
      List<RequirementSummary> requirements,
      BiConsumer<RequirementSummary, String> each) {
    String title =
        cycle
            .map(c -> phrases.get("verdicts.plan", "plan", names.plan(c)))
            .orElseGet(() -> phrases.get("verdicts.requirements"));
    screen.gap().print(Prose.of(Style.BOLD, title));
    List<String> none = new ArrayList<>();
    for (RequirementSummary one : requirements) {
      String name = names.requirement(one.rulebook(), one.requirement());
      if (one.verdict() == Verdict.NOT_APPLICABLE) {
        none.add(name);
      } else {
        each.accept(one, name);
      }
    }
    if (!none.isEmpty()) {
      String listed = phrases.get("verdicts.none", "list", phrases.list(none));
      screen.print(2, Signs.signed(Verdict.NOT_APPLICABLE), 4, Prose.of(Style.FAINT, listed));
    }
  }
}
