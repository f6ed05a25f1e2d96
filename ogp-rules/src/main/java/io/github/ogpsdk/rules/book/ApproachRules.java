package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.model.CyclePhase.CO_CREATION;
import static io.github.ogpsdk.model.CyclePhase.IMPLEMENTATION;
import static io.github.ogpsdk.model.Verdict.INSUFFICIENT_EVIDENCE;
import static io.github.ogpsdk.model.Verdict.MET;
import static io.github.ogpsdk.model.Verdict.NOT_APPLICABLE;
import static io.github.ogpsdk.model.Verdict.NOT_MET;
import static io.github.ogpsdk.rules.book.Books.measure;
import static io.github.ogpsdk.rules.book.Books.rule;

import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/**
 * The approaches that the Standards of 2022 recommend beyond their minimum requirements.
 *
 * @ogp.source OGP Participation and Co-Creation Standards, 2022, approaches of standards 1 to 5
 */
final class ApproachRules {
  private ApproachRules() {}

  static List<Rule> rules() {
    return List.of(
        attested(
            "P22-REC-EQUAL",
            approach("P22-REC-EQUAL", "1", "space", CO_CREATION, IMPLEMENTATION)
                .title(
                    "Constituencies take part equally",
                    "Les collèges participent à égalité",
                    "Los sectores participan por igual")
                .text(
                    "Government, civil society and other constituencies of the space for dialogue "
                        + "take part in it equally; equal numbers of seats are not asked for.",
                    "Le gouvernement, la société civile et les autres collèges de l'espace de "
                        + "dialogue y participent à égalité ; un nombre égal de sièges n'est pas "
                        + "demandé.",
                    "El gobierno, la sociedad civil y los demás sectores del espacio de diálogo "
                        + "participan en él por igual; no se pide un número igual de asientos.")),
        attested(
            "P22-REC-RULES",
            approach("P22-REC-RULES", "1", "space", CO_CREATION, IMPLEMENTATION)
                .title(
                    "Rules on selection, decisions and accountability are public",
                    "Les règles sur le choix des membres, les décisions et la reddition de comptes sont publiques",
                    "Las reglas de selección, decisión y rendición de cuentas son públicas")
                .text(
                    "Rules on how members of the space are selected, how it decides and to whom it "
                        + "accounts are public.",
                    "Les règles sur le choix des membres de l'espace, sur la prise de décision et "
                        + "sur la reddition de comptes sont publiques.",
                    "Son públicas las reglas sobre cómo se elige a los miembros del espacio, cómo "
                        + "decide y ante quién rinde cuentas.")),
        attested(
            "P22-REC-PLAIN",
            approach("P22-REC-PLAIN", "2", "information", CO_CREATION, IMPLEMENTATION)
                .title("Plain language", "Langage clair", "Lenguaje claro")
                .text(
                    "Information on the OGP process is written in plain language.",
                    "Les informations sur le processus du PGO sont rédigées en langage clair.",
                    "La información sobre el proceso de la OGP está escrita en lenguaje claro.")),
        attested(
            "P22-REC-TIMELINE",
            approach("P22-REC-TIMELINE", "3", "co-creation", CO_CREATION)
                .title(
                    "The timeline gives stages, roles and expectations",
                    "Le calendrier donne les étapes, les rôles et les attentes",
                    "El calendario da las etapas, los papeles y las expectativas")
                .text(
                    "The timeline of co-creation gives its stages, the role of each participant "
                        + "and what is expected of them.",
                    "Le calendrier de la co-création en donne les étapes, le rôle de chaque "
                        + "participant et ce qui est attendu de lui.",
                    "El calendario de la cocreación da sus etapas, el papel de cada participante y "
                        + "lo que se espera de él.")),
        attested(
            "P22-REC-METHOD",
            approach("P22-REC-METHOD", "3", "co-creation", CO_CREATION)
                .due(measure("phaseStart"))
                .title(
                    "The methodology is published in advance",
                    "La méthodologie est publiée à l'avance",
                    "La metodología se publica con antelación")
                .text(
                    "The methodology of co-creation is published before it begins.",
                    "La méthodologie de la co-création est publiée avant son début.",
                    "La metodología de la cocreación se publica antes de que empiece.")),
        contributionsAreSummarized(),
        attested(
            "P22-REC-OVERVIEW",
            approach("P22-REC-OVERVIEW", "4", "response", CO_CREATION)
                .title(
                    "An overview of the responses is published",
                    "Un aperçu des réponses est publié",
                    "Se publica un panorama de las respuestas")
                .text(
                    "An overview of how contributions were answered is published.",
                    "Un aperçu des réponses données aux contributions est publié.",
                    "Se publica un panorama de cómo se respondió a los aportes.")),
        attested(
            "P22-REC-REASONS",
            approach("P22-REC-REASONS", "4", "response", CO_CREATION)
                .title(
                    "Reasons are given for what was not taken up",
                    "Les raisons de ce qui n'a pas été retenu sont données",
                    "Se dan las razones de lo que no se recogió")
                .text(
                    "Reasons are given why contributions were not taken up in the action plan.",
                    "Les raisons pour lesquelles des contributions n'ont pas été retenues dans le "
                        + "plan d'action sont données.",
                    "Se dan las razones por las que no se recogieron aportes en el plan de acción.")),
        attested(
            "P22-REC-OPEN-MEETINGS",
            approach("P22-REC-OPEN-MEETINGS", "5", "implementation", IMPLEMENTATION)
                .title(
                    "Agencies answer in open meetings",
                    "Les organismes répondent lors de réunions ouvertes",
                    "Los organismos responden en reuniones abiertas")
                .text(
                    "Agencies that implement commitments answer questions in meetings open to "
                        + "anybody.",
                    "Les organismes qui mettent en œuvre des engagements répondent aux questions "
                        + "lors de réunions ouvertes à tous.",
                    "Los organismos que implementan compromisos responden a preguntas en reuniones "
                        + "abiertas a cualquiera.")),
        attested(
            "P22-REC-DASHBOARD",
            approach("P22-REC-DASHBOARD", "5", "implementation", IMPLEMENTATION)
                .title(
                    "A public dashboard shows progress",
                    "Un tableau de bord public montre les progrès",
                    "Un tablero público muestra los avances")
                .text(
                    "A public dashboard shows how far commitments have been implemented.",
                    "Un tableau de bord public montre l'état de mise en œuvre des engagements.",
                    "Un tablero público muestra hasta dónde se han implementado los compromisos.")),
        attested(
            "P22-REC-HIGH-LEVEL",
            approach("P22-REC-HIGH-LEVEL", "5", "implementation", IMPLEMENTATION)
                .title(
                    "High-level representatives take part",
                    "Des représentants de haut niveau participent",
                    "Participan representantes de alto nivel")
                .text(
                    "High-level representatives of government take part in dialogue on "
                        + "implementation.",
                    "Des représentants de haut niveau du gouvernement participent au dialogue sur "
                        + "la mise en œuvre.",
                    "Representantes de alto nivel del gobierno participan en el diálogo sobre la "
                        + "implementación.")));
  }

  private static RuleDraft approach(
      String id, String standard, String requirement, CyclePhase... phases) {
    return rule(id)
        .about("cycle")
        .phases(phases)
        .level(Level.RECOMMENDED_PRACTICE)
        .requirement(requirement)
        .cite(Documents.SLIDES_2022.section(standard))
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE);
  }

  /** What no data shows and people attest. */
  private static Rule attested(String id, RuleDraft draft) {
    return draft.must(measure("attested").with("rule", id).holds());
  }

  private static Rule contributionsAreSummarized() {
    String id = "P22-REC-SUMMARY";
    return approach(id, "4", "response", CO_CREATION)
        .due(measure("coCreationEnd"))
        .title(
            "A summary of the contributions is published",
            "Une synthèse des contributions est publiée",
            "Se publica un resumen de los aportes")
        .text(
            "A summary of the contributions to the action plan is published.",
            "Une synthèse des contributions au plan d'action est publiée.",
            "Se publica un resumen de los aportes al plan de acción.")
        .must(measure("summaryPublished").with("rule", id).holds());
  }
}
