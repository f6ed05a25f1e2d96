package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.model.Verdict.INSUFFICIENT_EVIDENCE;
import static io.github.ogpsdk.model.Verdict.MET;
import static io.github.ogpsdk.model.Verdict.NOT_APPLICABLE;
import static io.github.ogpsdk.model.Verdict.NOT_MET;
import static io.github.ogpsdk.rules.book.Books.all;
import static io.github.ogpsdk.rules.book.Books.any;
import static io.github.ogpsdk.rules.book.Books.measure;
import static io.github.ogpsdk.rules.book.Books.not;
import static io.github.ogpsdk.rules.book.Books.parameter;
import static io.github.ogpsdk.rules.book.Books.rule;

import io.github.ogpsdk.model.rule.Condition;
import io.github.ogpsdk.model.rule.Reading;
import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/**
 * Terms and elections of the international Steering Committee.
 *
 * @ogp.source OGP, About the Steering Committee; glossary: Co-Chairs
 */
final class CommitteePeopleRules {
  private CommitteePeopleRules() {}

  static List<Rule> rules() {
    return List.of(
        termOfThreeYears(),
        twoTermsInARow(),
        CommitteeChairRules.fourCoChairs(),
        CommitteeChairRules.incomingThenLead(),
        CommitteeChairRules.leadership(),
        electionWithoutContest(),
        countryTakesPart());
  }

  static Condition inTheCommittee() {
    return measure("type").is("international-steering-committee");
  }

  private static Rule termOfThreeYears() {
    return rule("SC-TERM3")
        .about("membership")
        .since("2014-10-01")
        .title(
            "A term lasts three years from 1 October",
            "Un mandat dure trois ans à partir du 1er octobre",
            "Un mandato dura tres años a partir del 1 de octubre")
        .text(
            "A member of the Steering Committee serves three years from 1 October; whoever takes"
                + " over a seat in mid-term serves the rest.",
            "Un membre du Comité directeur siège trois ans à partir du 1er octobre ; qui reprend"
                + " un siège en cours de mandat en achève la durée.",
            "Un miembro del Comité Directivo ejerce tres años a partir del 1 de octubre; quien"
                + " asume un asiento a mitad de mandato completa el resto.")
        .cite(Documents.STEERING_COMMITTEE)
        .parameter("termStart", "--10-01")
        .parameter("term", "P3Y")
        .parameter("leastTerm", "P2Y10M")
        .when(
            all(
                inTheCommittee(),
                measure("memberRole").is("member"),
                not(measure("isReplacement").holds())))
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(
            all(
                measure("termStart")
                    .equalTo(measure("nearestStart").with("day", parameter("termStart")).value()),
                measure("termLength").atLeast(parameter("leastTerm")),
                measure("termLength").atMost(parameter("term"))));
  }

  private static Rule twoTermsInARow() {
    return rule("SC-MAX2")
        .about("membership")
        .title(
            "At most two terms in a row",
            "Au plus deux mandats consécutifs",
            "A lo sumo dos mandatos consecutivos")
        .text(
            "A member of the Steering Committee serves at most two terms in a row, the second"
                + " only if elected again.",
            "Un membre du Comité directeur exerce au plus deux mandats consécutifs, et le second"
                + " seulement s'il est réélu.",
            "Un miembro del Comité Directivo ejerce a lo sumo dos mandatos consecutivos, y el"
                + " segundo solo si es reelegido.")
        .cite(Documents.STEERING_COMMITTEE)
        .parameter("terms", "2")
        .when(all(inTheCommittee(), measure("memberRole").is("member")))
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(
            any(
                measure("termNumber").atMost(1),
                all(
                    measure("termNumber").atMost(parameter("terms")),
                    measure("wonBy").is("elected", "re-elected"))));
  }

  private static Rule electionWithoutContest() {
    return rule("SC-ELECT-EQUAL")
        .about("selection")
        .title(
            "With no more candidates than seats, no vote is held",
            "Sans plus de candidats que de sièges, il n'y a pas de vote",
            "Si no hay más candidaturas que asientos, no se vota")
        .text(
            "Where no more governments stand than there are seats, no vote is held and all of them"
                + " get a seat.",
            "Lorsqu'il n'y a pas plus de gouvernements candidats que de sièges, aucun vote n'est"
                + " tenu et tous obtiennent un siège.",
            "Cuando no se presentan más gobiernos que asientos hay, no se celebra votación y todos"
                + " obtienen un asiento.")
        .cite(Documents.COMMITTEE_ELECTION_2024)
        .when(
            all(
                inTheCommittee(),
                measure("selectionSide").is("government"),
                measure("candidates").atMost(measure("seatsToFill").value())))
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(
            all(
                not(measure("voteHeld").holds()),
                measure("endorsed").atLeast(measure("candidates").value())));
  }

  private static Rule countryTakesPart() {
    return rule("SC-NOTSUSPENDED")
        .about("membership")
        .title(
            "A government in the Steering Committee takes part in OGP",
            "Un gouvernement du Comité directeur participe au PGO",
            "Un gobierno del Comité Directivo participa en la OGP")
        .text(
            "The country of a government in the Steering Committee is neither inactive, suspended"
                + " nor withdrawn while its government has the seat.",
            "Le pays d'un gouvernement membre du Comité directeur n'est ni inactif, ni suspendu,"
                + " ni retiré pendant que son gouvernement siège.",
            "El país de un gobierno miembro del Comité Directivo no está inactivo, suspendido ni"
                + " retirado mientras su gobierno tiene el asiento.")
        .cite(Documents.STEERING_COMMITTEE.read(Reading.UNVERIFIED))
        .when(
            all(
                inTheCommittee(),
                measure("memberSide").is("government"),
                measure("countryStatusKnown").holds()))
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(measure("countryActive").holds());
  }
}
