package io.github.ogpsdk.rules.assess;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.OtherReading;
import io.github.ogpsdk.model.cycle.CoCreation;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.rule.Effective;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Outcomes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What an earlier edition would say of a cycle whose co-creation began under it, kept apart from
 * the findings of the edition that decides.
 *
 * @ogp.source none: SDK decision, on a plan begun in 2019 and judged by the edition of 2022
 */
final class OtherReadings {
  private OtherReadings() {}

  /**
   * Returns the other readings of all cycles; none where the editions were not chosen by date.
   *
   * @param editions the rulebooks among which the earlier edition is found
   * @param asked the rules that are to be judged
   * @param benches gives a bench for each reading
   */
  static List<OtherReading> of(
      Partnership partnership,
      List<RulebookSelector.Use> uses,
      List<Rulebook> editions,
      RuleFilter asked,
      Supplier<AssessmentRun> benches) {
    List<OtherReading> readings = new ArrayList<>();
    for (Cycle cycle : partnership.cycles()) {
      Optional<Rulebook> decides =
          uses.stream()
              .filter(u -> !u.chosen().because().equals("named"))
              .map(RulebookSelector.Use::book)
              .filter(b -> Editions.isStandards(b) && inForce(b, Editions.of(cycle).day()))
              .findFirst();
      Optional<PartialDate> began = cycle.coCreation().flatMap(CoCreation::from);
      if (decides.isPresent() && began.isPresent()) {
        editions.stream()
            .filter(b -> Editions.isStandards(b) && !b.rules().isEmpty())
            .filter(b -> !b.id().equals(decides.get().id()))
            .filter(b -> inForce(b, Day.of(began.get())))
            .findFirst()
            .filter(b -> b.rules().stream().anyMatch(r -> asked.has(r, b)))
            .map(b -> read(cycle, b, decides.get(), began.get(), asked, benches.get(), partnership))
            .ifPresent(readings::add);
      }
    }
    return readings;
  }

  private static boolean inForce(Rulebook book, Day day) {
    return Editions.inForce(book.effective(), day) == Outcomes.HOLDS;
  }

  private static OtherReading read(
      Cycle cycle,
      Rulebook earlier,
      Rulebook decides,
      PartialDate began,
      RuleFilter asked,
      AssessmentRun bench,
      Partnership partnership) {
    Rulebook atAnyTime = atAnyTime(earlier);
    for (Rule rule : earlier.rules()) {
      if (rule.disabled().isEmpty() && asked.has(rule, earlier)) {
        bench.judge(rule, atAnyTime);
      }
    }
    List<Finding> findings =
        bench.findings().stream().filter(f -> f.cycle().equals(Optional.of(cycle.id()))).toList();
    RulebookSelector.Use use = new RulebookSelector.Use(earlier, Editions.of(cycle).chosen(cycle));
    return new OtherReading(
        cycle.id(),
        earlier.id(),
        decides.id(),
        began.toString(),
        Requirements.of(List.of(use), asked, findings, partnership),
        findings);
  }

  /** The same rules with no time in force: the reading asks what they would say after it. */
  private static Rulebook atAnyTime(Rulebook book) {
    return book.withEffective(Effective.ALWAYS);
  }
}
