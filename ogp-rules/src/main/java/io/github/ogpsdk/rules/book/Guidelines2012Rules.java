package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.model.CyclePhase.CO_CREATION;
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

import io.github.ogpsdk.model.rule.Condition;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/** The guidelines on consultation of 2012, principle by principle. */
final class Guidelines2012Rules {
  private Guidelines2012Rules() {}

  static List<Rule> rules() {
    return List.of(
        timelineIsOnline(),
        noticeIsAdequate(),
        awarenessIsRaised(),
        channelsAreSeveral(),
        consultationIsWide(),
        summaryIsOnline(),
        commentsAreOnline(),
        forumIsRegular(),
        selfAssessmentReports());
  }

  private static RuleDraft guideline(String id) {
    return rule(id)
        .about("cycle")
        .phases(CO_CREATION)
        .level(Level.RULE)
        .requirement("development")
        .cite(ForumDocuments.GUIDELINES_2012)
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE);
  }

  private static Condition noticeBefore(Condition more) {
    return some("notices")
        .satisfying(
            all(
                measure("madePublic").holds(),
                measure("leadTime").atLeast(parameter("leadTime")),
                more));
  }

  private static Rule timelineIsOnline() {
    String id = "G12-TIMELINE";
    return guideline(id)
        .when(some("notices").satisfying(measure("madePublic").holds()))
        .due(measure("phaseStart"))
        .title(
            "The timeline is online before the consultation",
            "Le calendrier est en ligne avant la consultation",
            "El calendario está en línea antes de la consulta")
        .text(
            "The process and timeline of the consultation are available online before it begins.",
            "Le processus et le calendrier de la consultation sont disponibles en ligne avant"
                + " qu'elle commence.",
            "El proceso y el calendario de la consulta están disponibles en línea antes de que"
                + " empiece.")
        .parameter("leadTime", "P1D")
        .must(noticeBefore(measure("givesTimeline").with("rule", id).holds()));
  }

  private static Rule noticeIsAdequate() {
    return guideline("G12-NOTICE")
        .due(measure("phaseStart"))
        .title(
            "Notice is adequate",
            "Le préavis est suffisant",
            "El aviso se da con tiempo suficiente")
        .text(
            "Stakeholders get adequate notice of the consultation.",
            "Les parties prenantes sont averties suffisamment tôt de la consultation.",
            "Las partes interesadas reciben aviso de la consulta con tiempo suficiente.")
        .parameter("leadTime", "P1D")
        .must(noticeBefore(measure("attested").with("rule", "G12-NOTICE").holds()));
  }

  private static Rule awarenessIsRaised() {
    return guideline("G12-AWARENESS")
        .title(
            "Awareness of the consultation is raised",
            "On fait connaître la consultation",
            "Se da a conocer la consulta")
        .text(
            "Activities to raise awareness make more people take part in the consultation.",
            "Des activités de sensibilisation amènent davantage de personnes à participer à la"
                + " consultation.",
            "Actividades de sensibilización hacen que más personas participen en la consulta.")
        .parameter("minActivities", "1")
        .must(
            count("outreach", StandardsCoCreationRules.tookPlace())
                .atLeast(parameter("minActivities")));
  }

  private static Rule channelsAreSeveral() {
    return guideline("G12-CHANNELS")
        .title(
            "Consultation is online and in person",
            "La consultation a lieu en ligne et en personne",
            "La consulta se hace en línea y en persona")
        .text(
            "The consultation uses several channels, online and through meetings in person.",
            "La consultation emploie plusieurs canaux, en ligne et par des réunions en personne.",
            "La consulta usa varios canales, en línea y mediante reuniones en persona.")
        .must(
            all(
                Process2017Rules.someInput(measure("reaches").with("way", "remote").holds()),
                Process2017Rules.someInput(measure("reaches").with("way", "in-person").holds())));
  }

  private static Rule consultationIsWide() {
    return guideline("G12-WIDE")
        .when(Process2017Rules.someInput())
        .title("Consultation is wide", "La consultation est large", "La consulta es amplia")
        .text(
            "The consultation is open to civil society and the private sector.",
            "La consultation est ouverte à la société civile et au secteur privé.",
            "La consulta está abierta a la sociedad civil y al sector privado.")
        .must(
            all(
                Process2017Rules.someInput(
                    measure("opensTo").with("sector", "civil-society").holds()),
                Process2017Rules.someInput(
                    measure("opensTo").with("sector", "private-sector").holds())));
  }

  private static Rule summaryIsOnline() {
    return guideline("G12-SUMMARY")
        .title(
            "A summary of the consultation is online",
            "Une synthèse de la consultation est en ligne",
            "Hay un resumen de la consulta en línea")
        .text(
            "A summary of the consultation is available online.",
            "Une synthèse de la consultation est disponible en ligne.",
            "Un resumen de la consulta está disponible en línea.")
        .must(measure("summaryPublished").with("rule", "G12-SUMMARY").holds());
  }

  private static Rule commentsAreOnline() {
    return guideline("G12-COMMENTS")
        .title(
            "Written comments are online",
            "Les commentaires écrits sont en ligne",
            "Los comentarios escritos están en línea")
        .text(
            "All individual written comments are available online.",
            "Tous les commentaires écrits individuels sont disponibles en ligne.",
            "Todos los comentarios escritos individuales están disponibles en línea.")
        .must(measure("commentsPublished").is("all"));
  }

  private static Rule forumIsRegular() {
    return guideline("G12-FORUM")
        .phases(IMPLEMENTATION)
        .requirement("implementation")
        .title(
            "A forum is consulted regularly",
            "Un forum est consulté régulièrement",
            "Se consulta regularmente a un foro")
        .text(
            "A forum, new or existing, serves regular consultation of several stakeholders on"
                + " implementation.",
            "Un forum, nouveau ou existant, sert à consulter régulièrement plusieurs parties"
                + " prenantes sur la mise en œuvre.",
            "Un foro, nuevo o existente, sirve para consultar regularmente a varias partes"
                + " interesadas sobre la implementación.")
        .parameter("minMeetings", "2", "1")
        .must(
            Forum2017Rules.someForum(
                count(
                        "meetings",
                        all(
                            measure("inWindow").holds(),
                            measure("attendance").with("sector", "non-government").atLeast(1)))
                    .atLeast(parameter("minMeetings"))));
  }

  private static Rule selfAssessmentReports() {
    return guideline("G12-SELF-ASSESSMENT")
        .phases(IMPLEMENTATION)
        .requirement("implementation")
        .title(
            "The self-assessment reports on consultation",
            "L'auto-évaluation rend compte de la consultation",
            "La autoevaluación informa sobre la consulta")
        .text(
            "The government reports on its consultation in its self-assessment.",
            "Le gouvernement rend compte de sa consultation dans son auto-évaluation.",
            "El gobierno informa sobre su consulta en su autoevaluación.")
        .must(measure("attested").with("rule", "G12-SELF-ASSESSMENT").holds());
  }
}
