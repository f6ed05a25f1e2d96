package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.model.Verdict.INSUFFICIENT_EVIDENCE;
import static io.github.ogpsdk.model.Verdict.MET;
import static io.github.ogpsdk.model.Verdict.NOT_APPLICABLE;
import static io.github.ogpsdk.model.Verdict.NOT_MET;
import static io.github.ogpsdk.rules.book.Books.all;
import static io.github.ogpsdk.rules.book.Books.any;
import static io.github.ogpsdk.rules.book.Books.measure;
import static io.github.ogpsdk.rules.book.Books.parameter;
import static io.github.ogpsdk.rules.book.Books.rule;

import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/** The starting text on seats. */
final class PartnershipSeatRules {
  private PartnershipSeatRules() {}

  static List<Rule> rules() {
    return List.of(balance(), aligned(), inclusive(), named());
  }

  private static Rule balance() {
    return rule("MSF-SEED-BALANCE")
        .about("seat-table")
        .level(Level.GOOD_PRACTICE)
        .title(
            "The two sides hold equal seats",
            "Les deux côtés ont autant de sièges",
            "Las dos partes tienen los mismos asientos")
        .text(
            "In a body where government and civil society sit as equals, the government side and"
                + " the side outside government hold the same number of seats.",
            "Dans une instance où le gouvernement et la société civile siègent à égalité, le côté"
                + " gouvernemental et le côté non gouvernemental ont le même nombre de sièges.",
            "En una instancia donde el gobierno y la sociedad civil se sientan como iguales, la"
                + " parte gubernamental y la no gubernamental tienen el mismo número de asientos.")
        .cite(Documents.STARTING_TEXT)
        .parameter("tolerance", "0")
        .parameter("autonomous", "with-government", "own-side")
        .when(
            measure("type")
                .is(
                    "joint-steering-committee",
                    "national-steering-committee",
                    "multisector-commission"))
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(
            measure("seatImbalance")
                .with("a", "government")
                .with("b", "non-government")
                .with("autonomous", parameter("autonomous"))
                .atMost(parameter("tolerance")));
  }

  private static Rule aligned() {
    return rule("MSF-SEED-ALIGNED")
        .about("seat-table")
        .level(Level.GOOD_PRACTICE)
        .title(
            "The national committee follows the international one",
            "Le comité national suit le comité international",
            "El comité nacional sigue al internacional")
        .text(
            "A national steering committee has two equal halves, and civil society's share is at"
                + " least its share in the international Steering Committee of that time.",
            "Un comité de pilotage national a deux moitiés égales, et la part de la société civile"
                + " y est au moins celle qu'elle a alors au Comité directeur international.",
            "Un comité directivo nacional tiene dos mitades iguales y la proporción de la sociedad"
                + " civil es al menos la que tiene entonces en el Comité Directivo internacional.")
        .cite(
            Documents.inferred(
                "a national steering committee is in line with the international one as each"
                    + " half's share of the seats is"))
        .parameter("tolerance", "0")
        .parameter("autonomous", "with-government", "own-side")
        .parameter("share", "9/17")
        .from("2012-04-16", "share", "1/2")
        .when(measure("type").is("national-steering-committee"))
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(
            all(
                measure("seatImbalance")
                    .with("a", "government")
                    .with("b", "non-government")
                    .with("autonomous", parameter("autonomous"))
                    .atMost(parameter("tolerance")),
                measure("seatShare").with("sector", "civil-society").atLeast(parameter("share"))));
  }

  private static Rule inclusive() {
    return rule("MSF-SEED-INCLUSIVE")
        .about("seat-table")
        .level(Level.GOOD_PRACTICE)
        .title(
            "Several kinds of stakeholder outside government have seats",
            "Plusieurs types de parties prenantes hors du gouvernement ont un siège",
            "Varios tipos de actores fuera del gobierno tienen asiento")
        .text(
            "At least two kinds of stakeholder outside government, such as civil society and"
                + " academia, have seats in the body; where civil society alone has, people attest"
                + " whether it is varied.",
            "Au moins deux types de parties prenantes hors du gouvernement, comme la société civile"
                + " et les universités, ont un siège dans l'instance ; si la société civile seule en"
                + " a un, des personnes attestent si elle est variée.",
            "Al menos dos tipos de actores fuera del gobierno, como la sociedad civil y la academia,"
                + " tienen asiento en la instancia; si solo lo tiene la sociedad civil, hay personas"
                + " que atestiguan si es variada.")
        .cite(Documents.STARTING_TEXT)
        .parameter("minKinds", "2")
        .examples(MET, NOT_MET, INSUFFICIENT_EVIDENCE)
        .must(
            any(
                measure("kindsOutsideGovernment").atLeast(parameter("minKinds")),
                all(
                    measure("kindsOutsideGovernment").atLeast(1),
                    measure("attested").with("rule", "MSF-SEED-INCLUSIVE").holds())));
  }

  private static Rule named() {
    return rule("MSF-NAMED")
        .about("seat-table")
        .level(Level.GOOD_PRACTICE)
        .title(
            "Those who hold seats are named",
            "Les titulaires des sièges sont nommés",
            "Se nombra a quienes ocupan los asientos")
        .text(
            "For every seat that is not vacant, the organization or office that holds it is named.",
            "Pour chaque siège qui n'est pas vacant, l'organisation ou la fonction qui l'occupe est"
                + " nommée.",
            "De cada asiento que no está vacante se nombra la organización o el cargo que lo"
                + " ocupa.")
        .cite(Documents.STARTING_TEXT)
        .examples(MET, NOT_MET, INSUFFICIENT_EVIDENCE)
        .must(measure("seatsUnnamed").equalTo(0));
  }
}
