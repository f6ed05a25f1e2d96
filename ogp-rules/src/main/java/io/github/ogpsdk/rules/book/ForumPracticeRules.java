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
import static io.github.ogpsdk.rules.book.Books.some;

import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Reading;
import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/** Recommended practice of forums: seats, terms, conflicts of interest, meetings and papers. */
final class ForumPracticeRules {
  private ForumPracticeRules() {}

  static List<Rule> rules() {
    return List.of(
        parityOrReason(),
        conflictsAreDeclared(),
        termsAreFinite(),
        meetsAtAll(),
        minutesArePublic(),
        agendaComesFirst(),
        observersHaveNoVote());
  }

  private static RuleDraft practice(String id, String about) {
    return rule(id)
        .about(about)
        .level(Level.RECOMMENDED_PRACTICE)
        .cite(ForumDocuments.HANDBOOK_2016)
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE);
  }

  /** The Standards of 2022 ask for equal participation; that it shows in seats is inferred. */
  private static Rule parityOrReason() {
    return practice("MSF-REC-PARITY", "seat-table")
        .cite(Documents.SLIDES_2022.section("1").read(Reading.UNVERIFIED))
        .title(
            "Seats are equal, or a reason is given",
            "Les sièges sont égaux, ou une raison est donnée",
            "Los asientos son iguales, o se da una razón")
        .text(
            "Government and members from outside it hold the same number of seats, or the body"
                + " declares why not.",
            "Le gouvernement et les membres extérieurs ont le même nombre de sièges, ou l'instance"
                + " déclare pourquoi ce n'est pas le cas.",
            "El gobierno y los miembros externos tienen el mismo número de asientos, o la instancia"
                + " declara por qué no.")
        .parameter("tolerance", "0")
        .parameter("autonomous", "with-government", "own-side")
        .must(
            any(
                measure("seatImbalance")
                    .with("a", "government")
                    .with("b", "non-government")
                    .with("autonomous", parameter("autonomous"))
                    .atMost(parameter("tolerance")),
                measure("attested").with("rule", "MSF-REC-PARITY").holds()));
  }

  private static Rule conflictsAreDeclared() {
    return practice("MSF-COI", "mechanism")
        .cite(ForumDocuments.CANADA_TERMS)
        .title(
            "Conflicts of interest are ruled and declared",
            "Les conflits d'intérêts sont réglés et déclarés",
            "Los conflictos de intereses se regulan y se declaran")
        .text(
            "The charter of the body has rules on conflicts of interest, and the declarations of"
                + " its members are on file.",
            "Le règlement de l'instance contient des règles sur les conflits d'intérêts, et les"
                + " déclarations de ses membres sont conservées.",
            "El reglamento de la instancia contiene normas sobre conflictos de intereses, y las"
                + " declaraciones de sus miembros están archivadas.")
        .when(measure("isSetUp").holds())
        .must(
            all(
                some("charters").satisfying(measure("coversConflict").holds()),
                measure("attested").with("rule", "MSF-COI").holds()));
  }

  private static Rule termsAreFinite() {
    return practice("MSF-TERM", "membership")
        .title(
            "Terms of members are limited",
            "Les mandats des membres sont limités",
            "Los mandatos de los miembros son limitados")
        .text(
            "A rule of the body limits the term of each member, and no member serves more terms in"
                + " a row than it allows.",
            "Une règle de l'instance limite le mandat de chaque membre, et aucun membre n'exerce"
                + " plus de mandats consécutifs qu'elle ne le permet.",
            "Una norma de la instancia limita el mandato de cada miembro, y ninguno ejerce más"
                + " mandatos consecutivos de los que permite.")
        .must(
            all(
                measure("termRules").atLeast(1),
                measure("termNumber").atMost(measure("termsAllowed").value())));
  }

  private static Rule meetsAtAll() {
    return practice("MSF-MEET-ON-PAPER", "mechanism")
        .cite(Documents.inferred("a body that does not meet for a year exists on paper only"))
        .title(
            "The body does not exist on paper only",
            "L'instance n'existe pas seulement sur le papier",
            "La instancia no existe solo en el papel")
        .text(
            "A body that was set up does not go twelve months without a meeting.",
            "Une instance créée ne passe pas douze mois sans réunion.",
            "Una instancia creada no pasa doce meses sin reunirse.")
        .parameter("maxTime", "P12M")
        .when(measure("isSetUp").holds())
        .must(measure("timeWithoutMeeting").atMost(parameter("maxTime")));
  }

  private static Rule minutesArePublic() {
    return practice("MSF-MIN-PUB", "meeting")
        .title(
            "Minutes are public soon",
            "Les comptes rendus sont vite publics",
            "Las actas se publican pronto")
        .text(
            "The minutes of a meeting are public within thirty days.",
            "Le compte rendu d'une réunion est public dans les trente jours.",
            "El acta de una reunión es pública en un plazo de treinta días.")
        .parameter("within", "P30D")
        .due(measure("minutesDue").with("within", parameter("within")))
        .must(
            measure("minutesPublicOn")
                .atMost(measure("minutesDue").with("within", parameter("within")).value()));
  }

  private static Rule agendaComesFirst() {
    return practice("MSF-AGENDA", "meeting")
        .cite(ForumDocuments.LOCAL_INCEPTION)
        .title(
            "The agenda is shared before the meeting",
            "L'ordre du jour est communiqué avant la réunion",
            "El orden del día se comparte antes de la reunión")
        .text(
            "The agenda or papers of a meeting are shared with its participants before it.",
            "L'ordre du jour ou les documents d'une réunion sont communiqués à ses participants"
                + " avant qu'elle se tienne.",
            "El orden del día o los documentos de una reunión se comparten con sus participantes"
                + " antes de ella.")
        .must(measure("agendaSentOn").lessThan(measure("heldOn").value()));
  }

  private static Rule observersHaveNoVote() {
    String[] roles = {"observer", "guest", "adviser"};
    return practice("MSF-OBSERVERS", "membership")
        .cite(Documents.GEORGIA_COUNCIL)
        .title(
            "External bodies are listed as observers without a vote",
            "Les organismes externes figurent comme observateurs sans droit de vote",
            "Los organismos externos figuran como observadores sin voto")
        .text(
            "Bodies from outside the country, and others listed as observers, guests or advisers,"
                + " have no vote and are listed as such.",
            "Les organismes extérieurs au pays, et ceux qui figurent comme observateurs, invités ou"
                + " conseillers, n'ont pas le droit de vote et figurent comme tels.",
            "Los organismos externos al país, y quienes figuran como observadores, invitados o"
                + " asesores, no tienen voto y figuran como tales.")
        .when(
            any(
                measure("memberRole").is(roles),
                measure("memberSide")
                    .with("autonomous", "own-side")
                    .is("international-organization")))
        .must(all(measure("memberRole").is(roles), not(measure("hasVote").holds())));
  }
}
