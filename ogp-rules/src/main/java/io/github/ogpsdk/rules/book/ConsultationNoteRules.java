package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.model.CyclePhase.IMPLEMENTATION;
import static io.github.ogpsdk.model.Verdict.INSUFFICIENT_EVIDENCE;
import static io.github.ogpsdk.model.Verdict.MET;
import static io.github.ogpsdk.model.Verdict.NOT_APPLICABLE;
import static io.github.ogpsdk.model.Verdict.NOT_MET;
import static io.github.ogpsdk.rules.book.Books.all;
import static io.github.ogpsdk.rules.book.Books.count;
import static io.github.ogpsdk.rules.book.Books.measure;
import static io.github.ogpsdk.rules.book.Books.parameter;
import static io.github.ogpsdk.rules.book.Books.rule;
import static io.github.ogpsdk.rules.book.Books.some;

import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Reading;
import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/**
 * The note of 2016 that the starting text points to: one duty that can be read, and the elements of
 * its table, which were recalled and are switched off.
 *
 * @ogp.source OGP: Consultation During Implementation, guidance note, 2016
 */
final class ConsultationNoteRules {
  private ConsultationNoteRules() {}

  static List<Rule> rules() {
    return List.of(
        forumIsConsulted(),
        meetingsAreQuarterly(),
        recalled("CN16-FORM")
            .title(
                "The form of consultation suits those consulted",
                "La forme de la consultation convient à ceux qui sont consultés",
                "La forma de la consulta conviene a quienes se consulta")
            .text(
                "Consultation on implementation takes place in person or online, as suits "
                    + "those who are consulted.",
                "La consultation sur la mise en œuvre a lieu en personne ou en ligne, selon ce "
                    + "qui convient à ceux qui sont consultés.",
                "La consulta sobre la implementación se hace en persona o en línea, según "
                    + "convenga a quienes se consulta.")
            .must(measure("attested").with("rule", "CN16-FORM").holds()),
        recalled("CN16-OPEN")
            .title("Anybody can take part", "Chacun peut participer", "Cualquiera puede participar")
            .text(
                "Consultation on implementation is open to anybody, not by invitation only.",
                "La consultation sur la mise en œuvre est ouverte à tous, et non sur "
                    + "invitation seulement.",
                "La consulta sobre la implementación está abierta a cualquiera, no solo por "
                    + "invitación.")
            .must(measure("attested").with("rule", "CN16-OPEN").holds()),
        recalled("CN16-COMPOSITION")
            .title(
                "The forum is mixed, and civil society chose its members",
                "Le forum est mixte, et la société civile a choisi ses membres",
                "El foro es mixto y la sociedad civil eligió a sus miembros")
            .text(
                "The forum brings government and civil society together, and civil society "
                    + "chose those who sit in it on its behalf.",
                "Le forum réunit le gouvernement et la société civile, et celle-ci a choisi "
                    + "ceux qui y siègent en son nom.",
                "El foro reúne al gobierno y a la sociedad civil, y esta eligió a quienes la "
                    + "representan en él.")
            .must(measure("attested").with("rule", "CN16-COMPOSITION").holds()),
        recalled("CN16-NOTICE")
            .title(
                "Notice of meetings is given",
                "Les réunions sont annoncées",
                "Las reuniones se anuncian")
            .text(
                "Meetings on implementation are announced in advance.",
                "Les réunions sur la mise en œuvre sont annoncées à l'avance.",
                "Las reuniones sobre la implementación se anuncian con antelación.")
            .must(measure("attested").with("rule", "CN16-NOTICE").holds()),
        recalled("CN16-TRANSPARENT")
            .title(
                "Agenda and minutes are public",
                "L'ordre du jour et les comptes rendus sont publics",
                "El orden del día y las actas son públicos")
            .text(
                "The agenda and the minutes of meetings on implementation are public.",
                "L'ordre du jour et les comptes rendus des réunions sur la mise en œuvre sont "
                    + "publics.",
                "El orden del día y las actas de las reuniones sobre la implementación son "
                    + "públicos.")
            .must(measure("attested").with("rule", "CN16-TRANSPARENT").holds()),
        recalled("CN16-DECIDERS")
            .title(
                "Decision makers are reached",
                "Les décideurs sont associés",
                "Se llega a quienes deciden")
            .text(
                "Those who decide on implementation take part in the forum or answer to it.",
                "Ceux qui décident de la mise en œuvre participent au forum ou lui répondent.",
                "Quienes deciden sobre la implementación participan en el foro o le responden.")
            .must(measure("attested").with("rule", "CN16-DECIDERS").holds()),
        recalled("CN16-REGIONS")
            .title(
                "Consultation goes beyond the capital",
                "La consultation va au-delà de la capitale",
                "La consulta va más allá de la capital")
            .text(
                "People outside the capital are consulted on implementation, too.",
                "Les personnes hors de la capitale sont aussi consultées sur la mise en œuvre.",
                "También se consulta sobre la implementación a personas de fuera de la "
                    + "capital.")
            .must(measure("attested").with("rule", "CN16-REGIONS").holds()));
  }

  private static RuleDraft element(String id) {
    return rule(id)
        .about("cycle")
        .phases(IMPLEMENTATION)
        .requirement("implementation")
        .cite(ForumDocuments.CONSULTATION_2016);
  }

  /** An element of the table, with what is good practice in it. */
  private static RuleDraft recalled(String id) {
    return element(id)
        .level(Level.RECOMMENDED_PRACTICE)
        .cite(ForumDocuments.CONSULTATION_2016.section("table").read(Reading.UNVERIFIED))
        .disabled(
            "The table of the note was recalled and not seen in any source.",
            "Le tableau de la note a été cité de mémoire et n'a été vu dans aucune source.",
            "La tabla de la nota se cita de memoria y no se vio en ninguna fuente.");
  }

  private static Rule forumIsConsulted() {
    return element("CN16-FORUM")
        .due(measure("phaseEnd"))
        .title(
            "A forum is consulted regularly on implementation",
            "Un forum est consulté régulièrement sur la mise en œuvre",
            "Se consulta regularmente a un foro sobre la implementación")
        .text(
            "A forum, new or existing, serves regular consultation of several stakeholders on"
                + " implementation.",
            "Un forum, nouveau ou existant, sert à consulter régulièrement plusieurs parties"
                + " prenantes sur la mise en œuvre.",
            "Un foro, nuevo o existente, sirve para consultar regularmente a varias partes"
                + " interesadas sobre la implementación.")
        .parameter("minMeetings", "2", "1")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(
            Forum2017Rules.someForum(
                count(
                        "meetings",
                        all(
                            measure("inWindow").holds(),
                            measure("attendance").with("sector", "non-government").atLeast(1)))
                    .atLeast(parameter("minMeetings"))));
  }

  private static Rule meetingsAreQuarterly() {
    return recalled("CN16-QUARTERLY")
        .title(
            "The forum meets every quarter",
            "Le forum se réunit chaque trimestre",
            "El foro se reúne cada trimestre")
        .text(
            "The forum meets at least every three months during implementation.",
            "Le forum se réunit au moins tous les trois mois pendant la mise en œuvre.",
            "El foro se reúne al menos cada tres meses durante la implementación.")
        .parameter("maxGap", "P3M")
        .must(some("spaces").satisfying(measure("gaps").atMost(parameter("maxGap"))));
  }
}
