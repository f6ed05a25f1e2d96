package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.model.Verdict.INSUFFICIENT_EVIDENCE;
import static io.github.ogpsdk.model.Verdict.MET;
import static io.github.ogpsdk.model.Verdict.NOT_APPLICABLE;
import static io.github.ogpsdk.model.Verdict.NOT_MET;
import static io.github.ogpsdk.rules.book.Books.all;
import static io.github.ogpsdk.rules.book.Books.measure;
import static io.github.ogpsdk.rules.book.Books.rule;

import io.github.ogpsdk.model.rule.Condition;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/**
 * A body's chairs, terms and selections against its own charter.
 *
 * @ogp.source none: each body's own charter
 */
final class OwnPeopleRules {
  private OwnPeopleRules() {}

  static List<Rule> rules() {
    return List.of(termKeepsTheLimits(), chairIsAsSaid(), selectionIsAsSaid());
  }

  private static Condition endsInTime() {
    return measure("lastDay").atMost(measure("lastDayAllowed").value());
  }

  private static Condition isNotOneTooMany() {
    return measure("termNumber").atMost(measure("termsAllowed").value());
  }

  private static Rule termKeepsTheLimits() {
    return rule("MSF-OWN-TERM")
        .about("membership")
        .level(Level.OWN_RULES)
        .title(
            "Members serve no longer than the charter allows",
            "Les membres ne siègent pas plus longtemps que ne le permet le règlement",
            "Los miembros no ejercen más tiempo del que permite el reglamento")
        .text(
            "A member's term ends by the day that the charter in force when it began allows, and"
                + " it is not one term in a row too many.",
            "Le mandat d'un membre prend fin au plus tard le jour que permet le règlement en"
                + " vigueur à son début, et il ne dépasse pas le nombre de mandats consécutifs"
                + " permis.",
            "El mandato de un miembro termina a más tardar el día que permite el reglamento"
                + " vigente cuando comenzó, y no excede los mandatos consecutivos permitidos.")
        .cite(Documents.OWN_CHARTER)
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .when(measure("termRules").atLeast(1))
        .must(all(endsInTime(), isNotOneTooMany()));
  }

  private static Rule chairIsAsSaid() {
    return rule("MSF-OWN-CHAIR")
        .about("chair-term")
        .level(Level.OWN_RULES)
        .title(
            "The chair is filled as the charter says",
            "La présidence est pourvue comme le dit le règlement",
            "La presidencia se cubre como dice el reglamento")
        .text(
            "Whoever chairs comes from the side that the charter names, was chosen in the way that"
                + " it names, and chairs no longer and no more terms in a row than it allows.",
            "Qui préside vient du côté que désigne le règlement, a été choisi de la manière qu'il"
                + " prévoit, et ne préside ni plus longtemps ni plus de mandats consécutifs qu'il"
                + " ne le permet.",
            "Quien preside viene de la parte que indica el reglamento, fue elegido de la manera"
                + " que este prevé y no preside más tiempo ni más mandatos consecutivos de los que"
                + " permite.")
        .cite(Documents.OWN_CHARTER)
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .when(measure("chairRulesOn").atLeast(1))
        .must(
            all(
                measure("chairSideAllowed").holds(),
                measure("chairWayAllowed").holds(),
                endsInTime(),
                isNotOneTooMany()));
  }

  private static Rule selectionIsAsSaid() {
    return rule("MSF-OWN-SELECT")
        .about("selection")
        .level(Level.OWN_RULES)
        .title(
            "Members are selected as the charter says",
            "Les membres sont choisis comme le dit le règlement",
            "Los miembros se eligen como dice el reglamento")
        .text(
            "A selection uses only methods that the charter in force names for the side, and those"
                + " decide whom it names.",
            "Une sélection n'emploie que les méthodes que le règlement en vigueur prévoit pour le"
                + " côté concerné, et ceux qu'il désigne décident.",
            "Una selección solo emplea los métodos que el reglamento vigente prevé para la parte"
                + " en cuestión, y deciden quienes este indica.")
        .cite(Documents.OWN_CHARTER)
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(all(measure("methodsAllowed").holds(), measure("deciderAllowed").holds()));
  }
}
