package io.github.ogpsdk.rules.book;

import io.github.ogpsdk.model.Fraction;
import io.github.ogpsdk.model.assessment.Effect;
import io.github.ogpsdk.model.rule.Comparison;
import io.github.ogpsdk.model.rule.Condition;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Term;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Tells from a rule's conditions which way a parameter pulls: a rule is harder to meet where what
 * it requires holds less easily, and where what makes it apply holds more easily.
 */
final class Polarity {
  private static final LocalDate SOME_DAY = LocalDate.of(2020, 1, 1);

  /** Which values of a parameter make a rule harder to meet. */
  private enum Harder {
    GREATER,
    LESS,
    UNCLEAR
  }

  private Polarity() {}

  static Effect effect(Rule rule, String parameter, String before, String after) {
    Set<Harder> pulls = EnumSet.noneOf(Harder.class);
    collect(rule.must(), parameter, true, pulls);
    rule.when().ifPresent(w -> collect(w, parameter, false, pulls));
    Optional<Integer> growth = compare(before, after);
    if (pulls.size() != 1
        || pulls.contains(Harder.UNCLEAR)
        || growth.filter(g -> g != 0).isEmpty()) {
      return Effect.CHANGES;
    }
    boolean greater = growth.get() > 0;
    return greater == pulls.contains(Harder.GREATER) ? Effect.TIGHTENS : Effect.RELAXES;
  }

  private static void collect(Condition c, String parameter, boolean upright, Set<Harder> pulls) {
    if (c instanceof Condition.AllOf all) {
      all.conditions().forEach(p -> collect(p, parameter, upright, pulls));
    } else if (c instanceof Condition.AnyOf any) {
      any.conditions().forEach(p -> collect(p, parameter, upright, pulls));
    } else if (c instanceof Condition.Not not) {
      collect(not.condition(), parameter, !upright, pulls);
    } else if (c instanceof Condition.Each each) {
      each.where().ifPresent(w -> mention(w, parameter, pulls));
      collect(each.satisfies(), parameter, upright, pulls);
    } else if (c instanceof Condition.Some some) {
      collect(some.satisfies(), parameter, upright, pulls);
    } else if (c instanceof Condition.Compare compare) {
      if (names(compare.right(), parameter)) {
        pulls.add(harder(compare.comparison(), upright));
      } else {
        mention(compare.left(), parameter, pulls);
      }
    } else {
      mention(c, parameter, pulls);
    }
  }

  private static Harder harder(Comparison comparison, boolean upright) {
    return switch (comparison) {
      case AT_LEAST, MORE_THAN -> upright ? Harder.GREATER : Harder.LESS;
      case AT_MOST, LESS_THAN -> upright ? Harder.LESS : Harder.GREATER;
      case EQUAL_TO -> Harder.UNCLEAR;
    };
  }

  private static void mention(Object part, String parameter, Set<Harder> pulls) {
    if (part.toString().contains(new Term.Parameter(parameter).toString())) {
      pulls.add(Harder.UNCLEAR);
    }
  }

  private static boolean names(Term term, String parameter) {
    return term.equals(new Term.Parameter(parameter));
  }

  /** Returns the sign of the growth from one value to another, where both have an order. */
  private static Optional<Integer> compare(String before, String after) {
    try {
      if (before.startsWith("P") && after.startsWith("P")) {
        return Optional.of(
            SOME_DAY.plus(Period.parse(after)).compareTo(SOME_DAY.plus(Period.parse(before))));
      }
      return Optional.of(Fraction.parse(after).compareTo(Fraction.parse(before)));
    } catch (IllegalArgumentException | DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
