package io.github.ogpsdk.rules.words;

import static io.github.ogpsdk.rules.book.Books.passes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.rule.Condition;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.rules.book.Rulebooks;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked alike, said once. */
class ConditionMergerTest {
  private static final Rule RULE =
      Rulebooks.find("ogp-process").orElseThrow().rule("PR-TWOCYCLES").orElseThrow();

  private static String asked(Condition condition) {
    return Explainer.in(Locale.ENGLISH).conditionInWords(condition, RULE);
  }

  private static Condition ofYears(Condition condition) {
    return new Condition.Each(
        "planYears", Optional.empty(), Optional.empty(), false, Optional.empty(), condition);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Of any two neighbors among the cycles for which (the cycle follows"
            + " directly on the one before it), at least one satisfies this: the member was"
            + " found to have acted according to process; or (it is not the case that (the"
            + " member was found to have acted contrary to process); and rules PR-14-LATE,"
            + " PR-14-NOENGAGE, PR-14-IRM, PR-17-4M, PR-17-INVOLVE, PR-17-INFORM, PR-17-REPO,"
            + " PR-LATE-12M, PR-MINREQ and PR-NOPROGRESS are met).",
        "fr | De deux voisins quelconques dans la liste des cycles pour lesquels (le"
            + " cycle suit directement le précédent), l’un au moins satisfait à ceci : il a"
            + " été constaté que le membre a agi conformément au processus ; ou (il n’est pas"
            + " vrai que (il a été constaté que le membre a agi contrairement au processus) ;"
            + " et les règles PR-14-LATE, PR-14-NOENGAGE, PR-14-IRM, PR-17-4M, PR-17-INVOLVE,"
            + " PR-17-INFORM, PR-17-REPO, PR-LATE-12M, PR-MINREQ et PR-NOPROGRESS sont"
            + " satisfaites).",
        "es | De dos vecinos cualesquiera en la lista de ciclos en que (el ciclo sigue"
            + " directamente al anterior), al menos uno cumple esto: se concluyó que el"
            + " miembro actuó conforme al proceso; o (no se da que (se concluyó que el"
            + " miembro actuó en contra del proceso); y se cumplen las reglas PR-14-LATE,"
            + " PR-14-NOENGAGE, PR-14-IRM, PR-17-4M, PR-17-INVOLVE, PR-17-INFORM, PR-17-REPO,"
            + " PR-LATE-12M, PR-MINREQ y PR-NOPROGRESS)."
      })
  void oneOfTwoNeighborsAndManyRulesAreOneSentence(String language, String sentence) {
    String found =
        Explainer.in(Locale.forLanguageTag(language)).conditionInWords(RULE.must(), RULE);

    assertThat(found.replace('\u00a0', ' ').replace('\u202f', ' ')).isEqualTo(sentence);
  }

  @Test
  void whatIsAskedOfEachObjectOfOneListIsSaidOnce() {
    Condition both =
        new Condition.AllOf(List.of(ofYears(passes("A-1")), ofYears(passes("A-2")), passes("B")));

    assertThat(asked(both))
        .isEqualTo("(For each of the plan years, rules A-1 and A-2 are met); and rule B is met.");
  }

  @Test
  void alternativesStayApart() {
    assertThat(asked(new Condition.AnyOf(List.of(passes("A"), passes("B")))))
        .isEqualTo("Rule A is met; or rule B is met.");
  }

  @Test
  void neighborsOfWhomDifferentThingsAreAskedAreNotTakenTogether() {
    Condition each =
        new Condition.Each(
            "cycles",
            Optional.empty(),
            Optional.of("cycle"),
            true,
            Optional.empty(),
            new Condition.AnyOf(List.of(passes("A", "previous"), passes("B", "cycle"))));

    assertThat(asked(each))
        .isEqualTo("For each of the cycles after the first, rule A is met; or rule B is met.");
  }
}
