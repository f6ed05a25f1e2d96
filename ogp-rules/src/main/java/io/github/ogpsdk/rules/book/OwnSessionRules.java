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
import static io.github.ogpsdk.rules.book.Books.parameter;
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
    return List.of(meetsAsItsCharterSays(), reachesItsQuorum(), decidesAsItsCharterSays());
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

  private static Rule reachesItsQuorum() {
    return rule("MSF-OWN-QUORUM")
        .about("meeting")
        .level(Level.OWN_RULES)
        .title(
            "The meeting reached the quorum of its charter",
            "La réunion a atteint le quorum de son règlement",
            "La reunión alcanzó el quórum de su reglamento")
        .text(
            "At a meeting as many members are present as the quorum of the charter in force asks"
                + " for, in all and of each side.",
            "À une réunion sont présents autant de membres que le demande le quorum du règlement en"
                + " vigueur, au total et de chaque côté.",
            "En una reunión están presentes tantos miembros como pide el quórum del reglamento"
                + " vigente, en total y de cada parte.")
        .cite(Documents.OWN_CHARTER)
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(
            each("quorumDemands")
                .where(measure("quorumBinds").holds())
                .satisfying(measure("membersPresent").atLeast(measure("membersNeeded").value())));
  }

  private static Rule decidesAsItsCharterSays() {
    Books.Measured won = measure("votesWon").with("cast", parameter("cast"));
    Term needed = measure("votesNeeded").value();
    return rule("MSF-OWN-DECIDE")
        .about("decision")
        .level(Level.OWN_RULES)
        .title(
            "The decision was carried as its charter says",
            "La décision a été prise comme le dit son règlement",
            "La decisión se tomó como dice su reglamento")
        .text(
            "A decision is adopted only with the votes that the charter in force asks for, of the"
                + " body and of each side.",
            "Une décision n'est adoptée qu'avec les voix que demande le règlement en vigueur, de"
                + " l'instance et de chaque côté.",
            "Una decisión se adopta solo con los votos que pide el reglamento vigente, de la"
                + " instancia y de cada parte.")
        .cite(Documents.OWN_CHARTER)
        .parameter("cast", "for-and-against", "with-abstentions")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .when(measure("outcome").is("adopted"))
        .must(
            each("voteDemands")
                .where(measure("votesBind").holds())
                .satisfying(
                    any(
                        all(measure("isStrict").holds(), won.moreThan(needed)),
                        all(not(measure("isStrict").holds()), won.atLeast(needed)))));
  }
}
