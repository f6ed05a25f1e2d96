package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.model.Verdict.INSUFFICIENT_EVIDENCE;
import static io.github.ogpsdk.model.Verdict.MET;
import static io.github.ogpsdk.model.Verdict.NOT_APPLICABLE;
import static io.github.ogpsdk.model.Verdict.NOT_MET;
import static io.github.ogpsdk.rules.book.Books.all;
import static io.github.ogpsdk.rules.book.Books.count;
import static io.github.ogpsdk.rules.book.Books.each;
import static io.github.ogpsdk.rules.book.Books.measure;
import static io.github.ogpsdk.rules.book.Books.not;
import static io.github.ogpsdk.rules.book.Books.parameter;
import static io.github.ogpsdk.rules.book.Books.rule;

import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/** The teams of 2011 to 2013 and the committee of 2024 to 2025. */
final class UnitedStatesRules {
  private UnitedStatesRules() {}

  static List<Rule> rules() {
    return List.of(teamsJoinBothSides(), elevenAndFour());
  }

  private static Rule teamsJoinBothSides() {
    return rule("MSF-US-TEAM")
        .about("mechanism")
        .level(Level.NATIONAL)
        .since("2011")
        .until("2013")
        .title(
            "Each commitment has a team of both sides",
            "Chaque engagement a une équipe des deux côtés",
            "Cada compromiso tiene un equipo de ambas partes")
        .text(
            "The team for a commitment has a member from government and one from civil society, has"
                + " met at least once, and has a named leader.",
            "L'équipe d'un engagement compte un membre du gouvernement et un membre de la société"
                + " civile, s'est réunie au moins une fois et a un responsable désigné.",
            "El equipo de un compromiso tiene un miembro del gobierno y uno de la sociedad civil,"
                + " se ha reunido al menos una vez y tiene un responsable designado.")
        .cite(Documents.UNITED_STATES_TEAMS)
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .when(measure("type").is("commitment-teams"))
        .due(measure("bodyOver"))
        .must(
            all(
                measure("teamMembers").with("sector", "government").atLeast(1),
                measure("teamMembers").with("sector", "civil-society").atLeast(1),
                measure("teamMeetings").atLeast(1),
                measure("teamLeaders").atLeast(1)));
  }

  private static Rule elevenAndFour() {
    return rule("MSF-US-15")
        .about("seat-table")
        .level(Level.NATIONAL)
        .title(
            "Eleven members from outside the federal government, four from inside",
            "Onze membres hors du gouvernement fédéral, quatre de l'intérieur",
            "Once miembros ajenos al gobierno federal y cuatro de él")
        .text(
            "The Open Government Federal Advisory Committee has fifteen members, eleven from"
                + " outside the federal government and four from inside, and a chair from outside.",
            "Le comité consultatif fédéral pour le gouvernement ouvert compte quinze membres, onze"
                + " hors du gouvernement fédéral et quatre de l'intérieur, et une présidence issue"
                + " de l'extérieur.",
            "El comité asesor federal de gobierno abierto tiene quince miembros, once ajenos al"
                + " gobierno federal y cuatro de él, y una presidencia ajena a él.")
        .cite(Documents.US_COMMITTEE)
        .since("2024-01-01")
        .until("2025-02-25")
        .parameter("members", "15")
        .parameter("federal", "4")
        .when(measure("type").is("statutory-advisory-committee"))
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(
            all(
                National.seatsInAll().equalTo(parameter("members")),
                National.seats("national-government").equalTo(parameter("federal")),
                count("chairTerms", PartnershipPeopleRules.presides()).atLeast(1),
                each("chairTerms")
                    .where(PartnershipPeopleRules.presides())
                    .satisfying(
                        not(measure("chairIsOf").with("sector", "national-government").holds()))));
  }
}
