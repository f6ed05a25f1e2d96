package io.github.ogpsdk.rules.assess;

import io.github.ogpsdk.model.assessment.NotChecked;
import io.github.ogpsdk.model.assessment.RuleChange;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.partnership.MemberType;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.Outcomes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an assessment did not check, each with the reason. */
final class Unchecked {
  private Unchecked() {}

  /** Returns the rules left out, then the cycles that no rulebook is for. */
  static List<NotChecked> of(
      Partnership partnership,
      LocalDate asOf,
      List<RulebookSelector.Use> uses,
      RuleSet library,
      RuleFilter asked) {
    List<NotChecked> all = leftOut(library, asked, partnership);
    all.addAll(withoutEdition(partnership, uses, asOf));
    return all;
  }

  /** Rules that are switched off, or were not asked for. */
  private static List<NotChecked> leftOut(
      RuleSet library, RuleFilter asked, Partnership partnership) {
    List<NotChecked> left = new ArrayList<>();
    for (Rulebook book : library.books()) {
      for (Rule rule : RulebookSelector.isFor(book, partnership) ? book.rules() : List.<Rule>of()) {
        String because =
            !asked.has(rule, book)
                ? "not-asked-for"
                : isDisabledBy(library.changes(), rule)
                    ? "disabled-by-overlay"
                    : "disabled-unverified";
        if (!asked.has(rule, book) || rule.disabled().isPresent()) {
          left.add(
              new NotChecked(
                  Optional.of(rule.id()), Optional.of(book.id()), Optional.empty(), because));
        }
      }
    }
    return left;
  }

  /** Cycles for which no rulebook of their edition ships with this version. */
  private static List<NotChecked> withoutEdition(
      Partnership partnership, List<RulebookSelector.Use> uses, LocalDate asOf) {
    List<NotChecked> gaps = new ArrayList<>();
    if (partnership.member().type() != MemberType.NATIONAL) {
      return gaps;
    }
    Succession succession = Succession.of(partnership);
    for (Cycle cycle : partnership.cycles()) {
      boolean covered =
          !succession.isInScope(cycle, asOf)
              || uses.stream()
                  .filter(u -> Editions.isStandards(u.book()) && !u.book().rules().isEmpty())
                  .anyMatch(
                      u ->
                          Editions.inForce(u.book().effective(), Editions.of(cycle).day())
                              != Outcomes.FAILS);
      if (!covered) {
        gaps.add(
            new NotChecked(
                Optional.empty(),
                Optional.empty(),
                Optional.of(cycle.id()),
                "edition-not-available"));
      }
    }
    return gaps;
  }

  private static boolean isDisabledBy(List<RuleChange> changes, Rule rule) {
    return changes.stream().anyMatch(c -> c.rule().equals(rule.id()) && c.parameter().isEmpty());
  }
}
