package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.model.Verdict.INSUFFICIENT_EVIDENCE;
import static io.github.ogpsdk.model.Verdict.MET;
import static io.github.ogpsdk.model.Verdict.NOT_APPLICABLE;
import static io.github.ogpsdk.model.Verdict.NOT_MET;
import static io.github.ogpsdk.rules.book.Books.all;
import static io.github.ogpsdk.rules.book.Books.any;
import static io.github.ogpsdk.rules.book.Books.count;
import static io.github.ogpsdk.rules.book.Books.each;
import static io.github.ogpsdk.rules.book.Books.measure;
import static io.github.ogpsdk.rules.book.Books.not;
import static io.github.ogpsdk.rules.book.Books.rule;

import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Term;
import java.util.List;

/**
 * A body's meetings, quorum and decisions against its own charter.
 *
 * @ogp.source none: each body's own charter
 */
final class OwnSessionRules {
  private OwnSessionRules() {}

  static List<Rule> rules() {
    return List.of(meetsAsItsCharterSays());
  }

  private static Rule meetsAsItsCharterSays() {
    Term maxInterval = measure("maxInterval").value();
    return rule("MSF-OWN-FREQ")
        .about("charter")
        .level(Level.OWN_RULES)
        .title(
            "The body meets as often as its charter says",
            "L'instance se réunit aussi souvent que le dit son règlement",
            "La instancia se reúne con la frecuencia que dice su reglamento")
        .text(
            "Between two meetings no more time passes than the charter allows, and each complete"
                + " year has at least as many meetings as it asks for.",
            "Entre deux réunions il ne passe pas plus de temps que ne le permet le règlement, et"
                + " chaque année complète compte au moins autant de réunions qu'il en demande.",
            "Entre dos reuniones no pasa más tiempo del que permite el reglamento, y cada año"
                + " completo tiene al menos tantas reuniones como este pide.")
        .cite(Documents.OWN_CHARTER)
        .parameter("year", "calendar-year", "charter-year")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .when(
            all(
                measure("setsRhythm").holds(),
                any(
                    not(measure("charterSpan").atMost(maxInterval)),
                    count("charterYears").atLeast(1))))
        .must(
            all(
                measure("charterGaps").atMost(maxInterval),
                each("charterYears")
                    .satisfying(measure("meetingsHeld").atLeast(measure("minPerYear").value()))));
  }
}
