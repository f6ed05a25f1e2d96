package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.model.Verdict.INSUFFICIENT_EVIDENCE;
import static io.github.ogpsdk.model.Verdict.MET;
import static io.github.ogpsdk.model.Verdict.NOT_APPLICABLE;
import static io.github.ogpsdk.model.Verdict.NOT_MET;
import static io.github.ogpsdk.rules.book.Books.all;
import static io.github.ogpsdk.rules.book.Books.measure;
import static io.github.ogpsdk.rules.book.Books.not;
import static io.github.ogpsdk.rules.book.Books.rule;

import io.github.ogpsdk.model.rule.Condition;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/**
 * The co-chair of Georgia's council, from 2020.
 *
 * @ogp.source Decree no. 110 of 2020-02-13, as restated by the council
 */
final class GeorgiaChairRules {
  private GeorgiaChairRules() {}

  static List<Rule> rules() {
    return List.of(noRepeat(), nominatedUnanimously());
  }

  private static Condition coChairsTheCouncil() {
    return all(measure("type").is("coordination-council"), measure("chairRole").is("co-chair"));
  }

  private static Rule noRepeat() {
    return rule("MSF-GE-NOREPEAT")
        .about("chair-term")
        .level(Level.NATIONAL)
        .since("2020-02-13")
        .title(
            "No organization co-chairs twice in a row",
            "Aucune organisation n'assure la coprésidence deux fois de suite",
            "Ninguna organización copreside dos veces seguidas")
        .text(
            "An organization that co-chaired the council for one action plan does not co-chair it"
                + " for the next.",
            "Une organisation qui a coprésidé le conseil pour un plan d'action ne le copréside pas"
                + " pour le suivant.",
            "Una organización que copresidió el consejo durante un plan de acción no lo copreside"
                + " en el siguiente.")
        .cite(Documents.GEORGIA_COUNCIL)
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .when(coChairsTheCouncil())
        .must(not(measure("sameOrganizationAsBefore").holds()));
  }

  private static Rule nominatedUnanimously() {
    return rule("MSF-GE-UNANIM")
        .about("chair-term")
        .level(Level.NATIONAL)
        .since("2020-02-13")
        .title(
            "The co-chair is nominated unanimously by civil society",
            "La société civile désigne le coprésident à l'unanimité",
            "La sociedad civil designa a la copresidencia por unanimidad")
        .text(
            "The non-governmental organizations that vote in the council nominate the co-chair"
                + " unanimously.",
            "Les organisations non gouvernementales qui votent au conseil désignent le"
                + " coprésident à l'unanimité.",
            "Las organizaciones no gubernamentales con voto en el consejo designan a la"
                + " copresidencia por unanimidad.")
        .cite(Documents.GEORGIA_COUNCIL)
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .when(coChairsTheCouncil())
        .must(
            all(
                measure("chairChosenBy").is("civil-society", "non-government"),
                measure("unanimous").holds()));
  }
}
